import { describe, expect, test } from 'vitest';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';

const HARBOUR = [
	'Port of Sandhaven closes for winter',
	'The harbour of Sandhaven will close on Friday, its master said, after ice had formed along the northern pier. Two ferries were turned back.',
	'"We have not seen this since my father ran the boats," said Marit Olde, who has worked on the pier for thirty years. "Nobody here is surprised."',
	'The council will meet on Monday to decide who pays for the icebreaker, which costs 14,000 crowns a day. Two ferries were turned back last winter as well.',
	'Fishermen have asked for help. The ministry said it would answer within a week.',
];

/** Describes the words of a text as they are described on a page; `nth` counts from 0. */
function described(text: string, exact: string, nth = 0) {
	let start = -1;
	for (let i = 0; i <= nth; i++) start = text.indexOf(exact, start + 1);
	if (start < 0) throw new Error(`not in the text: ${exact}`);
	const prefix = text.slice(Math.max(0, start - 60), start);
	const suffix = text.slice(start + exact.length, start + exact.length + 60);
	return { selector: { type: 'TextQuoteSelector' as const, exact, prefix, suffix }, start };
}

function find(before: string[], after: string[], exact: string, nth = 0) {
	const { selector, start } = described(before.join('\n'), exact, nth);
	const text = after.join('\n');
	const match = matchQuote(makeSearchable(text), selector, start);
	return match && { state: match.state, text: text.slice(match.start, match.end), start: match.start };
}

const replaced = (index: number, paragraph: string) => HARBOUR.map((each, i) => (i === index ? paragraph : each));

describe('a passage is found', () => {
	const after = (paragraphs: string[]) => paragraphs.join('\n');
	test.each([
		['on the page as it was', HARBOUR, 'The council will meet on Monday', 'exact', 'The council will meet on Monday'],
		[
			'with paragraphs added above',
			['Read more about winter.', 'Sign up for our letter.', ...HARBOUR],
			'The council will meet on Monday',
			'exact',
			'The council will meet on Monday',
		],
		[
			'in new typography',
			replaced(
				2,
				'“We have not seen this since my father ran the boats,” said Marit Olde, who has worked on the pier.',
			),
			'"We have not seen this since my father ran the boats," said Marit Olde',
			'exact',
			'“We have not seen this since my father ran the boats,” said Marit Olde',
		],
		[
			'with other white space',
			replaced(1, (HARBOUR[1] ?? '').replaceAll(' ', '\u00a0 ')),
			'after ice had formed along the northern pier',
			'exact',
			'after ice had formed along the northern pier'.replaceAll(' ', '\u00a0 '),
		],
		[
			'where its words were edited',
			replaced(
				3,
				'The council will now meet on Monday to decide who pays for the icebreakers, which cost 14,000 crowns a day.',
			),
			'on Monday to decide who pays for the icebreaker, which costs 14,000 crowns a day.',
			'changed',
			'on Monday to decide who pays for the icebreakers, which cost 14,000 crowns a day.',
		],
		[
			'where its first word is gone',
			replaced(4, 'Fishermen have asked for help. The ministry would answer within a week.'),
			'said it would answer within',
			'changed',
			'would answer within',
		],
		[
			'in capitals',
			replaced(0, 'PORT OF SANDHAVEN CLOSES FOR WINTER'),
			'Port of Sandhaven closes for winter',
			'exact',
			'PORT OF SANDHAVEN CLOSES FOR WINTER',
		],
		[
			'where an editor left half of it',
			replaced(1, 'The harbour of Sandhaven will close on Friday. Two ferries were turned back.'),
			'The harbour of Sandhaven will close on Friday, its master said, after ice had formed along the northern pier.',
			'changed',
			'The harbour of Sandhaven will close on Friday.',
		],
		[
			'in another paragraph, when it is long enough to be nothing else',
			['A new beginning.', 'In May, after ice had formed along the northern pier. Two ferries were lost.'],
			'after ice had formed along the northern pier. Two ferries',
			'moved',
			'after ice had formed along the northern pier. Two ferries',
		],
	])('%s', (_, page, exact, state, text) => {
		expect(find(HARBOUR, page, exact)).toMatchObject({ state, text });
		expect(after(page)).toContain(text);
	});
});

test('a passage with umlauts is found where they are written in two letters', () => {
	const page = (line: string) => ['Fähren über den Sund', line, 'Die Reederei hat noch nicht geantwortet.'];
	const before = page('Der Bürgermeister von Köpen kündigte für Mai schärfere Prüfungen an.');
	const after = page('Der Buergermeister von Koepen kuendigte fuer Mai schaerfere Pruefungen an.');
	expect(find(before, after, 'von Köpen kündigte für Mai schärfere')).toMatchObject({
		state: 'changed',
		text: 'von Koepen kuendigte fuer Mai schaerfere',
	});
});

