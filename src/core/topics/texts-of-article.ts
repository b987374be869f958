import type { AnalysisInput } from '../analyse/analysis-input.ts';
import type { Actor } from '../article.ts';
import { sectionOfAddress } from './section-of-address.ts';
import type { WeightedText } from './topic-evidence.ts';

/** How much a word counts where it stands, chosen on a development set of US news. */
const TITLE_WEIGHT = 4.6;
const SECTION_WEIGHT = 4.6;
const STANDFIRST_WEIGHT = 1;
const TAGS_WEIGHT = 1;
const LEAD_WEIGHT = 1;
const BODY_WEIGHT = 0.75;
/** The words of an actor's name, for an actor that is all the article is about: a defence ministry speaks for defence. */
const ACTOR_WEIGHT = 1.5;
/** Sentences of the lead, and sentences read after it: what comes later is background more often than subject. */
const LEAD_SENTENCES = 3;
const BODY_SENTENCES = 57;
/** Letters that so many sentences have at most: what never ends is not read to its end. */
const MOST_LETTERS = 40_000;

const SENTENCE_END = /[.!?][”"’')\]]*\s+|\n+/g;

/** The parts of an article that say what it is about. The names of its actors come last: what the text says itself is the better reason. */
export function textsOfArticle(input: AnalysisInput & { actors: readonly Actor[] }): WeightedText[] {
	const beginning = input.text.slice(0, MOST_LETTERS);
	const lead = endOfSentences(beginning, 0, LEAD_SENTENCES);
	const body = endOfSentences(beginning, lead, BODY_SENTENCES);
	return [
		{ text: input.title ?? '', weight: TITLE_WEIGHT },
		{ text: [input.section ?? '', sectionOfAddress(input.url) ?? ''].join('\n'), weight: SECTION_WEIGHT },
		{ text: input.description ?? '', weight: STANDFIRST_WEIGHT },
		{ text: (input.tags ?? []).join('\n'), weight: TAGS_WEIGHT },
		{ text: input.text.slice(0, lead), weight: LEAD_WEIGHT },
		{ text: input.text.slice(lead, body), weight: BODY_WEIGHT },
		...input.actors.filter(isBody).map(({ name, salience }) => ({ text: name, weight: ACTOR_WEIGHT * salience })),
	];
}

/** A body's name says what it is for; that of a person or a place does not. */
function isBody({ kind }: Actor): boolean {
	return kind === 'organisation' || kind === 'government' || kind === 'group';
}

/** Where the `count`-th sentence after `start` ends. */
function endOfSentences(text: string, start: number, count: number): number {
	const ends = new RegExp(SENTENCE_END);
	ends.lastIndex = start;
	for (let seen = 0; seen < count; seen++) if (!ends.exec(text)) return text.length;
	return ends.lastIndex;
}
