import { logistic } from '../../learning/logistic.ts';

/** How alike two documents are, each from 0 to 1 but for the days. */
export interface StoryFeatures {
	/** Cosine of the words of title and lead. */
	words: number;
	/** Cosine of the names. */
	names: number;
	/** Cosine of the headlines' words. */
	titles: number;
	/** Days between the publications; null when one is unknown. */
	days: number | null;
}

/**
 * What two documents share of what tells a story, however much else they say: the sum of the inverse document frequencies of what both have,
 * above those of common words. A cosine is high, too, where two short texts share one word.
 */
export interface StoryEvidence {
	words: number;
	titles: number;
	names: number;
	/** What both say without the one thing that says most of it (shared-evidence.ts). */
	apart: number;
	/** Documents of the collection: the more there are, the more pairs are alike by chance. */
	among: number;
	/** Both name days of the week, and none that both name. */
	otherDays: boolean;
	/** And each names the day that it was published on: what happened there is another thing each. */
	ownDays: boolean;
	/** What they share is a template filled in twice, or boilerplate. */
	isTemplate: boolean;
}

/** How a likeness stands beside the other document's own best likenesses, which are high for round-ups and low for one-off stories. */
export interface RivalFeatures {
	/** The words' cosine by the other's highest one. */
	againstBest: number;
	/** The words' cosine by the mean of the other's five highest. */
	againstCrowd: number;
}

/** Days after which nearness in time counts for a third. */
const DAYS_SCALE = 4;
const LONG_DAYS_SCALE = 20;
const SHORT_DAYS_SCALE = 1;
const MOST_AGAINST_BEST = 1.5;
const MOST_AGAINST_CROWD = 3;

/** Two reports that share one thing alone, a name or a rare word, share no event: below this nothing else counts. In nats. */
export const LEAST_APART = 2;
/** Of fewer documents chance makes no fewer pairs, as what is rare is not known. */
const LEAST_AMONG = 100;

type Terms<Weights> = Readonly<Record<keyof Weights, number>>;

/**
 * Logistic regression over pairs of weeks made of one half of the NeuS news stories and other news, texts from 200 letters to whole ones;
 * `npm run train -- coverage` makes the weeks and fits these weights and the next.
 */
export const ALONE = {
	bias: -13.192,
	words: 16.391,
	names: 2.203,
	sharedWords: -1.099,
	sharedTitles: 1.381,
	sharedNames: -0.233,
	sharedApart: 1.036,
	among: -0.861,
	otherDays: -1.138,
	nearness: 8.296,
};
/** The same where a date is unknown or does not count. */
export const ALONE_UNDATED = {
	bias: -6.352,
	words: 16.165,
	names: 1.873,
	sharedWords: -1.264,
	sharedTitles: 1.416,
	sharedNames: -0.226,
	sharedApart: 1.181,
	among: -0.867,
	otherDays: -1.184,
};
/** Within a collection where rivals are known: pairs with both dates (NeuS) and others (NeuS leads, ECB+). */
export const DATED = {
	bias: -10.302,
	words: 1.997,
	names: -0.538,
	titles: 4.945,
	againstBest: 0.517,
	againstCrowd: 3.769,
	shortNearness: 0.137,
	nearness: 7.534,
	longNearness: -0.312,
	wordsAndNearness: -2.935,
};
export const UNDATED = { bias: -7.68, words: 9.1, names: 1.73, titles: 0.47, againstBest: 0.08, againstCrowd: 3.98 };

/**
 * Probability that two documents tell the same story by what they share alone, 0 to 1. It is of a week of some hundred articles, most of which
 * tell stories of their own.
 */
export function probabilityOfSameStory(features: StoryFeatures, evidence: StoryEvidence): number {
	if (evidence.apart < LEAST_APART || evidence.isTemplate || (evidence.ownDays && features.days !== null)) return 0;
	return features.days === null
		? weigh(ALONE_UNDATED, termsAloneUndated(features, evidence))
		: weigh(ALONE, termsAlone(features, features.days, evidence));
}

/** The same probability within a collection of some size, where the other document's rivals are known. */
export function probabilityAmongRivals(features: StoryFeatures, rivals: RivalFeatures): number {
	return features.days === null
		? weigh(UNDATED, termsUndated(features, rivals))
		: weigh(DATED, termsDated(features, features.days, rivals));
}

/** What the weights of {@link ALONE} weigh. */
export function termsAlone(features: StoryFeatures, days: number, evidence: StoryEvidence): Terms<typeof ALONE> {
	return { ...termsAloneUndated(features, evidence), nearness: Math.exp(-days / DAYS_SCALE) };
}

/** What the weights of {@link ALONE_UNDATED} weigh. */
export function termsAloneUndated(
	{ words, names }: StoryFeatures,
	evidence: StoryEvidence,
): Terms<typeof ALONE_UNDATED> {
	return {
		bias: 1,
		words,
		names,
		sharedWords: Math.log1p(evidence.words),
		sharedTitles: Math.log1p(evidence.titles),
		sharedNames: Math.log1p(evidence.names),
		sharedApart: Math.log1p(evidence.apart),
		among: Math.log(Math.max(LEAST_AMONG, evidence.among) / LEAST_AMONG),
		otherDays: Number(evidence.otherDays),
	};
}

/** What the weights of {@link DATED} weigh. */
export function termsDated(features: StoryFeatures, days: number, rivals: RivalFeatures): Terms<typeof DATED> {
	const { words, names, titles } = features;
	const nearness = Math.exp(-days / DAYS_SCALE);
	// spreading termsUndated here takes a fifth more time of the grouping of a whole collection
	return {
		bias: 1,
		words,
		names,
		titles,
		againstBest: Math.min(MOST_AGAINST_BEST, rivals.againstBest),
		againstCrowd: Math.min(MOST_AGAINST_CROWD, rivals.againstCrowd),
		shortNearness: Math.exp(-days / SHORT_DAYS_SCALE),
		nearness,
		longNearness: Math.exp(-days / LONG_DAYS_SCALE),
		wordsAndNearness: words * nearness,
	};
}

/** What the weights of {@link UNDATED} weigh. */
export function termsUndated({ words, names, titles }: StoryFeatures, rivals: RivalFeatures): Terms<typeof UNDATED> {
	return {
		bias: 1,
		words,
		names,
		titles,
		againstBest: Math.min(MOST_AGAINST_BEST, rivals.againstBest),
		againstCrowd: Math.min(MOST_AGAINST_CROWD, rivals.againstCrowd),
	};
}

/** The logistic function of the weighted sum of some terms. */
export function weigh<Name extends string>(
	weights: Readonly<Record<Name, number>>,
	terms: Readonly<Record<Name, number>>,
): number {
	let sum = 0;
	for (const name in weights) sum += weights[name] * terms[name];
	return logistic(sum);
}
