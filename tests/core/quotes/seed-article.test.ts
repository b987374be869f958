import { expect, test } from 'vitest';
import { findPassages } from '../../../src/core/quotes/passages.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';
import { readSeedText, seedParts } from '../../page/seed-page.ts';

const seed = readSeedText();
if (seed === null) console.info('Skipped: the seed article is not at hand (`seed` of the corpora).');

test.skipIf(seed === null)(
	'in the seed article every passage in marks has its speaker, and an editor’s choice leads',
	async () => {
		const { headline, standfirst, body } = seedParts(seed ?? '');
		const text = body.join('\n');
		const { quotes } = analyseAsShipped({ title: headline, description: standfirst, text, language: 'en' });
		const quoteAt = (start: number, end: number) =>
			quotes.find(({ spans }) => spans.some(([from, to]) => from < end && to > start));
		const passages = findPassages(text).map(({ innerStart, innerEnd }) => quoteAt(innerStart, innerEnd));
		expect(passages.map((quote) => (quote?.shown ? quote.speaker : null))).toEqual([
			'Pete Hegseth',
			'Pete Hegseth',
			'Biden administration',
			...Array(4).fill('Pete Hegseth'),
		]);
		expect(quotes.filter(({ kind }) => kind !== 'indirect')).toHaveLength(7);
		const [first] = quotes.toSorted((a, b) => b.keyness - a.keyness);
		expect(text.slice(...(first?.spans[0] ?? [0, 0]))).toMatch(
			/^We want, like you, a sovereign and prosperous Ukraine/,
		);
	},
);
