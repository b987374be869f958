import { expect, test } from 'vitest';
import { WeightedTerms } from '../../../src/core/learning/weighted-terms.ts';
import { seededRandom } from '../../../tools/seeded-random.ts';

/** Documents of some terms, more of them of the common ones. */
function someDocuments(count: number): string[][] {
	const random = seededRandom(3);
	return Array.from({ length: count }, () =>
		Array.from({ length: 20 }, () => `term${Math.floor(200 * random() * random())}`),
	);
}

test('a document is the same by counted terms and by the numbers of terms as often as they stand in it', () => {
	const [counted, noted] = [new WeightedTerms(), new WeightedTerms()];
	for (const terms of someDocuments(50)) {
		const counts = new Map<string, number>();
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
		counted.add(counts);
		noted.addNoted(terms.map((term) => noted.note(term)));
	}
	counted.weigh();
	noted.weigh();
	for (let document = 0; document < 50; document++) {
		expect(noted.nearest(document, 10, 1e9)).toEqual(counted.nearest(document, 10, 1e9));
		expect(noted.shared(0, document)).toEqual(counted.shared(0, document));
	}
});

test('the nearest are those of the highest cosine', () => {
	const terms = new WeightedTerms();
	for (const document of someDocuments(80)) terms.addNoted(document.map((term) => terms.note(term)));
	terms.weigh();
	const cosines = Array.from({ length: 80 }, (_, other) => (other === 5 ? 0 : terms.cosine(5, other)));
	const highest = [...cosines.keys()].sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0)).slice(0, 6);
	const nearest = terms.nearest(5, 6, 1e9);
	expect(nearest.map(({ document }) => document)).toEqual(highest);
	for (const { document, score } of nearest) expect(score).toBeCloseTo(cosines[document] ?? 0, 5);
});

test('common terms are left out once enough places were read', () => {
	const terms = new WeightedTerms();
	for (const document of [
		['rare', 'common'],
		['rare', 'common'],
		['common', 'other'],
		['common', 'fourth'],
	])
		terms.addNoted(document.map((term) => terms.note(term)));
	terms.weigh();
	expect(terms.nearest(0, 10, 1e9).map(({ document }) => document)).toEqual([1, 2, 3]);
	expect(terms.nearest(0, 10, 2).map(({ document }) => document)).toEqual([1]);
});

test('a term that stands several times in a document counts as in the cosine, among documents that have it once', () => {
	const terms = new WeightedTerms();
	const written = [
		['port', 'crane'],
		['port', 'port', 'port', 'ferry'],
		['port', 'crane', 'crane'],
		['ferry', 'port'],
		['gate'],
	];
	for (const document of written) terms.addNoted(document.map((term) => terms.note(term)));
	terms.weigh();
	const nearest = terms.nearest(0, 10, 1e9);
	expect(nearest.map(({ document }) => document).sort()).toEqual([1, 2, 3]);
	for (const { document, score } of nearest) expect(score).toBeCloseTo(terms.cosine(0, document), 6);
});
