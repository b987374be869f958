import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/core/coverage/differences/difference.ts';
import { findDifferences } from '../../../../src/core/coverage/differences/find-differences.ts';
import { analyseAsShipped } from '../../../../tools/models/shipped-models.ts';
import { DIFFERING_PAIRS, type DifferingPair } from './differing-pairs.ts';

/** Per cent of the lines between the pairs that must be found, and of those found that may be wrong. */
const LEAST_FOUND = 85;
const MOST_WRONG = 5;

function report(id: string, text: string) {
	const { quotes } = analyseAsShipped({ text, title: '', language: 'en' });
	return { id, url: `https://${id}.test/a`, outlet: id, title: '', text, isSummary: false, quotes };
}

/** Each line that is told, as the pairs name them. */
function told({ here, there }: DifferingPair): string[] {
	const found = findDifferences(report('here', here), [report('there', there)], { isCutOff: false });
	const words = (passage: Passage | undefined) => passage?.text ?? '';
	return [
		...found.numbers.map(({ versions }) => `number ${versions.map(({ value }) => value).join('/')}`),
		...found.quotes.map(({ kind }) => `quote ${kind}`),
		...found.quotedElsewhere.map(({ passages: [passage] }) => `quoted elsewhere ${words(passage)}`),
		...found.missingHere.map(([passage]) => `missing here ${words(passage)}`),
		...found.onlyHere.map((passage) => `only here ${words(passage)}`),
	];
}

function wanted({ numbers, quotes, quotedElsewhere, missingHere, onlyHere }: DifferingPair): string[] {
	return [
		...(numbers ?? []).map((values) => `number ${values}`),
		...(quotes ?? []).map((kind) => `quote ${kind}`),
		...(quotedElsewhere ?? []).map((begins) => `quoted elsewhere ${begins}`),
		...(missingHere ?? []).map((begins) => `missing here ${begins}`),
		...(onlyHere ?? []).map((begins) => `only here ${begins}`),
	];
}

const compared = DIFFERING_PAIRS.map((pair) => {
	const [lines, expected] = [told(pair), wanted(pair)];
	const isWanted = (line: string) => expected.some((begins) => line.startsWith(begins));
	return {
		name: pair.name,
		found: lines.filter(isWanted),
		wrong: lines.filter((line) => !isWanted(line)),
		missed: expected.filter((begins) => !lines.some((line) => line.startsWith(begins))),
	};
});
const countOf = (kind: 'found' | 'wrong' | 'missed') => compared.reduce((sum, pair) => sum + pair[kind].length, 0);
const listOf = (kind: 'wrong' | 'missed') =>
	compared.flatMap((pair) => pair[kind].map((line) => `${pair.name}: ${line}`));

test('there are sixty pairs, a third of them without any difference', () => {
	expect(DIFFERING_PAIRS).toHaveLength(60);
	expect(DIFFERING_PAIRS.filter((pair) => wanted(pair).length === 0)).toHaveLength(20);
});

test(`of the lines that are told at most ${MOST_WRONG} % are wrong`, () => {
	expect(
		(100 * countOf('wrong')) / (countOf('wrong') + countOf('found')),
		listOf('wrong').join('\n'),
	).toBeLessThanOrEqual(MOST_WRONG);
});

test(`of the differences at least ${LEAST_FOUND} % are told`, () => {
	expect(
		(100 * countOf('found')) / (countOf('found') + countOf('missed')),
		listOf('missed').join('\n'),
	).toBeGreaterThanOrEqual(LEAST_FOUND);
});