describe('a short line of its own', () => {
	const page = (...boxes: string[]) => [...HARBOUR.slice(0, 3), ...boxes, ...HARBOUR.slice(3)];
	const moved = [...page('Read also: what the winter cost.', 'She will not resign.', 'News each morning by mail.')];

	test('is found between new boxes, where it stands once', () => {
		expect(find(page('She will not resign.'), moved.slice().reverse(), 'She will not resign.')).toMatchObject({
			state: 'moved',
			text: 'She will not resign.',
		});
	});

	test('is lost among several of its words, and as a part of another', () => {
		const twice = [...moved, 'More', 'She will not resign.'].reverse();
		expect(find(page('She will not resign.'), twice, 'She will not resign.')).toBeNull();
		const within = HARBOUR.map((line) => `${line} She will not resign. We know.`).slice(4);
		expect(find(page('She will not resign.'), within, 'She will not resign.')).toBeNull();
	});
});

describe('a selector that says nothing of a side', () => {
	const text = makeSearchable('Then yada, then yada yada, and on 11 November it was over.');
	const selector = (exact: string, prefix = '', suffix = '') =>
		({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;

	test.each([
		['words that stand once are found', selector('11 November'), 34],
		['words that stand often are not', selector('yada'), null],
		['a prefix alone means the place after it', selector('yada', 'Then '), 5],
		['a suffix alone means the place before it', selector('yada', '', ', and on 11'), 21],
	])('%s', (_, wanted, start) => {
		expect(matchQuote(text, wanted, null)?.start ?? null).toBe(start);
	});

	test('the place where they were decides between equals', () => {
		expect(matchQuote(text, selector('yada'), 16)?.start).toBe(16);
	});
});

describe('of words that stand more than once, those in the right surroundings are taken', () => {
	test.each([
		['the first', HARBOUR, 0],
		['the second', HARBOUR, 1],
		['the first, after the paragraphs changed places', [...HARBOUR.slice(2), ...HARBOUR.slice(0, 2)], 0],
		['the second, after the paragraphs changed places', [...HARBOUR.slice(2), ...HARBOUR.slice(0, 2)], 1],
	])('%s', (_, page, nth) => {
		const follower = nth === 0 ? 'back.' : 'back last winter';
		const found = find(HARBOUR, page, 'Two ferries were turned', nth);
		expect(found?.state).toBe('exact');
		expect(page.join('\n').slice(found?.start)).toMatch(new RegExp(`^Two ferries were turned ${follower}`));
	});

	test('a pull quote with the same words is not', () => {
		const exact = 'We have not seen this since my father ran the boats';
		const found = find(HARBOUR, [exact, ...HARBOUR], exact);
		expect(found?.start).toBe([exact, ...HARBOUR.slice(0, 2), '"'].join('\n').length);
	});

	test('between equals the nearest to where it stood', () => {
		const twins = ['Tea is served at four.', 'Tea is served at four.', 'Tea is served at four.'];
		const selector = { type: 'TextQuoteSelector' as const, exact: 'served', prefix: 'Tea is ', suffix: ' at four.' };
		const text = makeSearchable(twins.join('\n'));
		expect([7, 30, 53].map((hint) => matchQuote(text, selector, hint)?.start)).toEqual([7, 30, 53]);
	});
});

describe('a passage is lost rather than misplaced', () => {
	test.each([
		['when its paragraph is gone', HARBOUR.filter((_, i) => i !== 3), 'decide who pays for the icebreaker'],
		[
			'when only a short phrase of it stands elsewhere',
			HARBOUR.filter((_, i) => i !== 3),
			'Two ferries were turned back',
			1,
		],
		[
			'when another paragraph on the subject stands there',
			replaced(
				3,
				'The mayor wants an answer before Tuesday: the icebreaker is hired by the day, and the town is poor.',
			),
			'will meet on Monday to decide who pays for the icebreaker',
		],
		[
			'when the next item of a list moved up',
			['Courses', 'Sailing for beginners with the Sandhaven Club (12)'],
			'Rowing for beginners with the Sandhaven Club (7)',
		],
		['on an empty page', [''], 'The council will meet on Monday'],
	])('%s', (_, page, exact, nth = 0) => {
		const before = exact.startsWith('Rowing')
			? [
					'Courses',
					'Rowing for beginners with the Sandhaven Club (7)',
					'Sailing for beginners with the Sandhaven Club (12)',
				]
			: HARBOUR;
		expect(find(before, page, exact, nth)).toBeNull();
	});

	test('when it has no words at all', () => {
		const nothing = { type: 'TextQuoteSelector' as const, exact: ' \u00ad\n', prefix: '', suffix: '' };
		expect(matchQuote(makeSearchable(HARBOUR.join('\n')), nothing, 0)).toBeNull();
	});
});
