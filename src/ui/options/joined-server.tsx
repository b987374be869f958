import { useState } from 'preact/hooks';
import type { ReplicationView } from '../../messages/replication.ts';
import { sayLeftAlone, sayProblemOfJoined } from '../../words/replication.ts';
import { say, sayCounted, sayInParts } from '../../words/say.ts';
import type { ReplicationActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';
import { ReplicatedKindsField } from './replicated-kinds.tsx';

interface JoinedServerProps {
	replication: ReplicationView;
	actions: ReplicationActions;
}

/** How it goes with the server that this machine is joined with, and what may be done about it. */
export function JoinedServer({ replication, actions }: JoinedServerProps) {
	const { announceFailure } = useAnnouncements();
	const [isAsking, setIsAsking] = useState(false);
	const { url, name, isEncrypted, kinds, isPaused, isBusy: isRunning, lastSuccessAt, problem, waiting } = replication;
	const run = (doing: Promise<void>): void => {
		setIsAsking(true);
		void doing.catch(announceFailure).finally(() => setIsAsking(false));
	};
	// a round may have begun by itself
	const isBusy = isAsking || isRunning;
	const leftAlone = sayLeftAlone(replication);
	return (
		<>
			<p>
				{sayInParts(isEncrypted ? 'replication_joined_encrypted' : 'replication_joined', {
					server: <b>{name ? `${name}@${url}` : url}</b>,
				})}
			</p>
			<p class="setting-note" role="status">
				{isPaused && `${say('replication_paused')} `}
				{lastSuccessAt === null
					? say('replication_never')
					: sayInParts('replication_last', { when: <TimeStamp iso={lastSuccessAt} /> })}{' '}
				{waiting > 0 && sayCounted('replication_waiting', waiting)}
			</p>
			{problem !== null && !isPaused && (
				<p class="setting-problem" role="status">
					{sayProblemOfJoined(problem)}
				</p>
			)}
			{leftAlone.map((sentence) => (
				<p key={sentence} class="setting-note">
					{sentence}
				</p>
			))}
			<ReplicatedKindsField kinds={kinds} change={(changed) => run(actions.setReplicatedKinds(changed))} />
			<p class="replication-tools">
				<button type="button" class="button is-quiet" onClick={() => run(actions.pauseReplication(!isPaused))}>
					{say(isPaused ? 'replication_go_on' : 'replication_pause')}
				</button>
				{!isPaused && (
					<button type="button" class="button is-quiet" disabled={isBusy} onClick={() => run(actions.replicateNow())}>
						{say(isBusy ? 'replication_asking' : 'replication_ask')}
					</button>
				)}
				<LeaveServer leaveServer={actions.leaveServer} />
			</p>
		</>
	);
}

function LeaveServer({ leaveServer }: Pick<ReplicationActions, 'leaveServer'>) {
	return (
		<ConfirmDialog
			button={{ words: say('replication_leave'), class: 'button is-quiet' }}
			title={say('replication_leave_title')}
			question={say('replication_leave_note')}
			answers={[
				{ words: say('replication_leave_keep'), run: () => leaveServer(false) },
				{ words: say('replication_leave_delete'), isDanger: true, run: () => leaveServer(true) },
			]}
			stay={say('replication_stay')}
			done={say('replication_left')}
		/>
	);
}
