import { expect, test } from 'vitest';
import { cutArticle } from '../../../src/core/analyse/cut-article.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { cutText } from '../../../src/core/text/cut-text.ts';
import { gridArticle } from '../../fakes/articles.ts';

test('an article within the budget stays as it is', () => {
	expect(cutArticle(gridArticle)).toEqual(gridArticle);
});

test('what is too long for a name or an address is left out', () => {
	const long = 'world '.repeat(4_000).trim();
	const cut = cutArticle({
		...gridArticle,
		section: long,
		publisher: long,
		agency: long,
		language: `en-x-${'a'.repeat(300)}`,
		canonicalUrl: `https://www.harbourledger.example/${'a'.repeat(5_000)}`,
		authors: [long, 'Mara Lindqvist'],
		tags: [long, 'energy', ...Array.from({ length: 2_000 }, (_, number) => `tag ${number}`)],
	});
	expect(cut).toMatchObject({ section: null, publisher: null, agency: null, language: null, canonicalUrl: null });
	expect(cut.authors).toEqual(['Mara Lindqvist']);
	expect(cut.tags).toHaveLength(LIMITS.tags);
	expect(cut.tags[0]).toBe('energy');
});

test('headline, standfirst and headings are cut after a whole word', () => {
	const long = 'harbour '.repeat(4_000);
	const headings = Array.from({ length: 3_000 }, () => long);
	const cut = cutArticle({ ...gridArticle, title: long, description: long, headings });
	for (const [text, most] of [
		[cut.title, LIMITS.title] as const,
		[cut.description ?? '', LIMITS.description] as const,
	]) {
		expect(text.length).toBeLessThanOrEqual(most);
		expect(text).toMatch(/^harbour(?: harbour)+$/);
	}
	expect(cut.headings).toHaveLength(LIMITS.headings);
	expect(cut.headings[0]).toBe(cut.title);
});

test('a text that is too long is cut, its blocks with it, and the article says so', () => {
	const paragraph = 'The harbour council met on Monday and closed the quay. '.repeat(40).trim();
	const text = Array.from({ length: 400 }, () => paragraph).join('\n');
	const blocks = Array.from({ length: 400 }, (_, number) => {
		const start = number * (paragraph.length + 1);
		return { kind: 'paragraph' as const, span: [start, start + paragraph.length] as const };
	});
	const cut = cutArticle({ ...gridArticle, text, blocks });
	expect(cut.isCut).toBe(true);
	expect(cut.text.length).toBeGreaterThan(LIMITS.articleText - 200);
	expect(cut.text.length).toBeLessThanOrEqual(LIMITS.articleText);
	expect(text.startsWith(cut.text)).toBe(true);
	expect(cut.blocks.at(-1)?.span[1]).toBe(cut.text.length);
	expect(cut.blocks[7]).toEqual(blocks[7]);
});

test.each([
	['a short text', 'one two', 20, 'one two'],
	['a word that would be cut', 'one two three', 9, 'one two'],
	['an end between words', 'one two three', 7, 'one two'],
	['an endless word', 'x'.repeat(400), 300, 'x'.repeat(300)],
	['an endless run of characters of two units', '😀'.repeat(400), 301, '😀'.repeat(150)],
	['a short run of such characters', '😀'.repeat(4), 3, '😀'],
])('%s is cut where a reader can go along', (_, text, most, expected) => {
	expect(cutText(text, most)).toBe(expected);
});
