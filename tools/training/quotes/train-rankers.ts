import type { FirstNames } from '../../../src/core/people/first-names.ts';
import type { Reference } from '../../../src/core/people/participants.ts';
import type { FeatureWeights } from '../../../src/core/quotes/feature-weights.ts';
import type { MarkedText } from '../../../src/core/quotes/marked-text.ts';
import type { QuoteModel } from '../../../src/core/quotes/quote-model.ts';
import type { SpeechTags } from '../../../src/core/quotes/tag-speech.ts';
import type { GoldQuote } from './gold-articles.ts';
import { antecedentChoices, confidenceChoices, joinChoices, sourceChoices } from './learn-from-article.ts';
import { tabulateWeights } from './pack-weights.ts';
import { type Choice, type RankerOptions, trainRanker } from './train-ranker.ts';

/** An article as the taggers read it that have not seen it. */
export interface ReadArticle {
	marked: MarkedText;
	quotes: GoldQuote[];
	tags: SpeechTags;
	references: Reference[];
}

export type Rankers = Pick<QuoteModel, 'partJoiner' | 'sourceRanker' | 'antecedentRanker'>;

const BITS = 13;
const FOLDS = 3;
const JOINING: RankerOptions = { epochs: 12, rate: 0.3, decay: 1e-5, leastCount: 4, seed: 7 };
const SOURCES: RankerOptions = { ...JOINING, epochs: 20, rate: 0.1, leastCount: 3 };
const ANTECEDENTS: RankerOptions = { ...JOINING, rate: 0.15 };
const CONFIDENCE: RankerOptions = { epochs: 12, rate: 0.02, decay: 0, leastCount: 4, seed: 7 };

function learn(choices: readonly Choice[], options: RankerOptions): FeatureWeights {
	return tabulateWeights(trainRanker(choices, options), BITS);
}

/** Learns what joins the parts of a quote, names its source and says whom a pronoun stands for. */
export function trainRankers(articles: readonly ReadArticle[], firstNames: FirstNames): Rankers {
	return {
		partJoiner: learn(
			articles.flatMap(({ marked, quotes, tags }) => joinChoices(marked, quotes, tags.roles)),
			JOINING,
		),
		sourceRanker: learn(
			articles.flatMap(({ marked, quotes, tags, references }) => sourceChoices(marked, quotes, tags.roles, references)),
			SOURCES,
		),
		antecedentRanker: learn(
			articles.flatMap(({ marked, tags, references }) => antecedentChoices(marked, tags.roles, references, firstNames)),
			ANTECEDENTS,
		),
	};
}

/** Learns how far all of it can be trusted, on what rankers say of articles that they have not seen. */
export function trainConfidence(articles: readonly ReadArticle[], firstNames: FirstNames): FeatureWeights {
	const choices: Choice[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const rankers = trainRankers(
			articles.filter((_, index) => index % FOLDS !== fold),
			firstNames,
		);
		for (const { marked, quotes, tags, references } of articles.filter((_, index) => index % FOLDS === fold)) {
			choices.push(...confidenceChoices(marked, quotes, tags, references, rankers));
		}
	}
	return learn(choices, CONFIDENCE);
}
