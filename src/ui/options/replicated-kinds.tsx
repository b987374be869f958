import { REPLICA_KINDS } from '../../core/replication/replica-record.ts';
import type { ReplicatedKinds } from '../../core/replication/replica-setup.ts';
import { say } from '../../words/say.ts';

interface ReplicatedKindsProps {
	kinds: ReplicatedKinds;
	change(kinds: ReplicatedKinds): void;
}

/** What goes to the server, each kind with a switch. */
export function ReplicatedKindsField({ kinds, change }: ReplicatedKindsProps) {
	return (
		<fieldset class="replication-kinds">
			<legend>{say('replication_kinds')}</legend>
			{REPLICA_KINDS.map((kind) => (
				<label key={kind}>
					<input
						type="checkbox"
						checked={kinds[kind]}
						onChange={({ currentTarget }) => change({ ...kinds, [kind]: currentTarget.checked })}
					/>
					<span>{say(`replica_${kind}`)}</span>
				</label>
			))}
			<p class="setting-note">{say('replication_stays')}</p>
		</fieldset>
	);
}
