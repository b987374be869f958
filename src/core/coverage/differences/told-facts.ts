import { LEANS_ON_BEFORE, NO_FACT } from '../../languages/en/told-words.ts';
import { namesInText } from '../stories/names-in-text.ts';
import { type ComparedSentence, passageOf } from './compared-sentence.ts';
import type { Passage } from './difference.ts';
import { shareTold, sumWeights, type WeighWord } from './word-weights.ts';

/** Share of a sentence's weight found elsewhere, in one sentence and its follower, from which it counts as told there. */
const TOLD = 0.38;
/** The same, found anywhere in the whole article: its words spread over the text tell most of it. */
const TOLD_THROUGHOUT = 0.72;
/** Two articles' sentences that share this much both ways tell one fact. */
const SAME_FACT = 0.5;
/** The same, of the longer sentence. */
const SAME_FACT_LONGER = 0.3;
/** Content words a sentence needs to tell something. */
const LEAST_WORDS = 5;
/** A sentence is about the story when this many of its words stand in the story's headlines or leads. */
const LEAST_STORY_WORDS = 2;
/** Sentences of an article that are looked at: later ones are background. */
const SENTENCES_READ = 45;
/** What only one report tells needs to be this much to the point to be shown. */
const SHOWN_ALONE = 1;

/** Words in marks are compared as quotes; a question tells nothing. */
const QUOTES_OR_ASKS = /[“"«„]\S+(?:\s+\S+){3,}|[”"»]$|\?[”"’')\]]*$/;

/** The independent reports of a story: this article's sentences, and each other report's. */
export interface ToldStory {
	here: ComparedSentence[];
	/** One list for each independent report. */
	elsewhere: ComparedSentence[][];
	weigh: WeighWord;
	/** Words of the story's headlines and leads. */
	storyWords: ReadonlySet<string>;
}

interface RankedFact {
	sentences: ComparedSentence[];
	score: number;
}

/**
 * What other reports tell and this article does not, what most reports tell first: sentences whose words this article does not bring
 * together anywhere. Novelty by the weight of new words after Allan, Wade and Bolivar 2003 (doi:10.1145/860435.860493).
 */
export function findMissing({ here, elsewhere, weigh, storyWords }: ToldStory, most: number): Passage[][] {
	const told = tellingOf(here);
	const facts: RankedFact[] = [];
	for (const report of elsewhere) {
		for (const sentence of report.slice(0, SENTENCES_READ)) {
			if (!tellsSomething(sentence, storyWords) || isTold(sentence, told, weigh)) continue;
			const score = rateSentence(sentence, weigh, storyWords);
			const known = facts.find(({ sentences }) => sentences.every((other) => isSameFact(sentence, other, weigh)));
			if (!known) facts.push({ sentences: [sentence], score });
			else if (!known.sentences.some((other) => isOfReport(other, report))) {
				known.sentences.push(sentence);
				known.score += score;
			}
		}
	}
	return facts
		.filter(({ sentences, score }) => sentences.length > 1 || score >= SHOWN_ALONE)
		.sort((a, b) => b.sentences.length - a.sentences.length || b.score - a.score)
		.slice(0, most)
		.map(({ sentences }) => sentences.map((sentence) => passageOf(sentence)));
}

/** What this article alone tells, the most telling first; of summaries it is not known what they leave out. */
export function findOnlyHere({ here, elsewhere, weigh, storyWords }: ToldStory, most: number): Passage[] {
	const others = elsewhere.filter((report) => report.some(({ article }) => !article.isSummary)).map(tellingOf);
	if (others.length === 0) return [];
	return here
		.slice(0, SENTENCES_READ)
		.filter((sentence) => tellsSomething(sentence, storyWords))
		.filter((sentence) => others.every((other) => !isTold(sentence, other, weigh)))
		.map((sentence) => ({ sentence, score: rateSentence(sentence, weigh, storyWords) }))
		.filter(({ score }) => score >= SHOWN_ALONE)
		.sort((a, b) => b.score - a.score)
		.slice(0, most)
		.map(({ sentence }) => passageOf(sentence));
}

/** What an article tells: each two neighbouring sentences together, and all of it. */
interface Telling {
	neighbours: ReadonlySet<string>[];
	all: ReadonlySet<string>;
}

function tellingOf(sentences: readonly ComparedSentence[]): Telling {
	return {
		neighbours: sentences.map(({ keys }, index) => new Set([...keys, ...(sentences[index + 1]?.keys ?? [])])),
		all: new Set(sentences.flatMap(({ keys }) => [...keys])),
	};
}

function isTold({ keys }: ComparedSentence, { neighbours, all }: Telling, weigh: WeighWord): boolean {
	if (shareTold(keys, all, weigh) >= TOLD_THROUGHOUT) return true;
	return neighbours.some((other) => shareTold(keys, other, weigh) >= TOLD);
}

/** The shorter one's share: one outlet's aside is another's paragraph. */
function isSameFact(a: ComparedSentence, b: ComparedSentence, weigh: WeighWord): boolean {
	const [short, long] = sumWeights(a.keys, weigh) < sumWeights(b.keys, weigh) ? [a, b] : [b, a];
	return (
		shareTold(short.keys, long.keys, weigh) >= SAME_FACT && shareTold(long.keys, short.keys, weigh) >= SAME_FACT_LONGER
	);
}

function isOfReport({ article }: ComparedSentence, report: readonly ComparedSentence[]): boolean {
	return report.some((sentence) => sentence.article.id === article.id);
}

/** Not a report's first sentence, which is the story itself, and none that means nothing by itself or quotes somebody. */
function tellsSomething({ text, keys, index }: ComparedSentence, storyWords: ReadonlySet<string>): boolean {
	if (index === 0 || keys.size < LEAST_WORDS || LEANS_ON_BEFORE.test(text) || QUOTES_OR_ASKS.test(text)) return false;
	if (NO_FACT.test(text)) return false;
	let shared = 0;
	for (const key of keys) if (storyWords.has(key)) shared++;
	return shared >= LEAST_STORY_WORDS;
}

/**
 * How much a sentence tells for its story, 0 to 2: whether it is to the point, names somebody, gives a number, and stands early.
 */
function rateSentence(
	{ text, keys, index }: ComparedSentence,
	weigh: WeighWord,
	storyWords: ReadonlySet<string>,
): number {
	const toThePoint = shareTold(keys, storyWords, weigh);
	const names = [...namesInText(text).keys()].filter((name) => !name.includes(' ')).length;
	const hasNumber = /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)\b/i.test(
		text,
	);
	const early = 1 - index / SENTENCES_READ;
	return toThePoint + (names > 0 ? 0.3 : 0) + (hasNumber ? 0.4 : 0) + 0.3 * early;
}
