import './replication-section.css';
import type { WholeCollection } from '../../core/collections/collection.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { GroupView } from '../../messages/groups.ts';
import { say } from '../../words/say.ts';
import type { GroupActions } from '../actions.ts';
import { Section } from '../kit/section.tsx';
import { JoinGroup } from './join-group.tsx';
import { JoinedGroup } from './joined-group.tsx';

interface GroupsSectionProps {
	groups: readonly GroupView[];
	collections: readonly WholeCollection[];
	policy: Policy;
	actions: GroupActions;
}

/** Groups with which the reader shares collections, through servers of theirs. */
export function GroupsSection({ groups, collections, policy, actions }: GroupsSectionProps) {
	const isOff = policy.featuresOff.includes('replication');
	return (
		<Section id="groups" title={say('groups')}>
			{groups.map((group) => (
				<JoinedGroup key={group.id} group={group} collections={collections} actions={actions} />
			))}
			{isOff ? (
				<p class="setting-note">{say('problem_organisation_off')}</p>
			) : (
				<JoinGroup joinGroup={actions.joinGroup} />
			)}
		</Section>
	);
}
