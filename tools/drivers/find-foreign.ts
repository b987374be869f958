import type { Page } from 'puppeteer-core';

/** Languages of the interface that are not written in Latin letters, with the scripts that they are written in. */
const SCRIPTS: Readonly<Record<string, string>> = {
	ar: '\\p{Script=Arabic}',
	he: '\\p{Script=Hebrew}',
	hi: '\\p{Script=Devanagari}',
	ja: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
	ko: '\\p{Script=Hangul}',
	uk: '\\p{Script=Cyrillic}',
	zh: '\\p{Script=Han}',
};
/** So many words in a row are a sentence, which is said to be in its language; fewer may be names. */
const SENTENCE = 5;

/**
 * What of a page a screen reader would read in the wrong voice, or a reader in two languages, each in a few words: words of ours in Latin
 * letters in a language that has others, sentences under the language of others, and words of the interface under an article's.
 * Says nothing of languages in Latin letters: what is wrong there is wrong in Arabic, too, where it can be seen.
 * @param words in Latin letters that the interface says in this language: names that stay
 */
export function findForeign(page: Page, language: string, words: ReadonlySet<string>): Promise<string[]> {
	return page.evaluate(
		(own: string, scripts: Record<string, string>, known: string[], least: number) => {
			const letters = scripts[own];
			if (!letters) return [];
			const names = new Set(known);
			const ownLetters = new RegExp(`[${letters}]{2}`, 'u');
			const sentence = new RegExp(`(?:\\p{Script=Latin}[\\p{L}’'-]*[ ,;]+){${least - 1}}\\p{Script=Latin}`, 'u');
			const others = '[lang]:not(html), [dir="auto"], bdi, code, kbd, pre, svg, option, time';
			const found: string[] = [];
			const look = (whole: string, element: Element, what: string): void => {
				// what is put into a sentence of ours is isolated in it, and cannot be marked up
				const isolated = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;
				const text = whole.replace(isolated, ' ').replace(isolated, ' ');
				const said = text.trim().slice(0, 60);
				const tag = element.closest('[lang]')?.getAttribute('lang') ?? '';
				const isOurs = tag.split('-')[0] === own;
				if (isOurs && sentence.test(text)) found.push(`${what} “${said}” is said to be in ${tag}`);
				else if (!isOurs && scripts[tag.split('-')[0] ?? ''] === undefined && ownLetters.test(text))
					found.push(`${what} “${said}” is said to be in “${tag}”`);
				else if (isOurs && !element.closest(others)) {
					const latin = text.match(/(?<![\p{L}\p{N}.@/:_-])\p{Script=Latin}{3,}(?![\p{L}\p{N}@/_-]|\.\p{L})/gu) ?? [];
					const foreign = latin.filter((word) => !names.has(word));
					if (foreign.length > 0) found.push(`${what} “${said}” says ${foreign.join(', ')}`);
				}
			};
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const parent = texts.currentNode.parentElement;
				if (parent && !parent.closest('script, style')) look(texts.currentNode.textContent ?? '', parent, 'the text');
			}
			return [...new Set(found)];
		},
		language.split('-')[0] ?? '',
		SCRIPTS,
		[...words],
		SENTENCE,
	);
}

/** Formats, which are called so everywhere and stand in no message. */
const FORMATS = ['BibTeX', 'RIS'];

/** The words in Latin letters that the interface says in a language. */
export function latinWordsOf(messages: Readonly<Record<string, { message: string }>>): Set<string> {
	const said = Object.values(messages).map(({ message }) => message.replace(/\$\w+\$/g, ' '));
	return new Set([...FORMATS, ...said.flatMap((text) => text.match(/\p{Script=Latin}+/gu) ?? [])]);
}
