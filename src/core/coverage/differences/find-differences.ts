import { contentWords } from '../../text/content-words.ts';
import { compareQuotes, findQuotesElsewhere } from './compare-quotes.ts';
import type { ComparedArticle } from './compared-article.ts';
import { type ComparedSentence, keyOfStem, sentencesOf } from './compared-sentence.ts';
import type { StoryDifferences } from './difference.ts';
import { findDisagreeingNumbers } from './disagreeing-numbers.ts';
import { findMissing, findOnlyHere } from './told-facts.ts';
import { weighWords } from './word-weights.ts';

/** Lines of each kind: more than these are read by opening the article. */
const MOST_MISSING = 8;
const MOST_ONLY_HERE = 5;
const MOST_QUOTES_ELSEWHERE = 4;
/** Sentences of an article whose words say what the story is about. */
const LEAD_SENTENCES = 4;

/**
 * How an article differs from the other independent reports of its story, in their own words. English only.
 * @param reports one article for each other origin, its fullest
 * @param isCutOff a paywall hides the rest of this article: what it leaves out is then not told
 */
export function findDifferences(
	here: ComparedArticle,
	reports: readonly ComparedArticle[],
	{ isCutOff }: { isCutOff: boolean },
): StoryDifferences {
	const mine = sentencesOf(here);
	const elsewhere = reports.map(sentencesOf);
	const weigh = weighWords([...mine, ...elsewhere.flat()]);
	const storyWords = wordsOfStory([here, ...reports], [mine, ...elsewhere]);
	const story = { here: mine, elsewhere, weigh, storyWords };
	const whole = reports.filter(({ isSummary }) => !isSummary);
	return {
		numbers: findDisagreeingNumbers(mine, elsewhere, weigh),
		quotes: compareQuotes(here, whole),
		quotedElsewhere: isCutOff ? [] : findQuotesElsewhere(here, whole, MOST_QUOTES_ELSEWHERE),
		missingHere: isCutOff ? [] : findMissing(story, MOST_MISSING),
		onlyHere: findOnlyHere(story, MOST_ONLY_HERE),
		comparedWith: { wholeTexts: whole.length, summaries: reports.length - whole.length, isCutOff },
	};
}

/** Words that two articles or more have in headline or lead; where there are two only, all of them. */
function wordsOfStory(
	articles: readonly ComparedArticle[],
	sentences: readonly (readonly ComparedSentence[])[],
): Set<string> {
	const counts = new Map<string, number>();
	for (const [number, { title }] of articles.entries()) {
		const lead = (sentences[number] ?? []).slice(0, LEAD_SENTENCES).flatMap(({ keys }) => [...keys]);
		const keys = new Set([...contentWords(title).map(({ stem }) => keyOfStem(stem)), ...lead]);
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const least = articles.length > 2 ? 2 : 1;
	return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}
