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

/** Days after which nearness in time counts for a third. */
const DAYS_SCALE = 4;
/** What counts for nearness in time where a date is missing, beside the words. */
const NEARNESS_UNKNOWN = 0.3;
/** Logistic regression over pairs of the NeuS news stories (tools/training/coverage). */
const WEIGHTS = {
	bias: -7.739,
	words: 6.175,
	names: 4.229,
	titles: 6.317,
	nearness: 6.921,
	noDate: 3.021,
	wordsAndNearness: 3.403,
};

/** Probability that two documents tell the same story, 0 to 1. */
export function probabilityOfSameStory({ words, names, titles, days }: StoryFeatures): number {
	const nearness = days === null ? 0 : Math.exp(-days / DAYS_SCALE);
	const sum =
		WEIGHTS.bias +
		WEIGHTS.words * words +
		WEIGHTS.names * names +
		WEIGHTS.titles * titles +
		WEIGHTS.nearness * nearness +
		(days === null ? WEIGHTS.noDate : 0) +
		WEIGHTS.wordsAndNearness * words * (days === null ? NEARNESS_UNKNOWN : nearness);
	return 1 / (1 + Math.exp(-sum));
}
