import { describe, expect, test } from 'vitest';
import { matchQuote } from '../../../src/core/highlights/match-quote.ts';
import { quoteOfSpan } from '../../../src/core/highlights/quote-of-span.ts';
import { makeSearchable } from '../../../src/core/highlights/search-text.ts';

/** News sentences of one form, that differ in a name, a number, a year, a day or a word. */
const FORMS: ((name: string, number: string, word: string) => string)[] = [
	(name, number) =>
		`In ${name} ward the turnout was ${number} per cent, and the count was finished shortly before midnight.`,
	(name, number) => `Shares of ${name} Paper fell ${number} per cent in early trading on the exchange in Vell.`,
	(name, number) =>
		`Ida ${name}, ${number}, of Haddon, was charged with theft and released on bail until the hearing in May.`,
	(name, _, word) => `The ${word} of ${name} voted for the bill after the changes were made on Tuesday night.`,
	(name, number) =>
		`The town of ${name} will receive ${number} million crowns from the fund to repair roads and bridges.`,
	(name) =>
		`${name} United said on Friday that the new training ground cut travel for its players by forty minutes a day.`,
	(name, number) =>
		`In 19${number} the choir of ${name} sang in the old mill for the first time and filled it to the last seat.`,
	(name, _, word) => `“We will not move,” said ${name} Lund, a ${word}, as the first boats were tied up.`,
	(name, number) => `The ${number} bus to ${name} will stop at the church until the bridge is open again.`,
	(name, _, word) =>
		`A ${word} from ${name} pulled two children out of the river and went home before anyone could ask who it was.`,
];
const NAMES = ['Alder', 'Birch', 'Norvik', 'Halden', 'Vell', 'Osk', 'Torvik', 'Fenn', 'Sand', 'Brevik', 'Lomen'];
const NUMBERS = ['51', '48', '34', '29', '12', '61', '77', '18', '95', '83', '26'];
const WORDS = [
	'farmer',
	'baker',
	'teacher',
	'pilot',
	'nurse',
	'miller',
	'warden',
	'clerk',
	'printer',
	'tailor',
	'diver',
];
const OTHERS = [
	'The ferry between Haddon and the island will sail again on Monday, eleven weeks after a crack in the ramp.',
	'During the closure a smaller boat carried passengers only, and shops had their goods brought by a barge.',
	'The county has not answered. A spokesman said that the question would be discussed when the bill is known.',
	'The weather office expects wind from the west and some sun for the first sailing.',
];

/** Two sentences of a form, by number: 200 pairs. */
function pair(form: (typeof FORMS)[number], n: number): [first: string, second: string] {
	const pick = (list: string[], at: number) => list[at % list.length] ?? '';
	const next = n + 1 + (n % 7);
	return [
		form(pick(NAMES, n), pick(NUMBERS, n), pick(WORDS, n)),
		form(pick(NAMES, next), pick(NUMBERS, next * 2), pick(WORDS, next)),
	];
}

const LAYOUTS: Record<string, (passage: string, other: string) => string> = {
	'the other below': (passage, other) => [OTHERS[0], passage, other, ...OTHERS.slice(1)].join('\n'),
	'the other above': (passage, other) => [OTHERS[0], other, passage, ...OTHERS.slice(1)].join('\n'),
	'the other next in its paragraph': (passage, other) =>
		[OTHERS[0], `${passage} ${other}`, ...OTHERS.slice(1)].join('\n'),
	'the other two paragraphs on': (passage, other) =>
		[OTHERS[0], passage, OTHERS[1], OTHERS[2], other, OTHERS[3]].join('\n'),
};

/** Where a passage is found after its page has changed; null where it is lost. */
function foundIn(before: string, after: string, passage: string): string | null {
	const start = before.indexOf(passage);
	const match = matchQuote(
		makeSearchable(after),
		quoteOfSpan(before, [start, start + passage.length]),
		Math.min(start, after.length - 1),
	);
	return match && after.slice(match.start, match.end);
}

describe.each(Object.entries(LAYOUTS))('of two sentences that are alike, %s', (_, layout) => {
	const cases = FORMS.flatMap((form) => Array.from({ length: 20 }, (__, n) => pair(form, n)));
	const without = (text: string, passage: string) =>
		text
			.replace(passage, '')
			.split('\n')
			.filter((line) => line.trim() !== '')
			.map((line) => line.trim())
			.join('\n');

	test('the one that is gone is lost, not painted on the other', () => {
		const wrong = cases.filter(([passage, other]) => {
			const before = layout(passage, other);
			return foundIn(before, without(before, passage), passage) !== null;
		});
		expect(wrong.map(([passage]) => passage)).toEqual([]);
	});

	test('the one that stays is found when the other is gone', () => {
		const lost = cases.filter(([passage, other]) => {
			const before = layout(passage, other);
			return foundIn(before, without(before, other), passage) !== passage;
		});
		expect(lost.map(([passage]) => passage)).toEqual([]);
	});

	test('the one whose number was corrected is found where it was', () => {
		const corrected = cases.filter(([passage]) => /\d\d/.test(passage));
		const lost = corrected.filter(([passage, other]) => {
			const before = layout(passage, other);
			const now = passage.replace(/\d\d/, '40');
			return foundIn(before, before.replace(passage, now), passage) !== now;
		});
		expect(lost.map(([passage]) => passage)).toEqual([]);
	});
});
