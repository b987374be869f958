import { say, sayInParts } from '../../../words/say.ts';
import './coverage-passage.css';
import type { Span } from '../../../core/article.ts';
import type { Passage } from '../../../core/coverage/differences/difference.ts';
import { WebLink } from '../../kit/web-link.tsx';
import { ShowOnPage } from './words-on-page.tsx';

interface CoveragePassageProps {
	passage: Passage;
	/** It stands in the article being read. */
	isHere: boolean;
	/** Several outlets say so: their names instead of this passage's alone. */
	alsoIn?: Passage[];
}

/** Somebody's words with what differs marked, and where they stand. */
export function CoveragePassage({ passage, isHere, alsoIn = [] }: CoveragePassageProps) {
	return (
		<div class={isHere ? 'passage is-here' : 'passage'}>
			{/* no report in another language is compared */}
			<blockquote cite={passage.url} dir="auto" lang="en">
				{markParts(passage.text, passage.marks).map(({ start, text, isMarked }) =>
					isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
				)}
			</blockquote>
			<p class="passage-source dotted">
				{isHere ? <span>{say('this_article_named')}</span> : <WebLink url={passage.url}>{passage.outlet}</WebLink>}
				{passage.isFromSummary && <span title={say('from_summary_meaning')}>{say('from_summary')}</span>}
				{isHere && <ShowOnPage words={passage.text} />}
				{alsoIn.map(({ articleId, url, outlet }) => (
					<span key={articleId}>{sayInParts('also_in', { outlet: <WebLink url={url}>{outlet}</WebLink> })}</span>
				))}
			</p>
		</div>
	);
}

/** The text in pieces, marked and not. */
function markParts(text: string, marks: readonly Span[]): { start: number; text: string; isMarked: boolean }[] {
	const parts: { start: number; text: string; isMarked: boolean }[] = [];
	let position = 0;
	for (const [start, end] of marks) {
		if (start > position) parts.push({ start: position, text: text.slice(position, start), isMarked: false });
		parts.push({ start, text: text.slice(start, end), isMarked: true });
		position = end;
	}
	if (position < text.length) parts.push({ start: position, text: text.slice(position), isMarked: false });
	return parts;
}
