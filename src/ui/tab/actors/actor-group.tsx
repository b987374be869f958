import type { JSX } from 'preact';
import type { Actor } from '../../../core/article.ts';
import { say, sayCountedInParts } from '../../../words/say.ts';
import { useFirstFew } from '../../kit/use-first-few.ts';

export interface NumberedActor extends Actor {
	/** Its index in the analysis, by which the page is asked for its mentions. */
	index: number;
}

/** Up to this length, in UTF-16 code units, a name stands on one line of a narrow column. */
const SHORT_NAME = 24;

interface ActorGroupProps {
	title: string;
	actors: NumberedActor[];
	limit: number;
	children: (actor: NumberedActor) => JSX.Element;
}

/** Actors of one kind, the most salient first. */
export function ActorGroup({ title, actors, limit, children }: ActorGroupProps) {
	const { few, hidden, showAll } = useFirstFew(actors, limit);
	// All of a group or none, so that names and counts make columns.
	const needLines = few.some(needsLine);
	return (
		<>
			<h3 class="group-title">{title}</h3>
			<ul class={needLines ? 'actors is-in-lines' : 'actors'}>{few.map(children)}</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCountedInParts('more_under', hidden, {
						where: <span class="visually-hidden"> {say('more_under_title', { title })}</span>,
					})}
				</button>
			)}
		</>
	);
}

/** Whether an actor has more to say than a narrow column holds. People stand below each other even without a role. */
function needsLine({ name, kind, role, affiliation }: NumberedActor): boolean {
	return kind === 'person' || role !== null || affiliation !== null || name.length > SHORT_NAME;
}
