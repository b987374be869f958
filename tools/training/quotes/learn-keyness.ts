import { readFileSync } from 'node:fs';
import type { Quote } from '../../../src/core/article.ts';
import { describeKeyness, KEYNESS_FEATURES } from '../../../src/core/quotes/keyness-features.ts';
import { markText } from '../../../src/core/quotes/marked-text.ts';
import { findPassages } from '../../../src/core/quotes/passages.ts';

/** The quotes of an article whose headline quotes one of them. */
export interface KeyedArticle {
	features: number[][];
	isKey: boolean[];
	lengths: number[];
}

/** Words in a quoted headline phrase from which it counts: shorter ones stand in many quotes. */
const LEAST_PHRASE = 2;
const LEAST_QUOTES = 3;

const normalise = (text: string) =>
	` ${(
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}']+/gu) ?? []
	).join(' ')} `;

/**
 * Finds articles whose headline quotes words that the body quotes too: an editor's own choice of the key quote. The quoted phrase is
 * blanked in the headline, so that no feature can see it.
 */
export function readKeyedArticles(file: string, findQuotes: (text: string) => Quote[]): KeyedArticle[] {
	const articles: KeyedArticle[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (!line) continue;
		const { title, text } = JSON.parse(line) as { title?: string; text?: string };
		if (!title || !text) continue;
		const phrases = findPassages(title).filter((passage) => {
			return normalise(title.slice(passage.innerStart, passage.innerEnd)).trim().split(' ').length >= LEAST_PHRASE;
		});
		if (phrases.length === 0) continue;
		const keys = phrases.map((passage) => normalise(title.slice(passage.innerStart, passage.innerEnd)));
		if (!keys.some((key) => normalise(text).includes(key))) continue;
		// the text may open with its own headline
		const quotes = findQuotes(text).filter(
			(quote) => quote.kind !== 'indirect' && !title.includes(text.slice(...(quote.spans[0] ?? [0, 0]))),
		);
		if (quotes.length < LEAST_QUOTES) continue;
		const said = quotes.map((quote) => quote.spans.map(([from, to]) => normalise(text.slice(from, to))).join('|'));
		const isKey = said.map((words) => keys.some((key) => words.includes(key)));
		if (!isKey.includes(true) || !isKey.includes(false)) continue;
		let blanked = title;
		for (const { start, end } of phrases)
			blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
		const features = describeKeyness({ text, words: markText(text).words, title: blanked, quotes }).map((described) =>
			KEYNESS_FEATURES.map((name) => described[name]),
		);
		articles.push({ features, isKey, lengths: said.map((words) => words.length) });
	}
	return articles;
}

const EPOCHS = 60;
const RATE = 0.05;
const DECAY = 1e-5;

/** Learns weights by pairwise logistic regression: the key quote of an article before its others. The last weight centres the sums. */
export function learnKeyness(articles: readonly KeyedArticle[]): Float32Array {
	const count = KEYNESS_FEATURES.length;
	const weights = new Float64Array(count + 1);
	const difference = (a: readonly number[], b: readonly number[], k: number) => (a[k] ?? 0) - (b[k] ?? 0);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const { features, isKey } of articles) {
			for (const [i, key] of features.entries()) {
				if (!isKey[i]) continue;
				for (const [j, other] of features.entries()) {
					if (isKey[j]) continue;
					let sum = 0;
					for (let k = 0; k < count; k++) sum += (weights[k] ?? 0) * difference(key, other, k);
					const gradient = RATE / (1 + Math.exp(sum)) / features.length;
					for (let k = 0; k < count; k++) {
						const weight = weights[k] ?? 0;
						weights[k] = weight + gradient * difference(key, other, k) - DECAY * weight;
					}
				}
			}
		}
	}
	const sums = articles.flatMap(({ features }) => features.map((quote) => scoreOf(weights, quote)));
	weights[count] = -sums.reduce((a, b) => a + b, 0) / Math.max(1, sums.length);
	return Float32Array.from(weights);
}

function scoreOf(weights: ArrayLike<number>, features: readonly number[]): number {
	return features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
}

/** How often a ranking puts the headline's own quote first, and among the first three; and the mean of 1 / its rank. */
export function measureKeyness(articles: readonly KeyedArticle[], weights: Float32Array): string {
	const rankings: Record<string, (article: KeyedArticle, quote: number) => number> = {
		learnt: ({ features }, quote) => scoreOf(weights, features[quote] ?? []),
		earliest: (_, quote) => -quote,
		longest: ({ lengths }, quote) => lengths[quote] ?? 0,
	};
	return Object.entries(rankings)
		.map(([name, score]) => {
			let first = 0;
			let firstThree = 0;
			let reciprocal = 0;
			for (const article of articles) {
				const order = article.features.map((_, quote) => quote);
				order.sort((a, b) => score(article, b) - score(article, a) || a - b);
				const rank = order.findIndex((quote) => article.isKey[quote]);
				if (rank === 0) first++;
				if (rank < 3) firstThree++;
				reciprocal += 1 / (rank + 1);
			}
			const share = (count: number) => ((100 * count) / articles.length).toFixed(1);
			return `${name}: first ${share(first)} %, first three ${share(firstThree)} %, MRR ${(reciprocal / articles.length).toFixed(3)}`;
		})
		.join('; ');
}
