import { describe, expect, test } from 'vitest';
import {
	DictionaryWriter,
	findInPage,
	pageOfTerm,
	termsOfPage,
} from '../../../../src/core/coverage/index/dictionary-page.ts';

const TERMS = [
	'a',
	'ab',
	'abc',
	'abd',
	'b',
	'ba',
	'ferri',
	'ferry',
	'ferryman',
	'naïve',
	'ñandú',
	'会议',
	'会议员',
].sort();

function write(terms: readonly string[]): DictionaryWriter {
	const writer = new DictionaryWriter();
	for (const [place, term] of terms.entries()) writer.add(term, place + 1, new Uint8Array([place, 7]));
	writer.finish();
	return writer;
}

describe('a dictionary page', () => {
	const page = write(TERMS).pages[0] ?? new Uint8Array(0);

	test('gives its terms back in order', () => {
		expect([...termsOfPage(page)].map(({ term }) => term)).toEqual(TERMS);
	});

	test.each(TERMS.map((term, place) => [term, place] as const))('finds %s with its postings', (term, place) => {
		const entry = findInPage(page, term);
		expect(entry?.documents).toBe(place + 1);
		expect(entry?.postings).toEqual(new Uint8Array([place, 7]));
	});

	test.each(['', '0', 'aa', 'abcd', 'abe', 'ac', 'bab', 'ferr', 'ferrym', 'ferrymen', 'nai', 'z', '会', '会议长'])(
		'does not find "%s"',
		(term) => {
			expect(findInPage(page, term)).toBeNull();
		},
	);
});

test('a dictionary of thousands of terms finds each in the page that its first terms point to', () => {
	const terms = Array.from({ length: 5000 }, (_, number) => (number * 7919).toString(36)).sort();
	const { pages, firstTerms } = write(terms);
	expect(pages.length).toBeGreaterThan(5);
	for (const [place, term] of terms.entries()) {
		expect(findInPage(pages[pageOfTerm(firstTerms, term)] ?? new Uint8Array(0), term)?.documents).toBe(place + 1);
	}
	expect(pageOfTerm(firstTerms, '')).toBe(-1);
});

test('keeps long postings apart', () => {
	const writer = new DictionaryWriter();
	writer.add('common', 900, new Uint8Array(900).fill(1));
	writer.add('rare', 1, new Uint8Array([3]));
	writer.finish();
	expect(findInPage(writer.pages[0] ?? new Uint8Array(0), 'common')?.postings).toBe(0);
	expect(writer.longPostings[0]).toHaveLength(900);
	expect(findInPage(writer.pages[0] ?? new Uint8Array(0), 'rare')?.postings).toEqual(new Uint8Array([3]));
});
