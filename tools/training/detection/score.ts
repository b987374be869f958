export interface Verdict {
	isArticle: boolean;
	isCalled: boolean;
}

/** Precision, recall and their harmonic mean of calling pages articles, 0 to 1; 0 where there is nothing to divide by. */
export function score(verdicts: readonly Verdict[]): { precision: number; recall: number; f1: number } {
	const called = verdicts.filter(({ isCalled }) => isCalled);
	const right = called.filter(({ isArticle }) => isArticle).length;
	const articles = verdicts.filter(({ isArticle }) => isArticle).length;
	const precision = called.length ? right / called.length : 0;
	const recall = articles ? right / articles : 0;
	return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
