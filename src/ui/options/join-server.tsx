import { useId, useState } from 'preact/hooks';
import { EVERY_KIND, readServerAddress } from '../../core/replication/replica-setup.ts';
import type { TypedServer } from '../../messages/replication.ts';
import { sayError, sayProblem } from '../../words/problems.ts';
import { say } from '../../words/say.ts';
import type { ReplicationActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { ReplicatedKindsField } from './replicated-kinds.tsx';

const NOTHING: TypedServer = { server: '', database: '', name: '', secret: '', passphrase: '', kinds: EVERY_KIND };

const FIELDS = ['server', 'database', 'name', 'secret', 'passphrase'] as const;
const EXAMPLES: { [Field in (typeof FIELDS)[number]]?: string } = {
	server: 'https://couch.example',
	database: 'library',
};

/** Joins this machine with a server that the reader names. */
export function JoinServer({ joinServer }: Pick<ReplicationActions, 'joinServer'>) {
	const { announce } = useAnnouncements();
	const problemId = useId();
	const [typed, setTyped] = useState(NOTHING);
	const [problem, setProblem] = useState<string | null>(null);
	const [isBusy, setIsBusy] = useState(false);

	function join(event: Event): void {
		event.preventDefault();
		const address = readServerAddress(typed.server, typed.database);
		if (typeof address !== 'string') {
			setProblem(sayProblem(address));
			return;
		}
		setProblem(null);
		setIsBusy(true);
		joinServer(typed)
			.then((isAllowed) => {
				if (isAllowed) announce(say('replication_done'));
				else setProblem(say('replication_not_allowed'));
			})
			.catch((error: unknown) => setProblem(sayError(error)))
			.finally(() => setIsBusy(false));
	}
	return (
		<form onSubmit={join} noValidate aria-describedby={problem === null ? undefined : problemId}>
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
							onInput={({ currentTarget }) => setTyped({ ...typed, [field]: currentTarget.value })}
						/>
					</label>
				))}
			</div>
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
