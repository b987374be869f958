import './replication-section.css';
import type { Policy } from '../../core/policy/policy.ts';
import type { ReplicationView } from '../../messages/replication.ts';
import { say } from '../../words/say.ts';
import type { ReplicationActions } from '../actions.ts';
import { Section } from '../kit/section.tsx';
import { JoinServer } from './join-server.tsx';
import { JoinedServer } from './joined-server.tsx';

interface ReplicationSectionProps {
	/** Null where this machine is joined with none. */
	replication: ReplicationView | null;
	policy: Policy;
	actions: ReplicationActions;
}

/** One library on several machines, through a server of the reader's own. */
export function ReplicationSection({ replication, policy, actions }: ReplicationSectionProps) {
	const isOff = policy.featuresOff.includes('replication');
	return (
		<Section id="replication" title={say('replication')}>
			{isOff && <p class="setting-note">{say('problem_organisation_off')}</p>}
			{replication && <JoinedServer replication={replication} actions={actions} />}
			{!replication && !isOff && <JoinServer server={policy.server} joinServer={actions.joinServer} />}
		</Section>
	);
}
