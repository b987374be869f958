import { expect, test } from 'vitest';
import {
	comparePrecision,
	coversPage,
	matchPatternsOf,
	sitePatternOf,
	sitePatternText,
} from '../../../src/core/sites/site-pattern.ts';
import { expectLinear } from '../../expect-linear.ts';

test.each([
	['news.example', ['*://*.news.example/*']],
	['127.0.0.1', ['*://127.0.0.1/*']],
	['*://news.example/*', ['*://news.example/*', '*://www.news.example/*']],
	['*://*.news.example/live/*', ['*://*.news.example/live/*']],
	[
		'*://*.news.example/politics',
		['*://*.news.example/politics', '*://*.news.example/politics/*', '*://*.news.example/politics?*'],
	],
])('%s comes back as it was written, and is told the browser', (text, patterns) => {
	expect(sitePatternText(sitePatternOf(text))).toBe(text);
	expect(matchPatternsOf(sitePatternOf(text))).toEqual(patterns);
});

test.each([
	['news.example', 'news.example', '/', true],
	['news.example', 'live.news.example', '/a', true],
	['news.example', 'oldnews.example', '/', false],
	['*://news.example/*', 'news.example', '/a', true],
	['*://news.example/*', 'live.news.example', '/a', false],
	['*://*.news.example/politics', 'news.example', '/politics', true],
	['*://*.news.example/politics', 'live.news.example', '/politics/a?b', true],
	['*://*.news.example/politics', 'news.example', '/politics?page=2', true],
	['*://*.news.example/politics', 'news.example', '/politics-old', false],
	['*://*.news.example/a/*/live', 'news.example', '/a/b/c/live', true],
	['*://*.news.example/a/*/live', 'news.example', '/a/live', false],
	['*://*.news.example/*live*', 'news.example', '/a-live-b', true],
	['*://*.news.example/*live*', 'news.example', '/a-liv-e', false],
	['*://*.news.example/*aa*aa', 'news.example', '/aaa', false],
])('%s holds on %s%s: %s', (text, host, path, isCovered) => {
	expect(coversPage(sitePatternOf(text), host, path)).toBe(isCovered);
});

test('a host below, then a longer path, then a host alone says more exactly what is meant', () => {
	const texts = [
		'news.example',
		'*://news.example/*',
		'*://*.news.example/a',
		'*://*.news.example/a/b',
		'live.news.example',
	];
	const patterns = texts.map(sitePatternOf);
	expect(patterns.toReversed().sort(comparePrecision).map(sitePatternText)).toEqual(texts);
});

test('a path of many stars takes time in proportion to its address', () => {
	const pattern = { host: 'news.example', path: `/${'*a'.repeat(90)}*c*b` };
	const prepare = (letters: number) => {
		const path = Buffer.from(`/${'a'.repeat(letters)}b`).toString();
		return () => {
			for (let round = 0; round < 2_000; round++) coversPage(pattern, 'news.example', path);
		};
	};
	expectLinear(prepare, 80_000, 2);
});
