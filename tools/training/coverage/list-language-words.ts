/**
 * node tools/training/run.mjs coverage/list-language-words: writes stop-words.ts of each language in src/core/languages and
 * src/core/coverage/stories/common-words-of-languages.ts from counts over sentences. Same input, same files.
 *
 * A function word is one that a list of stop words has (they hold words that mean something, too) and that stands in one of two hundred
 * sentences; names of weekdays and months are added as CLDR has them. A common word is one that some articles of a hundred have, by how
 * many sentences have it.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stemPlural } from '../../../src/core/languages/en/plurals.ts';
import { contentWords } from '../../../src/core/text/content-words.ts';
import { foldLetters } from '../../../src/core/text/fold-letters.ts';
import { frontCoded } from '../../../src/core/text/front-coded.ts';
import { CORPORA } from '../../corpora.ts';

const DATA = process.argv[2] ?? `${CORPORA}/data/languages`;
/** Free of clauses against use for money; see NOTICE. Old newspapers with misread letters are left out. */
const SENTENCES = /^train-(?!.*_old)(?!wojood).*\.jsonl$/;
/** Share of sentences from which a stop word counts as a function word. */
const FUNCTION_SHARE = 0.005;
/** Share of sentences from which any word is one, where the lists are short: what so many sentences have tells nothing. */
const FREQUENT_SHARE = 0.02;
/** Sentences of each language that are read for that. */
const FEW = 600;
/** Sentences that a word must stand in to be counted at all. */
const LEAST_SENTENCES = 3;
/** Sentences of a lead. */
const LEAD_SENTENCES = 12;
/** Shares of articles, each half the one before. */
const SHARES = [0.32, 0.16, 0.08, 0.04];
/** Written without spaces: their words are pairs of letters, which these counts do not know. */
const UNSPACED = new Set(['ja', 'zh']);
const UNSPACED_TEXT = /\p{Script=Han}|\p{Script=Hiragana}/u;
const SENTENCE_END = /(?<=[.!?。！？…])\s+|\n+/u;

const stopWords: Record<string, string[]> = JSON.parse(readFileSync(`${DATA}/lists/stopwords-iso.json`, 'utf8'));
const sentencesOf = new Map<string, string[]>();
const keep = (language: string, text: string) => {
	const known = sentencesOf.get(language) ?? [];
	sentencesOf.set(language, known);
	for (const sentence of text.split(SENTENCE_END)) if (sentence.length > 20) known.push(sentence);
};
for (const line of readFileSync(`${DATA}/topics/sib200-train.jsonl`, 'utf8').split('\n')) {
	if (line === '') continue;
	const { lang, text } = JSON.parse(line) as { lang: string; text: string };
	if (lang !== 'en') keep(lang, text);
}
for (const language of readdirSync(`${DATA}/actors`)) {
	for (const file of readdirSync(`${DATA}/actors/${language}`)) {
		if (!SENTENCES.test(file)) continue;
		for (const line of readFileSync(`${DATA}/actors/${language}/${file}`, 'utf8').split('\n'))
			if (line !== '') keep(language, (JSON.parse(line) as { text: string }).text);
	}
}

const functionWords: [string, string[]][] = [];
const commonShares = new Map<string, number>();
for (const [language, sentences] of [...sentencesOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const counts = new Map<string, number>();
	for (const sentence of sentences)
		for (const word of new Set(wordsOf(sentence))) counts.set(word, (counts.get(word) ?? 0) + 1);
	// Serbian has no list: it shares Croatian's
	const listed = new Set(
		[...(stopWords[language] ?? []), ...(language === 'sr' ? (stopWords.hr ?? []) : [])].map(foldLetters),
	);
	const words = [...listed].filter(
		(word) =>
			/^[\p{L}\p{M}]+$/u.test(word) &&
			(counts.get(word) ?? 0) >= Math.max(LEAST_SENTENCES, sentences.length * FUNCTION_SHARE),
	);
	// the first sentences are those that every language has alike
	const known = new Set([...words, ...frequentWords(sentences.slice(0, FEW)), ...datesOf(language)]);
	functionWords.push([language, [...known].sort()]);
	if (UNSPACED.has(language)) continue;
	const stems = new Map<string, number>();
	for (const sentence of sentences)
		for (const { stem } of new Map(contentWords(sentence).map((word) => [word.stem, word])).values())
			stems.set(stem, (stems.get(stem) ?? 0) + 1);
	const knownStems = new Set([...known].map(stemPlural));
	for (const [stem, count] of stems) {
		if (count < LEAST_SENTENCES || knownStems.has(stem) || /\d/.test(stem)) continue;
		const share = 1 - (1 - count / sentences.length) ** LEAD_SENTENCES;
		if (share >= (SHARES.at(-1) ?? 0)) commonShares.set(stem, Math.max(share, commonShares.get(stem) ?? 0));
	}
}

for (const [language, words] of functionWords) {
	mkdirSync(`src/core/languages/${language}`, { recursive: true });
	writeFileSync(
		`src/core/languages/${language}/stop-words.ts`,
		`/** Say nothing about what a text is about, as foldLetters writes them; made by tools/training/coverage/list-language-words.ts. */
export const STOP_WORDS =
	'${words.join(' ').replaceAll("'", "\\'")}';
`,
	);
}
const classes = SHARES.map((least, at) => {
	const below = SHARES[at - 1] ?? Number.POSITIVE_INFINITY;
	const words = [...commonShares].filter(([, share]) => share >= least && share < below).map(([word]) => word);
	return `\t[${least}, '${frontCoded(words.sort()).replaceAll("'", "\\'")}'],`;
});
writeFileSync(
	'src/core/coverage/stories/common-words-of-languages.ts',
	`/**
 * Words of languages other than English by the share of articles they stand in, at least: the highest of all these languages, as a word is
 * rarely another's. Front-coded (core/text/front-coded.ts). Made by tools/training/coverage/list-language-words.ts.
 */
export const COMMON_WORDS_OF_LANGUAGES: readonly (readonly [share: number, words: string])[] = [
${classes.join('\n')}
];
`,
);
for (const [language, words] of functionWords) console.log(language, sentencesOf.get(language)?.length, words.length);
console.log(commonShares.size, 'common words');

function wordsOf(sentence: string): string[] {
	if (UNSPACED_TEXT.test(sentence)) {
		return [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(sentence)].map(({ segment }) =>
			foldLetters(segment),
		);
	}
	return (sentence.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldLetters);
}

function frequentWords(sentences: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const sentence of sentences)
		for (const word of new Set(wordsOf(sentence))) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.filter(([word, count]) => count >= FREQUENT_SHARE * sentences.length && /^[\p{L}\p{M}]+$/u.test(word))
		.map(([word]) => word);
}

function datesOf(language: string): string[] {
	const names: string[] = [];
	for (const options of [{ weekday: 'long' }, { month: 'long' }, { day: 'numeric', month: 'long' }] as const) {
		const format = new Intl.DateTimeFormat(language === 'sr' ? 'sr-Latn' : language, { ...options, timeZone: 'UTC' });
		for (let day = 0; day < 372; day += 'weekday' in options ? 1 : 15) {
			if ('weekday' in options && day > 6) break;
			for (const part of format.formatToParts(Date.UTC(2024, 0, 1 + day)))
				if (part.type === 'weekday' || part.type === 'month')
					names.push(...(part.value.match(/[\p{L}\p{M}]{2,}/gu) ?? []));
		}
	}
	return names.map(foldLetters).filter((name) => !/\d/.test(name));
}
