// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { keepPassage, offerPassage } from '../../src/content/keep-passage.ts';
import type { PaintedHighlights } from '../../src/content/painted-highlights.ts';
import type { Highlight, PassageSelectors } from '../../src/core/highlights/highlight.ts';
import type { PageToBackground } from '../../src/messages/page-to-background.ts';
import type { Client } from '../../src/platform/rpc.ts';

/** What was asked of the background, and what was painted. */
let asked: unknown[][];
let painted: Highlight[];
const paint = { add: (highlight: Highlight) => painted.push(highlight) } as unknown as PaintedHighlights;

beforeEach(() => {
	asked = [];
	painted = [];
	document.documentElement.innerHTML =
		'<body><p>The port of Vell reopened on Tuesday.</p><p>It had been closed for two weeks.</p></body>';
});

/** A background that stores, or says why it cannot. */
function background(failure?: string): Client<PageToBackground> {
	const answer = <Answer>(value: Answer) => (failure ? Promise.reject(new Error(failure)) : Promise.resolve(value));
	return {
		saveHighlight: (id: string, passage: PassageSelectors, colour: string) => {
			asked.push(['saveHighlight', id, passage.quote.exact, colour]);
			return answer({ id, ...passage, colour } as unknown as Highlight);
		},
		offerNote: (id: string, passage: PassageSelectors) => {
			asked.push(['offerNote', id, passage.quote.exact]);
			return answer({ token: 'a token', isInWindow: false });
		},
	} as unknown as Client<PageToBackground>;
}

function rangeOf(words: string): Range {
	const node = document.querySelector('p')?.firstChild;
	const start = node?.nodeValue?.indexOf(words) ?? -1;
	if (!node || start < 0) throw new Error(`The page has no “${words}”`);
	const range = document.createRange();
	range.setStart(node, start);
	range.setEnd(node, start + words.length);
	return range;
}

/** Elements that stand over the page. */
const notices = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');

const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'port of Vell', prefix: '', suffix: '' },
	position: { type: 'TextPositionSelector', start: 4, end: 16 },
} satisfies PassageSelectors;

test('a passage is stored under an id nobody can guess, and painted once it is', async () => {
	expect(await keepPassage(background(), paint, rangeOf('port of Vell'), 'green')).toBe(true);
	expect(await keepPassage(background(), paint, rangeOf('reopened'), 'pink')).toBe(true);
	expect(asked.map(([method, , words, colour]) => [method, words, colour])).toEqual([
		['saveHighlight', 'port of Vell', 'green'],
		['saveHighlight', 'reopened', 'pink'],
	]);
	const ids = asked.map(([, id]) => id);
	for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
	expect(new Set(ids).size).toBe(2);
	expect(painted.map(({ id }) => id)).toEqual(ids);
	expect(notices()).toEqual([]);
});

test('a passage that could not be stored is not painted, and the reader is told', async () => {
	expect(await keepPassage(background('The disk is full'), paint, rangeOf('port of Vell'), 'green')).toBe(false);
	expect(painted).toEqual([]);
	expect(notices()).toHaveLength(1);
});

test.each([
	['a selection without words', () => document.createRange()],
	['no selection', () => null],
])('of %s nobody is asked, and the reader is told', async (_, range) => {
	expect(await keepPassage(background(), paint, range(), 'green')).toBe(false);
	expect(asked).toEqual([]);
	expect(notices()).toHaveLength(1);
});

test('a passage waits for its note under a token', async () => {
	expect(await offerPassage(background(), passage, false)).toEqual({ token: 'a token', isInWindow: false });
	expect(asked).toEqual([['offerNote', expect.stringMatching(/^[0-9a-f]{32}$/), 'port of Vell']]);
});

test('a passage that may not wait has no token, and the reader is told', async () => {
	expect(await offerPassage(background('The passage is too long'), passage, false)).toBeNull();
	expect(notices()).toHaveLength(1);
});
