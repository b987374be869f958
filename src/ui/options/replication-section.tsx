import './replication-section.css';
import type { ReplicationView } from '../../messages/replication.ts';
import { say } from '../../words/say.ts';
import type { ReplicationActions } from '../actions.ts';
import { Section } from '../kit/section.tsx';
import { JoinServer } from './join-server.tsx';
import { JoinedServer } from './joined-server.tsx';

interface ReplicationSectionProps {
	/** Null where this machine is joined with none. */
	replication: ReplicationView | null;
	actions: ReplicationActions;
}

/** One library on several machines, through a server of the reader's own. */
export function ReplicationSection({ replication, actions }: ReplicationSectionProps) {
	return (
		<Section id="replication" title={say('replication')}>
			{replication ? (
				<JoinedServer replication={replication} actions={actions} />
			) : (
				<JoinServer joinServer={actions.joinServer} />
			)}
		</Section>
	);
}
