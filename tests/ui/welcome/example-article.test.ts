import { expect, test } from 'vitest';
import { findDifferences } from '../../../src/core/coverage/differences/find-differences.ts';
import { relateTo } from '../../../src/core/coverage/stories/relate.ts';
import {
	EXAMPLE_ARTICLE,
	EXAMPLE_DIFFERENCES,
	EXAMPLE_ID,
	EXAMPLE_STORY,
	OTHER_REPORTS,
} from '../../../src/ui/welcome/example-article.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

const { title, text, url } = EXAMPLE_ARTICLE;
const analysis = analyseAsShipped({ title, text });

test('everybody in the example is found with what they are', () => {
	expect(analysis.actors.map(({ name, role }) => [name, role]).sort()).toEqual([
		['Ingrid Halloran', 'Council leader'],
		['Maren Okafor', 'director'],
		['Sele Residents Association', null],
		['Strait Lines', null],
		['Tomas Reuel', 'chairman'],
		['Vell County Council', null],
	]);
});

test('each of its quotes has its speaker', () => {
	expect(analysis.quotes.filter(({ shown }) => shown).map(({ speaker }) => speaker)).toEqual([
		'Ingrid Halloran',
		'Ingrid Halloran',
		'Tomas Reuel',
		'Maren Okafor',
		'Maren Okafor',
	]);
});

test('the other reports are found to tell its story', () => {
	const document = (id: string, words: { title: string; text: string }, publishedAt: string | null) => {
		return { id, url: '', outlet: id, agency: null, language: 'en', publishedAt, ...words };
	};
	const timeOf = (id: string) => EXAMPLE_STORY.others.find((other) => other.id === id)?.publishedAt ?? null;
	const others = Object.entries(OTHER_REPORTS).map(([id, words]) => document(id, words, timeOf(id)));
	const related = relateTo(document(EXAMPLE_ID, { title, text }, EXAMPLE_STORY.self.publishedAt), others);
	expect(related.map(({ id }) => id).sort()).toEqual(['courier', 'wire']);
});

test('what differs is what Sidelight finds', () => {
	const compared = (id: string, words: { title: string; text: string; url: string; outlet: string }) => {
		const { quotes } = analyseAsShipped({ title: words.title, text: words.text });
		return { id, ...words, isSummary: false, quotes };
	};
	const found = findDifferences(
		compared(EXAMPLE_ID, { title, text, url, outlet: EXAMPLE_STORY.self.outlet }),
		Object.entries(OTHER_REPORTS).map(([id, words]) => compared(id, words)),
		{ isCutOff: false },
	);
	expect(found).toEqual(EXAMPLE_DIFFERENCES);
});
