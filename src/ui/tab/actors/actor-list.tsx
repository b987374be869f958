import './actor-list.css';
import { useState } from 'preact/hooks';
import type { ActorVerdict, PlacedCorrection } from '../../../core/actors/actor-correction.ts';
import type { Actor, ActorKind, Article } from '../../../core/article.ts';
import type { MentionPosition } from '../../../messages.ts';
import type { PageActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { Section } from '../../kit/section.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { useChoice } from '../chosen-subject.tsx';
import type { ReadLanguage } from '../language-note.tsx';
import { chosenActor } from '../shared-subject.ts';
import { ActorDetails } from './actor-details.tsx';
import { ActorItem } from './actor-item.tsx';
import { HiddenActors } from './hidden-actors.tsx';
import { KIND_NAMES } from './kind-names.ts';

interface NumberedActor extends Actor {
	/** Its index in the analysis, by which the page is asked for its mentions. */
	index: number;
}

/** Up to this length, in UTF-16 code units, a name stands on one line of a narrow column. */
const SHORT_NAME = 24;

interface ActorListProps {
	article: Article;
	read: ReadLanguage;
	actors: Actor[];
	/** The reader's, of these actors. */
	corrections: PlacedCorrection[];
	/** How many of each kind stand there at first. */
	limit: number;
	actions: Pick<PageActions, 'revealMention' | 'correctActor' | 'openAddress'>;
}

/**
 * Who is in the article, by kind, the most salient first. One actor at a time shows its mentions on the page, and the lists below are
 * narrowed to it.
 */
export function ActorList({ article, read, actors, corrections, limit, actions }: ActorListProps) {
	const { announce, announceFailure } = useAnnouncements();
	const { chosen, choose } = useChoice();
	const [shown, setShown] = useState<{ index: number; position: MentionPosition | null } | null>(null);
	const isOpen = ({ id, index }: NumberedActor) =>
		shown?.index === index && chosen?.kind === 'actor' && chosen.id === id;

	function toggle(actor: NumberedActor): void {
		if (isOpen(actor)) {
			choose(null);
			return;
		}
		choose(chosenActor(actor, article));
		void showMention(actor.index, 1);
	}

	async function showMention(index: number, step: 1 | -1): Promise<void> {
		try {
			const position = await actions.revealMention(index, step);
			setShown({ index, position });
			if (!position) announce('The page no longer has this name.');
		} catch (error) {
			announceFailure(error);
		}
	}

	async function correct(actor: NumberedActor, verdict: ActorVerdict): Promise<void> {
		const { index, name } = actor;
		const before = corrections.find((correction) => correction.actor === index);
		const change = (next: ActorVerdict | null) => actions.correctActor(index, next);
		try {
			// what Sidelight took it for at first needs no correction
			await change(verdict === before?.foundKind ? null : verdict);
			const words =
				verdict === 'hidden'
					? `${name} is hidden in every article.`
					: `${name} is ${KIND_NAMES[verdict].one} from now on.`;
			announce(words, () => void change(before?.verdict ?? null).catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	async function showAgain(index: number): Promise<void> {
		try {
			await actions.correctActor(index, null);
			announce(
				`${actors[index]?.name} is listed again.`,
				() => void actions.correctActor(index, 'hidden').catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}

	const hidden = corrections.filter(({ verdict }) => verdict === 'hidden');
	const listed = actors
		.map((actor, index): NumberedActor => ({ ...actor, index }))
		.filter(({ index }) => !hidden.some(({ actor }) => actor === index));
	return (
		<Section id="actors" title="Who is in it" count={listed.length}>
			{actors.length === 0 && (
				<p class="empty">
					{read.reading === 'all'
						? 'Sidelight found nobody it is sure of.'
						: `Sidelight does not find names in ${read.name} yet, and knows none of those that stand here for sure.`}
				</p>
			)}
			{groupByKind(listed).map(([kind, group]) => (
				<ActorGroup key={kind} title={KIND_NAMES[kind].many} actors={group} limit={limit}>
					{(actor) => (
						<ActorItem
							key={actor.id}
							actor={actor}
							language={article.language}
							isOpen={isOpen(actor)}
							toggle={() => toggle(actor)}
						>
							<ActorDetails
								actor={actor}
								article={article}
								position={shown?.position ?? null}
								show={(step) => void showMention(actor.index, step)}
								open={(url) => void actions.openAddress(url).catch(announceFailure)}
								correct={(verdict) => void correct(actor, verdict)}
							/>
						</ActorItem>
					)}
				</ActorGroup>
			))}
			<HiddenActors corrections={hidden} show={(index) => void showAgain(index)} />
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
function groupByKind(actors: NumberedActor[]): [ActorKind, NumberedActor[]][] {
	const groups = new Map<ActorKind, NumberedActor[]>();
	for (const actor of actors) groups.set(actor.kind, [...(groups.get(actor.kind) ?? []), actor]);
	return [...groups];
}
