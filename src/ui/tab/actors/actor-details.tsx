import { say } from '../../../words/say.ts';
import './actor-details.css';
import type { ComponentChildren } from 'preact';
import type { ActorVerdict } from '../../../core/actors/actor-correction.ts';
import type { Actor, Article } from '../../../core/article.ts';
import type { MentionPosition } from '../../../messages/tabs.ts';
import { sayActorReason } from '../../../words/actor-reasons.ts';
import { IconButton } from '../../kit/icon-button.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { WebLink } from '../../kit/web-link.tsx';
import { FollowButton } from '../follows/follow-button.tsx';
import { actorSubject } from '../follows/follow-subjects.ts';
import { ActorCorrectionTools } from './actor-correction-tools.tsx';
import { firstSentence } from './first-sentence.ts';
import { wikidataPage, wikipediaPage } from './wiki-links.ts';

interface ActorDetailsProps {
	actor: Actor;
	article: Pick<Article, 'text' | 'language'>;
	/** The mention shown on the page, null where the page no longer has it; undefined until it has answered. */
	position: MentionPosition | null | undefined;
	/** Shows the next or previous mention on the page. */
	show: (step: 1 | -1) => void;
	correct: (verdict: ActorVerdict) => void;
	/** What else may be said of it. */
	children: ComponentChildren;
}

/** What there is to say of one actor: where it stands, the first sentence about it, why it is listed, where to read on. */
export function ActorDetails({ actor, article, position, show, correct, children }: ActorDetailsProps) {
	const sentence = firstSentence(article.text, actor.mentions);
	const { wikidata } = actor;
	return (
		<div class="actor-details">
			<div class="actor-ways">
				<fieldset class="stepper" aria-label={say('mentions_of', { name: actor.name })}>
					<IconButton icon="previous" label={say('mention_previous')} onClick={() => show(-1)} />
					<output>
						{position === null && say('not_on_page')}
						{position && say('position', { number: position.number, total: position.total })}
					</output>
					<IconButton icon="next" label={say('mention_next')} onClick={() => show(1)} />
				</fieldset>
				<FollowButton subject={actorSubject(actor, article)} />
				{wikidata && (
					<p class="dotted">
						<WebLink url={wikipediaPage(wikidata, article.language)}>Wikipedia</WebLink>
						<WebLink url={wikidataPage(wikidata)}>Wikidata</WebLink>
					</p>
				)}
			</div>
			{sentence && (
				<blockquote class="actor-sentence" dir="auto" lang={languageTag(article.language)}>
					{sentence.before}
					<strong>{sentence.name}</strong>
					{sentence.after}
				</blockquote>
			)}
			{actor.reasons.length > 0 && (
				<p class="actor-reasons">{say('listed_because', { reasons: actor.reasons.map(sayActorReason).join(' · ') })}</p>
			)}
			<ActorCorrectionTools actor={actor} correct={correct}>
				{children}
			</ActorCorrectionTools>
		</div>
	);
}
