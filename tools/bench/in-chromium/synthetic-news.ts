import { stopWordsOf } from '../../../src/core/languages/stop-words.ts';
import { seededRandom } from '../../seeded-random.ts';

/** A document of invented words. */
export interface SyntheticDocument {
	id: string;
	title: string;
	text: string;
}

const VOCABULARY = 400_000;
/** Constants of Zipf and Mandelbrot's law as fitted to English: a word's frequency by its rank is 1 / (rank + shift)^exponent. */
const SHIFT = 2.7;
const EXPONENT = 1.05;
const TITLE_WORDS = 9;
/** As long as the leads that feeds give. */
const TEXT_WORDS = 60;
/** Documents of one story, and words that they share. */
const STORY_DOCUMENTS = 5;
const STORY_WORDS = 12;
/** Share of a document's words that are its story's. */
const STORY_SHARE = 0.3;
const SYLLABLES = 'ba ker lo mi stu ran fe dol ti vas no pre lin qua hes go ru sil tem ov'.split(' ');

const stopWords = [...stopWordsOf('en')];
const cumulated = cumulate();

/** Document `number` of a collection with the word frequencies of English: the same words for the same number and seed. */
export function syntheticDocument(number: number, seed: number): SyntheticDocument {
	const ofStory = seededRandom(seed * 7_919 + Math.floor(number / STORY_DOCUMENTS));
	const story = Array.from({ length: STORY_WORDS }, () => wordOf(500 + Math.floor(ofStory() ** 3 * 60_000)));
	const random = seededRandom(seed * 104_729 + number);
	const word = () =>
		random() < STORY_SHARE ? (story[Math.floor(random() * STORY_WORDS)] ?? '') : wordOf(drawRank(random()));
	const words = (count: number) => Array.from({ length: count }, word).join(' ');
	return { id: `outlet-${number % 40}.example/${seed}/${number}`, title: words(TITLE_WORDS), text: words(TEXT_WORDS) };
}

function wordOf(rank: number): string {
	if (rank < stopWords.length) return stopWords[rank] ?? 'the';
	let word = '';
	for (let rest = rank; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
		word += SYLLABLES[rest % SYLLABLES.length];
	return word;
}

/** The rank below which a share of all words lies. */
function drawRank(share: number): number {
	const wanted = share * (cumulated[VOCABULARY - 1] ?? 1);
	let low = 0;
	let high = VOCABULARY - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cumulated[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

function cumulate(): Float64Array {
	const sums = new Float64Array(VOCABULARY);
	let sum = 0;
	for (let rank = 0; rank < VOCABULARY; rank++) {
		sum += 1 / (rank + SHIFT) ** EXPONENT;
		sums[rank] = sum;
	}
	return sums;
}
