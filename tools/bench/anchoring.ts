import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { matchQuote } from '../../src/core/highlights/match-quote.ts';
import { quoteOfSpan } from '../../src/core/highlights/quote-of-span.ts';
import { makeSearchable } from '../../src/core/highlights/search-text.ts';
import { withChromium } from '../chromium/code-in-chromium.ts';
import { LAYOUTS, LOOKALIKES, withoutSentence } from '../lookalikes.ts';
import { atMost, type Findings } from './findings.ts';
import type { PaintTimes } from './in-chromium/paint-passages.ts';
import { median } from './median.ts';
import { KEPT_AROUND, placeAsHypothesis } from './place-as-hypothesis.ts';

/** Where a passage of one text is in another; null where it is said to be lost. */
type Contender = (before: string, span: readonly [start: number, end: number], after: string) => string | null;

// it has no types
const require = createRequire(import.meta.url);
const textQuote = require('dom-anchor-text-quote');

const CONTENDERS: Record<string, Contender> = {
	sidelight: (before, span, after) => {
		const match = matchQuote(makeSearchable(after), quoteOfSpan(before, span), Math.min(span[0], after.length - 1));
		return match && after.slice(match.start, match.end);
	},
	hypothesis: (before, span, after) => {
		const place = placeAsHypothesis(after, quoteAround(before, span), span[0]);
		return place && after.slice(...place);
	},
	'dom-anchor-text-quote': (before, span, after) => {
		const { document } = new JSDOM('').window;
		document.body.textContent = after;
		const place = textQuote.toTextPosition(document.body, quoteAround(before, span), { hint: span[0] });
		return place && after.slice(place.start, place.end);
	},
};

/** Passages of one article. */
const PASSAGES = 200;
const ROUNDS = 9;

/**
 * 200 pairs of news sentences that are alike, in four layouts. One goes from the page: is it lost, or painted on the other? And is it found where the
 * other goes? Then 200 passages in a page of Chromium: how soon they are painted, and how long the page waits for those that are lost.
 */
export async function measureAnchoring(): Promise<Findings> {
	const tables: Findings['tables'] = [];
	const painted: Record<string, number> = {};
	for (const [layout, lay] of Object.entries(LAYOUTS)) {
		const rows: Record<string, Record<string, number>> = {};
		for (const [name, place] of Object.entries(CONTENDERS)) {
			let [wrong, found] = [0, 0];
			for (const [passage, other] of LOOKALIKES) {
				const before = lay(passage, other);
				const start = before.indexOf(passage);
				const span = [start, start + passage.length] as const;
				if (place(before, span, withoutSentence(before, passage)) !== null) wrong++;
				if (place(before, span, withoutSentence(before, other)) === passage) found++;
			}
			painted[name] = (painted[name] ?? 0) + wrong;
			rows[name] = { 'wrong, %': share(wrong, LOOKALIKES.length), 'found, %': share(found, LOOKALIKES.length) };
		}
		tables.push({ title: `lookalikes, ${layout}`, rows });
	}
	const wrong = share(painted.sidelight ?? Number.NaN, LOOKALIKES.length * Object.keys(LAYOUTS).length);
	const [kept, lost] = await timePainting();
	tables.push({
		title: `${PASSAGES} passages on a page, ms`,
		rows: { painted: figuresOf(kept), lost: figuresOf(lost) },
	});
	return {
		notes: ['Invented sentences that differ in a name, a number, a year or a word.'],
		tables,
		bars: [
			atMost('lookalikes painted wrongly, %', 2, wrong),
			atMost(`${PASSAGES} painted, ms, median`, 50, median(kept.map(({ until }) => until))),
			atMost(`${PASSAGES} lost, longest that the page waits, ms`, 50, Math.max(...lost.map(({ longest }) => longest))),
		],
	};
}

/** Of those that are there, and of those that are lost; the first rounds warm up. */
function timePainting(): Promise<[kept: PaintTimes[], lost: PaintTimes[]]> {
	return withChromium(async (chromium) => {
		const code = await chromium.open<typeof import('./in-chromium/paint-passages.ts')>(
			'tools/bench/in-chromium/paint-passages.ts',
		);
		const times: [PaintTimes[], PaintTimes[]] = [[], []];
		for (let round = 0; round <= ROUNDS; round++)
			for (const areLost of [false, true]) {
				const time = await code.call('paint', PASSAGES, areLost);
				if (time.found !== (areLost ? 0 : PASSAGES))
					throw new Error(`${time.found} of ${PASSAGES} passages were found`);
				if (round > 0) times[areLost ? 1 : 0].push(time);
			}
		await code.close();
		return times;
	});
}

function figuresOf(times: readonly PaintTimes[]) {
	const until = times.map((time) => time.until);
	return {
		median: median(until),
		most: Math.max(...until),
		'longest wait': Math.max(...times.map(({ longest }) => longest)),
	};
}

function quoteAround(text: string, [start, end]: readonly [start: number, end: number]) {
	return {
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - KEPT_AROUND), start),
		suffix: text.slice(end, end + KEPT_AROUND),
	};
}

function share(count: number, of: number): number {
	return (100 * count) / of;
}
