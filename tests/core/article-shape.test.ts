import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { extractedArticle } from '../../src/core/article-shape.ts';
import { LIMITS } from '../../src/core/limits.ts';
import { readShape } from '../../src/core/shapes/read-shape.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const sample = sampleArticle();
const read = (change: Record<string, unknown>): Article =>
	readShape(
		extractedArticle,
		{ article: { ...sample, ...change }, declared: [] },
		{ code: 'answer-refused', method: 'extractArticle', name: 'it' },
	).article;

describe('an article that a page’s script says is read as far as it can be', () => {
	test.each<[keyof Article, unknown, unknown]>([
		['title', 7, ''],
		['title', '\u202eHarbour', 'Harbour'],
		['description', {}, null],
		['publisher', ['Reuters'], null],
		['publisher', 'a'.repeat(201), null],
		['agency', '\u0000', null],
		['authors', 'Ann Lee', []],
		['authors', ['Ann Lee', 7, null, '\u2066Bo'], ['Ann Lee', 'Bo']],
		['publishedAt', 'yesterday', null],
		['publishedAt', '2026-03-14T09:00:00+01:00', '2026-03-14T09:00:00+01:00'],
		['publishedAt', '2026-03', '2026-03'],
		['publishedAt', '2026-13-40', null],
		['modifiedAt', 5, null],
		['language', 'en_gb', 'en-GB'],
		['language', '<script>', null],
		['section', 'world '.repeat(4_000), null],
		['tags', ['a', { b: 1 }], ['a']],
		['canonicalUrl', 'javascript:alert(1)', null],
		['canonicalUrl', 'https://me:secret@vell-courier.example/a', 'https://vell-courier.example/a'],
		['place', 'Port Vell\u202e', 'Port Vell'],
		['printPage', { of: 'A12' }, undefined],
		['issn', '1234-5679', '1234-5679'],
		['issn', '1'.repeat(201), undefined],
		['isLive', 'true', false],
		['wordCount', Number.NaN, 0],
		['wordCount', -5, 0],
		['readingMinutes', Number.POSITIVE_INFINITY, 1],
	])('%s of %o is %o', (field, value, expected) => {
		expect(read({ [field]: value })[field]).toEqual(expected);
	});

	test('lists are cut to the budget', () => {
		const many = Array.from({ length: 5_000 }, (_, n) => `name ${n}`);
		const { authors, tags, headings } = read({ authors: many, tags: many, headings: many });
		expect([authors.length, tags.length, headings.length]).toEqual([LIMITS.authors, LIMITS.tags, LIMITS.headings]);
	});

	test('a text beyond the budget is cut, its blocks with it', () => {
		const text = 'word '.repeat(200_000);
		const article = read({ text, blocks: [{ kind: 'paragraph', span: [0, text.length] }] });
		expect(article.text.length).toBeLessThanOrEqual(LIMITS.articleText);
		expect(article.isCut).toBe(true);
		expect(article.blocks).toEqual([{ kind: 'paragraph', span: [0, article.text.length] }]);
	});

	test('controls in the text leave every other letter in its place', () => {
		expect(read({ text: 'one \u202etwo\nthree', blocks: [] }).text).toBe('one  two\nthree');
	});

	test.each<[string, unknown]>([
		['no list', 'paragraph'],
		['out of the text', [{ kind: 'paragraph', span: [0, 99] }]],
		['backwards', [{ kind: 'paragraph', span: [5, 2] }]],
		['of no length', [{ kind: 'paragraph', span: [2, 2] }]],
		['with numbers that are none', [{ kind: 'paragraph', span: [Number.NaN, 3] }]],
		['with three numbers', [{ kind: 'paragraph', span: [0, 1, 2] }]],
		['of no kind', [{ kind: 'script', span: [0, 3] }]],
	])('blocks %s are made anew by the lines of the text', (_, blocks) => {
		expect(read({ text: 'one\ntwo', blocks }).blocks).toEqual([
			{ kind: 'paragraph', span: [0, 3] },
			{ kind: 'paragraph', span: [4, 7] },
		]);
	});

	test('of blocks that overlap the first stays', () => {
		const blocks = [
			{ kind: 'heading', span: [0, 3] },
			{ kind: 'paragraph', span: [2, 7] },
		];
		expect(read({ text: 'one\ntwo', blocks }).blocks).toEqual([{ kind: 'heading', span: [0, 3] }]);
	});
});
