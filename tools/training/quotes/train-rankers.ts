import type { FeatureWeights } from '../../../src/core/learning/feature-weights.ts';
import type { FirstNames } from '../../../src/core/people/first-names.ts';
import type { Reference } from '../../../src/core/people/participants.ts';
import { confidenceOf } from '../../../src/core/quotes/confidence.ts';
import type { MarkedText } from '../../../src/core/quotes/marked-text.ts';
import type { QuoteModel } from '../../../src/core/quotes/quote-model.ts';
import type { SpeechTags } from '../../../src/core/quotes/tag-speech.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import type { GoldQuote } from './gold-articles.ts';
import { antecedentChoices, joinChoices, type RatedQuote, ratedQuotes, sourceChoices } from './learn-from-article.ts';
import { tabulateWeights } from './pack-weights.ts';
import { type Choice, type RankerOptions, trainRanker } from './train-ranker.ts';

/** An article as the taggers read it that have not seen it. */
export interface ReadArticle {
	marked: MarkedText;
	quotes: GoldQuote[];
	tags: SpeechTags;
	references: Reference[];
	/** Articles of one outlet make a fold: what is learnt must hold for outlets that were not learnt from. */
	fold: number;
}

export type Rankers = Pick<QuoteModel, 'partJoiner' | 'sourceRanker' | 'antecedentRanker'>;

const BITS = 13;
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

/** What was found in articles that the rankers have not seen, with what confidence sees of it and whether it is right; by fold. */
type HeldOut = ReadonlyMap<number, RatedQuote[]>;

function holdOut(articles: readonly ReadArticle[], firstNames: FirstNames): HeldOut {
	const heldOut = new Map<number, RatedQuote[]>();
	for (const fold of new Set(articles.map((article) => article.fold))) {
		const rankers = trainRankers(
			articles.filter((article) => article.fold !== fold),
			firstNames,
		);
		const own = articles.filter((article) => article.fold === fold);
		heldOut.set(
			fold,
			own.flatMap(({ marked, quotes, tags, references }) => ratedQuotes(marked, quotes, tags, references, rankers)),
		);
	}
	return heldOut;
}

const learnConfidence = (quotes: readonly RatedQuote[]): FeatureWeights =>
	learn(
		quotes.map(({ features, isRight }) => ({ features: [features, []], isRight: [isRight, !isRight] })),
		CONFIDENCE,
	);

/**
 * Learns how far all of it can be trusted, on what rankers say of articles that they have not seen, and from which confidence on a speaker
 * is shown, on the confidence of articles that it has not seen either.
 */
export function trainConfidence(
	articles: readonly ReadArticle[],
	firstNames: FirstNames,
): Pick<QuoteModel, 'confidence' | 'shownFrom'> {
	const heldOut = holdOut(articles, firstNames);
	const judged = [...heldOut].flatMap(([fold, own]) => {
		const weights = learnConfidence([...heldOut].flatMap(([other, quotes]) => (other === fold ? [] : quotes)));
		return own.map(({ kind, features, certainty, isRight }) => ({
			kind,
			confidence: certainty * confidenceOf(features, weights),
			isRight,
		}));
	});
	return { confidence: learnConfidence([...heldOut.values()].flat()), shownFrom: chooseThresholds(judged) };
}
