/** Runs in a page of Chromium, as the content script does: paints highlights on an invented article, or looks for those that it no longer has. */
import { PaintedHighlights } from '../../../src/content/painted-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { describeRange } from '../../../src/page/highlights/anchor/describe.ts';
import { Paint } from '../../../src/page/highlights/paint/paint.ts';
import { seededRandom } from '../../seeded-random.ts';

const PARAGRAPHS = 60;
const WORDS_A_PARAGRAPH = 70;
const VOCABULARY = 900;
const WORDS_A_PASSAGE = 14;

export interface PaintTimes {
	/** Milliseconds until all that are there are painted. */
	until: number;
	/** The longest piece in which the page could do nothing else, ms; 0 for less than 50. */
	longest: number;
	/** How many were found. */
	found: number;
}

/** An article, and passages of it that are described. @param of tells one article from another; all have the same words in other orders */
function writeArticle(of: number, passages: number): Highlight[] {
	const random = seededRandom(of);
	const word = () => `w${(Math.floor(random() * VOCABULARY) * 7919).toString(36)}`;
	const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
		Array.from({ length: WORDS_A_PARAGRAPH }, word).join(' '),
	);
	document.body.innerHTML = `<main><h1>Report</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`;
	return Array.from({ length: passages }, (_, at) => {
		const text = document.querySelectorAll('p')[at % PARAGRAPHS]?.firstChild as Text;
		const words = [...text.data.matchAll(/\S+/g)];
		const first = (Math.floor(at / PARAGRAPHS) * WORDS_A_PASSAGE) % (WORDS_A_PARAGRAPH - WORDS_A_PASSAGE);
		const range = new Range();
		range.setStart(text, words[first]?.index ?? 0);
		range.setEnd(text, (words[first + WORDS_A_PASSAGE]?.index ?? text.length + 1) - 1);
		const described = describeRange(document, range);
		if (!described) throw new Error('A passage is not described');
		return {
			id: String(at),
			articleId: 'a.test/b',
			url: 'https://a.test/b',
			articleTitle: 'Report',
			outlet: null,
			colour: 'yellow',
			note: '',
			createdAt: '2026-03-04T10:00:00Z',
			modifiedAt: '2026-03-04T10:00:00Z',
			...described,
		};
	});
}

/** @param areLost the passages are another article's */
export async function paint(passages: number, areLost: boolean): Promise<PaintTimes> {
	const highlights = writeArticle(1, passages);
	if (areLost) writeArticle(2, 0);
	let longest = 0;
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
	});
	// what describing them took is over and told before
	await pause();
	observer.observe({ type: 'longtask' });
	const end = new AbortController();
	const painted = new PaintedHighlights(new Paint(() => {}), () => {}, { signal: end.signal, goesOn: () => true });
	const begun = performance.now();
	const states = await painted.paint(highlights);
	const until = performance.now() - begun;
	await pause();
	observer.disconnect();
	end.abort();
	return { until, longest, found: Object.values(states).filter((state) => state !== 'lost').length };
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 100));
}
