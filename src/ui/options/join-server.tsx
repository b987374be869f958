import { useId, useState } from 'preact/hooks';
import type { Policy } from '../../core/policy/policy.ts';
import { EVERY_KIND } from '../../core/replication/replica-setup.ts';
import type { TypedServer } from '../../messages/replication.ts';
import { say } from '../../words/say.ts';
import type { ReplicationActions } from '../actions.ts';
import { ReplicatedKindsField } from './replicated-kinds.tsx';
import { useJoining } from './use-joining.ts';

const NOTHING: TypedServer = { server: '', database: '', name: '', secret: '', passphrase: '', kinds: EVERY_KIND };

const FIELDS = ['server', 'database', 'name', 'secret', 'passphrase'] as const;
const EXAMPLES: { [Field in (typeof FIELDS)[number]]?: string } = {
	server: 'https://couch.example',
	database: 'library',
};

interface JoinServerProps extends Pick<ReplicationActions, 'joinServer'> {
	/** The only one that the reader's organisation allows. */
	server: Policy['server'];
}

/** Joins this machine with a server that the reader names, or the reader's organisation. */
export function JoinServer({ server, joinServer }: JoinServerProps) {
	const { problem, isBusy, join } = useJoining();
	const problemId = useId();
	const noteId = useId();
	const set: Partial<TypedServer> = server
		? { server: server.address, ...(server.database !== null && { database: server.database }) }
		: {};
	const [written, setTyped] = useState(NOTHING);
	const typed = { ...written, ...set };

	function submit(event: Event): void {
		event.preventDefault();
		join(typed, () => joinServer(typed));
	}
	return (
		<form onSubmit={submit} noValidate aria-describedby={problem === null ? undefined : problemId}>
			<p class="setting-note">{say('replication_note')}</p>
			<div class="replication-fields">
				{FIELDS.map((field) => (
					<label key={field} class="field">
						{say(`replication_${field}`)}
						<input
							name={field}
							type={field === 'secret' || field === 'passphrase' ? 'password' : 'text'}
							autoComplete="off"
							spellcheck={false}
							placeholder={EXAMPLES[field]}
							value={typed[field]}
							readOnly={field in set}
							aria-describedby={field in set ? noteId : undefined}
							onInput={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
						/>
					</label>
				))}
			</div>
			{server && (
				<p id={noteId} class="setting-note">
					{say('set_by_organisation')}
				</p>
			)}
			<p class="setting-note">{say('replication_passphrase_note')}</p>
			<ReplicatedKindsField kinds={typed.kinds} change={(kinds) => setTyped({ ...typed, kinds })} />
			<button type="submit" class="button" disabled={isBusy}>
				{say(isBusy ? 'replication_asking' : 'replication_join')}
			</button>
			{problem !== null && (
				<p id={problemId} class="setting-problem" role="alert">
					{problem}
				</p>
			)}
		</form>
	);
}
