import { useState } from 'preact/hooks';
import type { WholeCollection } from '../../core/collections/collection.ts';
import type { GroupView } from '../../messages/groups.ts';
import { groupTitle } from '../../words/groups.ts';
import { sideBySide } from '../../words/language.ts';
import { sayLeftAlone, sayProblemOfJoined } from '../../words/replication.ts';
import { say, sayInParts } from '../../words/say.ts';
import type { GroupActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

interface JoinedGroupProps {
	group: GroupView;
	collections: readonly WholeCollection[];
	actions: GroupActions;
}

/** How it goes with a group, what is shared with it, and a way out of it. */
export function JoinedGroup({ group, collections, actions }: JoinedGroupProps) {
	const { announceFailure } = useAnnouncements();
	const [isAsking, setIsAsking] = useState(false);
	const {
		id,
		url,
		memberName,
		members,
		shared,
		isReadOnly,
		isBusy: isRunning,
		lastSuccessAt,
		problem,
		refused,
	} = group;
	const run = (doing: Promise<void>): void => {
		setIsAsking(true);
		void doing.catch(announceFailure).finally(() => setIsAsking(false));
	};
	const isBusy = isAsking || isRunning;
	return (
		<div class="joined-group">
			<p>
				{sayInParts('group_joined', {
					group: (
						<b title={url}>
							<bdi lang="">{groupTitle(url)}</bdi>
						</b>
					),
					name: (
						<b>
							<bdi lang="">{memberName}</bdi>
						</b>
					),
				})}
			</p>
			{members.length > 0 && (
				<p class="setting-note">{sayInParts('group_members', { names: <bdi lang="">{sideBySide(members)}</bdi> })}</p>
			)}
			<p class="setting-note" role="status">
				{lastSuccessAt === null
					? say('replication_never')
					: sayInParts('replication_last', { when: <TimeStamp iso={lastSuccessAt} /> })}
			</p>
			{isReadOnly && (
				<p class="setting-problem" role="status">
					{say('group_read_only')}
				</p>
			)}
			{problem !== null && (
				<p class="setting-problem" role="status">
					{sayProblemOfJoined(problem)}
				</p>
			)}
			{sayLeftAlone({ refused, held: 0 }).map((sentence) => (
				<p key={sentence} class="setting-note">
					{sentence}
				</p>
			))}
			<fieldset class="replication-kinds" disabled={isReadOnly}>
				<legend>{say('group_share')}</legend>
				{collections.length === 0 && <p class="setting-note">{say('group_no_collections')}</p>}
				{collections.map((collection) => (
					<label key={collection.id}>
						<input
							type="checkbox"
							checked={shared.includes(collection.id)}
							onChange={({ currentTarget }) => run(actions.shareCollection(id, collection.id, currentTarget.checked))}
						/>
						<bdi lang="">{collection.name}</bdi>
					</label>
				))}
			</fieldset>
			<p class="replication-tools">
				<button type="button" class="button is-quiet" disabled={isBusy} onClick={() => run(actions.askGroups())}>
					{say(isBusy ? 'replication_asking' : 'replication_ask')}
				</button>
				<ConfirmDialog
					button={{ words: say('replication_leave'), class: 'button is-quiet' }}
					name={groupTitle(url)}
					question={say('group_leave_note')}
					answers={[
						{ words: say('group_leave_keep'), run: () => actions.leaveGroup(id, false) },
						{ words: say('group_leave_delete'), isDanger: true, run: () => actions.leaveGroup(id, true) },
					]}
					stay={say('replication_stay')}
					done={say('group_left')}
				/>
			</p>
		</div>
	);
}
