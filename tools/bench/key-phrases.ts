import { findKeyPhrases } from '../../src/core/topics/find-key-phrases.ts';
import { findShippedActors, readerOf } from '../models/shipped-models.ts';
import { bootstrap } from './bootstrap.ts';
import { atLeast, type Bar, type Table } from './findings.ts';
import { extractedWords, TfIdf } from './key-phrase-peers.ts';
import { phraseKey, type TaggedArticle } from './tagged-articles.ts';

/** Phrases that the product gives at most. */
const MOST = 8;
/** Points of F1 above each peer. */
const LEAD = 3;

/** Scores key phrases against the publishers' own tags: mean over the articles of F1 of the first eight, per cent. */
export function scoreKeyPhrases(articles: readonly TaggedArticle[]): { table: Table; bars: Bar[] } {
	const tfIdf = new TfIdf();
	const systems: Record<string, (article: TaggedArticle) => string[]> = {
		sidelight: (article) => {
			const { actors } = findShippedActors(article);
			return findKeyPhrases({ ...article, actors }, readerOf(article).models.topics).map(({ text }) => phraseKey(text));
		},
		'TF-IDF': (article) => tfIdf.phrases(wordsOf(article), MOST),
		'keyword-extractor': (article) => extractedWords(wordsOf(article), article.language, MOST),
	};
	const table: Table = {
		title:
			'key phrases: F1 of the first eight against the publishers’ tags, per cent; interval: 95 % bootstrap over articles',
		rows: {},
	};
	const isEnglish = ({ language }: TaggedArticle) => language === 'en';
	const english = scoreAll(articles.filter(isEnglish), systems);
	const others = scoreAll(
		articles.filter((article) => !isEnglish(article)),
		systems,
	);
	for (const [name, scores] of Object.entries(english)) table.rows[name] = describe(scores);
	for (const [name, scores] of Object.entries(others)) table.rows[`other languages, ${name}`] = describe(scores);
	const own = mean(english.sidelight ?? []);
	const bars = Object.entries(english)
		.filter(([name]) => name !== 'sidelight')
		.map(([name, scores]) => atLeast(`key phrases F1@8 above ${name}`, LEAD, own - mean(scores)));
	return { table, bars };
}

function wordsOf({ title, description, text }: TaggedArticle): string {
	return `${title}.\n${description}\n${text}`;
}

function scoreAll(
	articles: readonly TaggedArticle[],
	systems: Record<string, (article: TaggedArticle) => string[]>,
): Record<string, number[]> {
	return Object.fromEntries(
		Object.entries(systems).map(([name, phrasesOf]) => [
			name,
			articles.map((article) => {
				const phrases = [...new Set(phrasesOf(article))];
				const right = phrases.filter((phrase) => article.tags.includes(phrase)).length;
				return right === 0 ? 0 : (200 * right) / (phrases.length + article.tags.length);
			}),
		]),
	);
}

function describe(scores: readonly number[]): Record<string, number> {
	const [low, high] = bootstrap(scores, (drawn) => ({ F1: mean(drawn) })).F1;
	return { articles: scores.length, F1: mean(scores), low, high };
}

function mean(scores: readonly number[]): number {
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
