import './actor-list.css';
import { useState } from 'preact/hooks';
import type { Actor, ActorKind } from '../../core/article.ts';
import type { MentionPosition } from '../../messages.ts';
import type { PageActions } from '../actions.ts';
import { ActorItem } from './actor-item.tsx';
import { useAnnouncements } from './announcer.tsx';
import { Section } from './section.tsx';
import { useFirstFew } from './use-first-few.ts';

const KIND_TITLES: Record<ActorKind, string> = {
	person: 'People',
	government: 'Governments and states',
	organisation: 'Organisations',
	group: 'Groups',
	place: 'Places',
};

export interface NumberedActor extends Actor {
	/** Its index in the analysis, by which the page is asked for its mentions. */
	index: number;
}

/** Up to this length, in UTF-16 code units, a name stands on one line of a narrow column. */
const SHORT_NAME = 24;

interface ActorListProps {
	actors: Actor[];
	language: string | null;
	/** How many of each kind stand there at first. */
	limit: number;
	actions: Pick<PageActions, 'revealMention' | 'openAddress'>;
}

/** Who is in the article, by kind, the most salient first. One actor at a time shows its mentions on the page. */
export function ActorList({ actors, language, limit, actions }: ActorListProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [shown, setShown] = useState<{ index: number; position: MentionPosition | null } | null>(null);

	async function showMention(index: number, step: 1 | -1): Promise<void> {
		try {
			const position = await actions.revealMention(index, step);
			setShown({ index, position });
			if (!position) announce('The page no longer has this name.');
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<Section id="actors" title="Who is in it" count={actors.length}>
			{actors.length === 0 && <p class="empty">Sidelight found nobody it is sure of.</p>}
			{groupByKind(actors).map(([kind, group]) => (
				<ActorGroup key={kind} title={KIND_TITLES[kind]} actors={group} limit={limit}>
					{(actor) => (
						<ActorItem
							key={actor.id}
							actor={actor}
							language={language}
							isOpen={shown?.index === actor.index}
							position={shown?.index === actor.index ? shown.position : null}
							show={(step) => void showMention(actor.index, step)}
							close={() => setShown(null)}
							open={(url) => void actions.openAddress(url).catch(announceFailure)}
						/>
					)}
				</ActorGroup>
			))}
		</Section>
	);
}

interface ActorGroupProps {
	title: string;
	actors: NumberedActor[];
	limit: number;
	children: (actor: NumberedActor) => preact.JSX.Element;
}

function ActorGroup({ title, actors, limit, children }: ActorGroupProps) {
	const { few, hidden, showAll } = useFirstFew(actors, limit);
	// All of a group or none, so that names and counts make columns.
	const needLines = few.some(needsLine);
	return (
		<>
			<h3 class="group-title">{title}</h3>
			<ul class={needLines ? 'actors is-in-lines' : 'actors'}>{few.map(children)}</ul>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more<span class="visually-hidden"> under {title}</span>
				</button>
			)}
		</>
	);
}

/** Whether an actor has more to say than a narrow column holds. People stand below each other even without a role. */
function needsLine({ name, kind, role, affiliation }: NumberedActor): boolean {
	return kind === 'person' || role !== null || affiliation !== null || name.length > SHORT_NAME;
}

/** The kinds in the order of their most salient actor. */
function groupByKind(actors: Actor[]): [ActorKind, NumberedActor[]][] {
	const groups = new Map<ActorKind, NumberedActor[]>();
	actors.forEach((actor, index) => {
		groups.set(actor.kind, [...(groups.get(actor.kind) ?? []), { ...actor, index }]);
	});
	return [...groups];
}
