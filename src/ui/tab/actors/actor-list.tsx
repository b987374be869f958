import { say } from '../../../words/say.ts';
import './actor-list.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlacedCorrection } from '../../../core/actors/actor-correction.ts';
import type { Actor, ActorKind, Article } from '../../../core/article.ts';
import type { MentionPosition } from '../../../messages/tabs.ts';
import type { PageActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { Section } from '../../kit/section.tsx';
import { useChoice } from '../chosen-subject.tsx';
import type { ReadLanguage } from '../language-note.tsx';
import { chosenActor } from '../shared-subject.ts';
import { ActorDetails } from './actor-details.tsx';
import { ActorGroup, type NumberedActor } from './actor-group.tsx';
import { ActorItem } from './actor-item.tsx';
import { HiddenActors } from './hidden-actors.tsx';
import { JoinActor } from './join-actor.tsx';
import { KIND_NAMES } from './kind-names.ts';
import { useActorCorrections } from './use-actor-corrections.ts';

interface ActorListProps {
	article: Article;
	read: ReadLanguage;
	actors: Actor[];
	/** The reader's, of these actors. */
	corrections: PlacedCorrection[];
	/** How many of each kind stand there at first. */
	limit: number;
	/** The actor, by its index, that the reader asked for elsewhere; each time a new one. */
	wanted?: { actor: number } | null;
	actions: Pick<PageActions, 'revealMention' | 'correctActor' | 'joinActors'>;
}

/**
 * Who is in the article, by kind, the most salient first. One actor at a time shows its mentions on the page, and the lists below are
 * narrowed to it.
 */
export function ActorList({ article, read, actors, corrections, limit, wanted = null, actions }: ActorListProps) {
	const { announce, announceFailure } = useAnnouncements();
	const { chosen, choose } = useChoice();
	const { correct, join, showAgain } = useActorCorrections(actors, corrections, actions);
	/** `position` is missing until the page has answered. */
	const [shown, setShown] = useState<{ index: number; position?: MentionPosition | null } | null>(null);
	const reveals = useRef(0);
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
		const reveal = ++reveals.current;
		// opened by the press, not by the answer: the page may have none, or the reader may have pressed on another since
		setShown((before) => (before?.index === index ? before : { index }));
		try {
			const position = await actions.revealMention(index, step);
			if (reveal !== reveals.current) return;
			setShown({ index, position });
			if (!position) announce(say('name_gone'));
		} catch (error) {
			announceFailure(error);
		}
	}

	useEffect(() => {
		const actor = wanted && actors[wanted.actor];
		if (!wanted || !actor) return;
		choose(chosenActor(actor, article));
		void showMention(wanted.actor, 1);
	}, [wanted]);

	const hidden = corrections.filter(({ verdict }) => verdict === 'hidden' || verdict === 'joined');
	const isListed = (index: number) => !hidden.some(({ actor }) => actor === index);
	const listed = actors
		.map((actor, index): NumberedActor => ({ ...actor, index }))
		.filter(({ index }) => isListed(index));
	return (
		<Section id="actors" title={say('actors_title')} count={listed.length}>
			{actors.length === 0 && (
				<p class="empty">
					{read.reading === 'all' ? say('actors_none') : say('actors_none_in_language', { language: read.name })}
				</p>
			)}
			{groupByKind(listed).map(([kind, group]) => (
				<ActorGroup key={kind} title={say(KIND_NAMES[kind].many)} actors={group} limit={limit}>
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
								position={shown?.position}
								show={(step) => void showMention(actor.index, step)}
								correct={(verdict) => void correct(actor.index, verdict)}
							>
								<JoinActor
									actors={actors}
									index={actor.index}
									isListed={isListed}
									join={(into) => void join(actor.index, into)}
								/>
							</ActorDetails>
						</ActorItem>
					)}
				</ActorGroup>
			))}
			<HiddenActors corrections={hidden} show={(correction) => void showAgain(correction)} />
		</Section>
	);
}

/** The kinds in the order of their most salient actor. */
function groupByKind(actors: NumberedActor[]): [ActorKind, NumberedActor[]][] {
	const groups = new Map<ActorKind, NumberedActor[]>();
	for (const actor of actors) groups.set(actor.kind, [...(groups.get(actor.kind) ?? []), actor]);
	return [...groups];
}
