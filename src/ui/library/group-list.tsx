import type { GroupView } from '../../messages/groups.ts';
import { groupTitle } from '../../words/groups.ts';
import { numberInWords } from '../../words/language.ts';
import { say } from '../../words/say.ts';

interface GroupListProps {
	groups: readonly GroupView[];
	/** Id of the one that is shown beside. */
	shown: string | null;
	show: (id: string | null) => void;
}

/** The groups that the reader is in. */
export function GroupList({ groups, shown, show }: GroupListProps) {
	if (groups.length === 0) return null;
	return (
		<section class="saved-searches group-list" aria-label={say('groups')}>
			<h2>{say('groups')}</h2>
			<ul>
				{groups.map(({ id, url, passages }) => (
					<li key={id}>
						<button
							type="button"
							class="saved-search"
							aria-pressed={id === shown}
							title={url}
							onClick={() => show(id === shown ? null : id)}
						>
							<bdi lang="">{groupTitle(url)}</bdi>
						</button>
						<span class="facet-count">{numberInWords(passages)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
