import { expect, test } from 'vitest';
import { type Deadline, deadlineBy } from '../../../src/core/analyse/deadline.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

const text = [
	'Northbank council will close two ferry lines in March, Mayor Ana Ruiz said on Monday.',
	'“We looked at every other saving first,” Ruiz told the Northbank Times. Unions called the plan reckless.',
].join('\n');

/** Over after it was asked so often, as if every look at the clock took a millisecond. */
function deadlineAfter(asks: number): { deadline: Deadline; asked: () => number } {
	let asked = 0;
	const deadline: Deadline = {
		isOver: () => asked++ >= asks,
		used: () => Math.min(1, asked / asks),
		share: () => deadline,
	};
	return { deadline, asked: () => asked };
}

test('an analysis with time enough does not call itself partial', () => {
	const analysis = analyseAsShipped({ text, language: 'en' });
	expect(analysis.isPartial).toBeUndefined();
	expect(analysis.quotes.length).toBeGreaterThan(0);
});

test('an analysis whose time is over answers what it has, and says that it is partial', () => {
	const analysis = analyseAsShipped({ text, language: 'en' }, { deadline: deadlineAfter(0).deadline });
	expect(analysis.isPartial).toBe(true);
	expect(analysis).toMatchObject({ quotes: [], topics: [], keyPhrases: [] });
});

const LONG = `${text}\n`.repeat(60);

test.each([1, 20, 200, 400, 600])(
	'an analysis cut off after %i looks at the clock answers places in its text',
	(asks) => {
		const analysis = analyseAsShipped({ text: LONG, language: 'en' }, { deadline: deadlineAfter(asks).deadline });
		expect(analysis.isPartial).toBe(true);
		const spans = [
			...analysis.mentions.map(({ start, end }) => [start, end] as const),
			...analysis.quotes.flatMap((quote) => quote.spans),
			...analysis.actors.flatMap((actor) => actor.mentions),
		];
		for (const [start, end] of spans) expect(LONG.slice(start, end).trim()).not.toBe('');
		for (const { actor } of [...analysis.mentions, ...analysis.quotes])
			expect(actor === null || analysis.actors[actor] !== undefined).toBe(true);
	},
);

test.each([
	['one sentence that never ends', 'he said that '.repeat(2_000), 'en'],
	['a list of names that never ends', 'Ann Hale, '.repeat(2_500), 'en'],
	['quotes without end', '“We go,” said Ann Hale. '.repeat(700), 'en'],
	['quotes without end in French', '« Nous partons demain matin », a déclaré Ana Ruiz. '.repeat(300), 'fr'],
])('%s is left soon after the time is over, in every stage', (_, endless, language) => {
	const whole = deadlineAfter(Number.POSITIVE_INFINITY);
	analyseAsShipped({ text: endless, language }, { deadline: whole.deadline });
	// many looks at the clock, so that none is far from the next
	expect(whole.asked()).toBeGreaterThan(30);
	for (const share of [0.1, 0.4, 0.7, 0.95]) {
		const asks = Math.floor(whole.asked() * share);
		const part = deadlineAfter(asks);
		expect(analyseAsShipped({ text: endless, language }, { deadline: part.deadline }).isPartial).toBe(true);
		expect(part.asked() - asks).toBeLessThan(20);
	}
});

test('where the time does not suffice for all of a text, its head is read by every stage', () => {
	const endless = '“We go,” said Ann Hale. '.repeat(3_000);
	const whole = deadlineAfter(Number.POSITIVE_INFINITY);
	const limits = { actors: 10, mentions: 100_000, quotes: 100_000 };
	expect(analyseAsShipped({ text: endless, language: 'en' }, { deadline: whole.deadline, limits }).quotes.length).toBe(
		3_000,
	);
	const part = deadlineAfter(Math.floor(whole.asked() * 0.5));
	const analysis = analyseAsShipped({ text: endless, language: 'en' }, { deadline: part.deadline, limits });
	expect(analysis.isPartial).toBe(true);
	expect(analysis.quotes.length).toBeGreaterThan(500);
	expect(analysis.quotes.every(({ shown, speaker }) => shown && speaker === 'Ann Hale')).toBe(true);
	expect(analysis.topics.length + analysis.keyPhrases.length).toBeGreaterThan(0);
});

test('of what is found without end, as much is answered as a reader could look through', () => {
	const names = Array.from(
		{ length: 50 },
		(_, number) => `Ann ${String.fromCharCode(65 + (number % 26))}ale${'o'.repeat(number >> 3)}`,
	);
	const many = names.map((name) => `“We go,” said ${name}.`).join(' ');
	const limits = { actors: 5, mentions: 20, quotes: 10 };
	const analysis = analyseAsShipped({ text: many, language: 'en' }, { limits });
	expect(analysis.isPartial).toBe(true);
	expect(analysis.actors).toHaveLength(5);
	expect(analysis.mentions).toHaveLength(20);
	expect(analysis.quotes).toHaveLength(10);
	for (const { actor } of [...analysis.mentions, ...analysis.quotes]) expect(actor ?? 0).toBeLessThan(5);
});

test('a share of a deadline ends before it, and never after', () => {
	let now = 0;
	const whole = deadlineBy(() => now, 100);
	now = 20;
	const share = whole.share(0.5);
	now = 60;
	expect([share.isOver(), whole.isOver()]).toEqual([false, false]);
	now = 61;
	expect([share.isOver(), whole.isOver()]).toEqual([true, false]);
	now = 101;
	expect([whole.share(0.5).isOver(), whole.isOver()]).toEqual([false, true]);
	now = 102;
	expect(whole.share(0.9).isOver()).toBe(false);
});
