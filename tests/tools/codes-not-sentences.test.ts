import { describe, expect, test } from 'vitest';
import { englishIn, findEnglish, isEnglish } from './english-in-code.ts';

/** What reads like English and is told to nobody by us, with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
	'Government of $ ': 'the name that an English article would give a state’s government',
	'Google News': 'a name',
	'United States': 'a name, as Wikidata has it',
	'Articles are analysed in a thread of their own, so that the extension answers meanwhile.':
		'asked for by Chromium (offscreen.createDocument), which shows it to nobody',
};

const isPack = (file: string) => file.includes('/languages/');

describe('what core, page, storage, platform, analysis, content and background say is a code', () => {
	test.each(['core', 'page', 'storage', 'platform', 'analysis', 'content', 'background'])('in %s', (folder) => {
		const found = findEnglish(`src/${folder}`, isPack).filter(({ text }) => !Object.hasOwn(LEFT_OUT, text));
		expect(found).toEqual([]);
	});

	test('and what is left out is still there', () => {
		const texts = new Set(
			findEnglish('src', (file) => isPack(file) || /^src\/(?:ui|words|cli)\//.test(file)).map(({ text }) => text),
		);
		expect(Object.keys(LEFT_OUT).filter((text) => !texts.has(text))).toEqual([]);
	});
});

describe('English is told', () => {
	test.each([
		'The site could not be reached.',
		'This address gives a web page, not a feed.',
		'Quoted by name',
		'Keep this passage',
		'Sidelight: looking at the page',
		'and $ more',
		'in the article’s words',
		'"$" is not as it must be',
	])('%s', (text) => {
		expect(isEnglish(text)).toBe(true);
	});

	test.each([
		'article-changed',
		'Harbour',
		'pointerdown mousedown',
		'a, figure, aside, li',
		'form, h2, h3, li a',
		'SCRIPT STYLE NOSCRIPT',
		'underline dashed 0.15em',
		'money dollar',
		'text/html; charset=utf-8',
		'm metre metres meter meters',
		'',
	])('but no code, selector, style or list of words: %s', (text) => {
		expect(isEnglish(text)).toBe(false);
	});

	test('in strings, templates and mark-up, and not in comments or names of modules', () => {
		const code = `/** This is a comment. */
import { a } from './this is a module.ts';
const one = 'It is too late';
const two = \`Nothing was sent to \${host}\`;
const three = <p title="Show it on the page">The page is gone</p>;`;
		expect(englishIn('some.tsx', code)).toEqual([
			{ place: 'some.tsx:3', text: 'It is too late' },
			{ place: 'some.tsx:4', text: 'Nothing was sent to $ ' },
			{ place: 'some.tsx:5', text: 'Show it on the page' },
			{ place: 'some.tsx:5', text: 'The page is gone' },
		]);
	});
});
