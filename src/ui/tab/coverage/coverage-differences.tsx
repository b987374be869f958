import { sayProblem } from '../../../words/problems.ts';
import { type PlainKey, say, sayCounted, sayInParts } from '../../../words/say.ts';
import './coverage-differences.css';
import type { ComponentChildren } from 'preact';
import type { ArticleId } from '../../../core/article.ts';
import {
	type ComparedWith,
	countDifferences,
	type NumberDifference,
	type QuoteDifference,
	type StoryDifferences,
} from '../../../core/coverage/differences/difference.ts';
import { Section } from '../../kit/section.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { CoveragePassage } from './coverage-passage.tsx';
import type { StoryState } from './story-state.ts';
import { SentencesHere } from './words-on-page.tsx';

interface CoverageDifferencesProps {
	articleId: ArticleId;
	story: StoryState;
}

/** What the other reports say otherwise, more or not at all: every line is somebody's sentence, with its source. */
export function CoverageDifferences({ articleId, story }: CoverageDifferencesProps) {
	if (story.state === 'told' && !story.story) return null;
	const differences = story.state === 'told' ? story.story?.differences : undefined;
	return (
		<Section
			id="differences"
			title={say('differences_title')}
			{...(differences ? { count: countDifferences(differences) } : {})}
		>
			{story.state === 'waiting' && <p class="empty">{say('differences_comparing')}</p>}
			{story.state === 'failed' && <p class="empty">{say('differences_failed', { why: sayProblem(story.problem) })}</p>}
			{differences && <Differences articleId={articleId} differences={differences} />}
		</Section>
	);
}

function Differences({ articleId, differences }: { articleId: ArticleId; differences: StoryDifferences }) {
	const { numbers, quotes, quotedElsewhere, missingHere, onlyHere, comparedWith } = differences;
	return (
		<SentencesHere.Provider value={sentencesHere(articleId, differences)}>
			<p class="compared-with">{compared(comparedWith, countDifferences(differences))}</p>
			<Kind title={say('differences_numbers')} items={numbers} limit={4}>
				{(difference) => <NumbersOf difference={difference} articleId={articleId} />}
			</Kind>
			<Kind title={say('differences_quotes')} items={quotes} limit={4}>
				{(difference) => <QuotesOf difference={difference} />}
			</Kind>
			<Kind title={say('differences_missing')} items={missingHere} limit={4}>
				{([passage, ...others]) => passage && <CoveragePassage passage={passage} isHere={false} alsoIn={others} />}
			</Kind>
			<Kind title={say('differences_quoted')} items={quotedElsewhere} limit={3}>
				{({ speaker, passages: [passage, ...others] }) =>
					passage && (
						<>
							<h4 class="difference-about">
								<bdi>{speaker}</bdi>
							</h4>
							<CoveragePassage passage={passage} isHere={false} alsoIn={others} />
						</>
					)
				}
			</Kind>
			<Kind title={say('differences_only')} items={onlyHere} limit={3}>
				{(passage) => <CoveragePassage passage={passage} isHere />}
			</Kind>
		</SentencesHere.Provider>
	);
}

/** Each once, in the order of the list. */
function sentencesHere(articleId: ArticleId, { numbers, quotes, onlyHere }: StoryDifferences): string[] {
	const ofNumbers = numbers.flatMap(({ versions }) => versions.flatMap(({ passages }) => passages.slice(0, 1)));
	const passages = [...ofNumbers, ...quotes.map(({ here }) => here), ...onlyHere];
	return [...new Set(passages.filter((passage) => passage.articleId === articleId).map(({ text }) => text))];
}

interface KindProps<Item> {
	title: string;
	items: Item[];
	limit: number;
	children: (item: Item) => ComponentChildren;
}

function Kind<Item>({ title, items, limit, children }: KindProps<Item>) {
	const { few, hidden, showAll } = useFirstFew(items, limit);
	if (items.length === 0) return null;
	return (
		<section class="difference-kind">
			<h3>{title}</h3>
			<ol>
				{few.map((item, index) => (
					<li key={index} class="difference">
						{children(item)}
					</li>
				))}
			</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCounted('more', hidden)}
				</button>
			)}
		</section>
	);
}

function NumbersOf({
	difference: { thing, versions },
	articleId,
}: {
	difference: NumberDifference;
	articleId: ArticleId;
}) {
	return (
		<>
			<h4 class="difference-about number-versions">
				{versions.map(({ value }, index) => (
					<span key={value}>
						{index > 0 && <span class="against"> {say('against')} </span>}
						<bdi>{value}</bdi>
					</span>
				))}{' '}
				<bdi>{thing}</bdi>
			</h4>
			{versions.map(({ value, passages: [passage, ...others] }) =>
				passage ? (
					<CoveragePassage key={value} passage={passage} isHere={passage.articleId === articleId} alsoIn={others} />
				) : null,
			)}
		</>
	);
}

const QUOTE_KINDS: Record<QuoteDifference['kind'], PlainKey> = {
	'cut-here': 'quote_cut_here',
	'cut-elsewhere': 'quote_cut_elsewhere',
	reworded: 'quote_reworded',
};

function QuotesOf({ difference: { speaker, kind, here, elsewhere } }: { difference: QuoteDifference }) {
	const [first, ...others] = elsewhere;
	return (
		<>
			<h4 class="difference-about">
				{speaker
					? sayInParts('speaker_how', { speaker: <bdi>{speaker}</bdi>, how: say(QUOTE_KINDS[kind]) })
					: say(QUOTE_KINDS[kind])}
			</h4>
			<CoveragePassage passage={here} isHere />
			{first && <CoveragePassage passage={first} isHere={false} alsoIn={others} />}
		</>
	);
}

/** How much could be compared, and what would let more be. */
function compared({ wholeTexts, summaries, isCutOff }: ComparedWith, count: number): string {
	if (wholeTexts + summaries === 0) {
		return say('compared_none');
	}
	const texts = sayCounted('compared_texts', wholeTexts);
	const sentences = [
		summaries === 0
			? say('compared_with_texts', { texts })
			: wholeTexts === 0
				? sayCounted('compared_with_summaries', summaries)
				: sayCounted('compared_with_both', summaries, { texts }),
	];
	if (summaries > 0) sentences.push(say('compared_open'));
	if (isCutOff) sentences.push(say('compared_cut_off'));
	if (count === 0) sentences.push(say('compared_no_difference'));
	return sentences.join(' ');
}
