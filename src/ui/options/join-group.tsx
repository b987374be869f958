import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../core/limits.ts';
import type { TypedGroup } from '../../messages/groups.ts';
import { say } from '../../words/say.ts';
import type { GroupActions } from '../actions.ts';
import { useJoining } from './use-joining.ts';

const NOTHING: TypedGroup = { server: '', database: '', name: '', secret: '', memberName: '' };

const FIELDS = [
	{ name: 'server', label: 'replication_server', most: LIMITS.address, example: 'https://couch.example' },
	{ name: 'database', label: 'replication_database', most: LIMITS.host, example: 'group' },
	{ name: 'name', label: 'replication_name', most: LIMITS.name, example: undefined },
	{ name: 'secret', label: 'replication_secret', most: LIMITS.title, example: undefined },
	{ name: 'memberName', label: 'group_member_name', most: LIMITS.groupName, example: undefined },
] as const;

/** Joins a group by the database that it has. */
export function JoinGroup({ joinGroup }: Pick<GroupActions, 'joinGroup'>) {
	const { problem, isBusy, join } = useJoining();
	const problemId = useId();
	const first = useRef<HTMLInputElement>(null);
	const [isOpen, setIsOpen] = useState(false);
	const [typed, setTyped] = useState(NOTHING);

	useEffect(() => {
		if (isOpen) first.current?.focus();
	}, [isOpen]);

	function submit(event: Event): void {
		event.preventDefault();
		const memberName = typed.memberName.trim() || typed.name.slice(0, LIMITS.groupName);
		join(
			typed,
			() => joinGroup({ ...typed, memberName }),
			() => {
				setTyped(NOTHING);
				setIsOpen(false);
			},
		);
	}
	if (!isOpen)
		return (
			<>
				<p class="setting-note">{say('groups_note')}</p>
				<p class="replication-tools">
					<button type="button" class="button is-quiet" onClick={() => setIsOpen(true)}>
						{say('group_join')}
					</button>
				</p>
			</>
		);
	return (
		<form onSubmit={submit} noValidate aria-describedby={problem === null ? undefined : problemId}>
			<p class="setting-note">{say('groups_note')}</p>
			<div class="replication-fields">
				{FIELDS.map(({ name, label, most, example }, place) => (
					<label key={name} class="field">
						{say(label)}
						<input
							ref={place === 0 ? first : null}
							name={name}
							type={name === 'secret' ? 'password' : 'text'}
							autoComplete="off"
							spellcheck={false}
							dir={name === 'memberName' ? 'auto' : undefined}
							maxLength={most}
							placeholder={example}
							value={typed[name]}
							onInput={({ currentTarget }) => setTyped({ ...typed, [name]: currentTarget.value })}
						/>
					</label>
				))}
			</div>
			<p class="replication-tools">
				<button type="submit" class="button" disabled={isBusy}>
					{say(isBusy ? 'replication_asking' : 'group_join')}
				</button>
				<button type="button" class="button is-quiet" onClick={() => setIsOpen(false)}>
					{say('cancel')}
				</button>
			</p>
			{problem !== null && (
				<p id={problemId} class="setting-problem" role="alert">
					{problem}
				</p>
			)}
		</form>
	);
}
