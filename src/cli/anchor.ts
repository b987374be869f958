import { JSDOM } from 'jsdom';
import type { AnchorState } from '../core/highlights/highlight.ts';
import { findFirst, makeSearchable, type SearchableText } from '../core/highlights/search-text.ts';
import { anchorPassages } from '../page/highlights/anchor/anchor-passages.ts';
import { describeIn } from '../page/highlights/anchor/describe.ts';
import { type PageText, textOf } from '../page/highlights/anchor/text-of.ts';
import { answerLines } from './ndjson.ts';

interface AnchorLine {
	before: string;
	after: string;
	highlights: string[];
}

interface AnchorAnswer {
	state: AnchorState;
	text: string | null;
	/** In the body's text content. */
	start: number | null;
	confidence: number;
}

const LOST: AnchorAnswer = { state: 'lost', text: null, start: null, confidence: 0 };
const parser = new new JSDOM('').window.DOMParser();

await answerLines(({ before, after, highlights }: AnchorLine) => {
	const first = textOf(parser.parseFromString(before, 'text/html').body);
	const searchable = makeSearchable(first.text);
	const passages = highlights.map((highlight) => describeFirst(first, searchable, highlight));
	const known = passages.flatMap((passage) => passage ?? []);
	const anchors = anchorPassages(parser.parseFromString(after, 'text/html'), known);
	return {
		anchors: passages.map((passage) => {
			const anchor = passage && anchors[known.indexOf(passage)];
			if (!anchor) return LOST;
			const { state, text, start, confidence } = anchor;
			return { state, text, start, confidence };
		}),
	};
});

/** Describes the first place that has the words, as if the reader had selected it. */
function describeFirst(page: PageText, searchable: SearchableText, words: string) {
	const span = findFirst(searchable, words);
	const range = span && page.toRange(...span);
	return range ? describeIn(page, range) : null;
}
