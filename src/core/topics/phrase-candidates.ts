import { stemPlural } from '../text/content-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';

/** A stretch of words that may be a noun phrase, with every place it stands. */
export interface PhraseCandidate {
	/** Stems joined by spaces: one for all its spellings. */
	key: string;
	stems: string[];
	/** Its spellings and how often each is there. */
	spellings: Map<string, number>;
	occurrences: number;
	/** Occurrences, each counted with the weight of the text it stands in. */
	count: number;
	/** Words before its first occurrence. */
	firstWord: number;
	/** Occurrences in capitals where no sentence begins. */
	capitalised: number;
	/** Occurrences right after an article, a possessive, a preposition, or a mark: where noun phrases begin. */
	wellBegun: number;
	inTitle: boolean;
}

const LONGEST_PHRASE = 4;
const WORD_OR_MARK = /[\p{L}\p{N}](?:[\p{L}\p{N}&]|[-’'.](?=[\p{L}\p{N}]))*|[^\s]|\n/gu;
/** Words a noun phrase of several words neither begins nor ends with, beyond stop words: verbs and adverbs of news prose. */
const NOT_IN_PHRASES =
	/^(?:also|ago|amid|announc\w+|appear\w*|argu\w+|began|believ\w+|bring|brought|continu\w+|decid\w+|declin\w+|describ\w+|expect(?:s|ed|ing)?|fac(?:es|ed|ing)|fail(?:s|ed)|follow(?:s|ed|ing)?|found|happen\w*|held|help(?:s|ed)?|hold(?:s|ing)?|includ\w+|join(?:s|ed|ing)?|launch\w*|led|left|lost|mean(?:s|t)?|meet(?:s)?|met|mov(?:es|ed|ing)|need(?:s|ed)?|offer(?:s|ed|ing)?|paid|prolong\w*|propos(?:es|ed|ing)|provid\w+|rais(?:e|es|ed|ing)|reach(?:es|ed)?|remain\w*|requir\w+|return(?:s|ed|ing)?|rul(?:es|ed) out|ran|sent|set|show(?:s|ed|n|ing)?|signal(?:s|led|ling)|stat(?:es|ed)|start(?:s|ed|ing)?|stood|suggest\w*|support(?:s|ed|ing)|tri(?:es|ed)|turn(?:s|ed|ing)?|urg(?:e|es|ed|ing)|wait\w*|warn(?:s|ed|ing)?|went|work(?:s|ed|ing)|wrote|immediately|currently|\w{3,}ly)$/;
/** Words after which a noun phrase begins. */
const OPENERS =
	/^(?:a|an|the|its|their|his|her|our|my|your|this|these|those|that|of|in|on|at|for|from|to|by|with|about|into|over|under|against|between|and|or|no|any|some|all|both|more|two|three|four|five|as|than|include|including|called|new)$/i;

interface Word {
	text: string;
	stem: string;
	isStop: boolean;
	isCapitalised: boolean;
}

/** Collects the candidates of the title and the text, by key. */
export function collectPhrases(title: string, text: string, titleWeight: number): Map<string, PhraseCandidate> {
	const phrases = new Map<string, PhraseCandidate>();
	const position = addPhrases(phrases, title, titleWeight, 0, true);
	addPhrases(phrases, text, 1, position, false);
	return phrases;
}

function addPhrases(
	phrases: Map<string, PhraseCandidate>,
	text: string,
	weight: number,
	firstPosition: number,
	inTitle: boolean,
): number {
	let position = firstPosition;
	let run: Word[] = [];
	let before = '\n';
	const close = () => {
		for (const [i] of run.entries()) {
			const opener = i === 0 ? before : (run[i - 1]?.text ?? '');
			for (let n = 1; n <= LONGEST_PHRASE && i + n <= run.length; n++) {
				const words = run.slice(i, i + n);
				if (!canBePhrase(words)) continue;
				const follower = run[i + n];
				// a capitalised name is taken whole
				if (
					words.every((word) => word.isCapitalised) &&
					(follower?.isCapitalised || (i > 0 && run[i - 1]?.isCapitalised)) &&
					!inTitle
				)
					continue;
				addOccurrence(phrases, words, weight, position - run.length + i, opensPhrase(opener, i), inTitle);
			}
		}
		run = [];
	};
	for (const [token] of text.matchAll(WORD_OR_MARK)) {
		const word = /[\p{L}\p{N}]/u.test(token) ? readWord(token) : null;
		if (!word || word.isStop) {
			close();
			before = token;
		} else run.push(word);
		if (word) position++;
	}
	close();
	return position;
}

function readWord(token: string): Word {
	const text = token.replace(/['’]s?$/u, '');
	const folded = text.toLowerCase();
	return {
		text,
		stem: stemPlural(folded.replace(/\./g, '')),
		isStop:
			STOP_WORDS.has(folded.replace(/[.'’].*$/, '')) || STOP_WORDS.has(folded.replaceAll('.', '')) || folded.length < 2,
		isCapitalised: /^\p{Lu}/u.test(text),
	};
}

function canBePhrase(words: readonly Word[]): boolean {
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last) return false;
	if (/^[\d.,]+$/.test(first.text) || /^[\d.,]+$/.test(last.text)) return false;
	if (words.some((word) => !word.isCapitalised && NOT_IN_PHRASES.test(word.text))) return false;
	// "mutual defence" ends in a noun, "troops deployed" does not
	return last.isCapitalised || !/(?:ed|ing|ous|ful|ive|able|ible)$/.test(last.text) || last.text.length < 6;
}

function opensPhrase(opener: string, index: number): boolean {
	return index === 0 && (OPENERS.test(opener) || !/[\p{L}\p{N}]/u.test(opener));
}

function addOccurrence(
	phrases: Map<string, PhraseCandidate>,
	words: readonly Word[],
	weight: number,
	position: number,
	isWellBegun: boolean,
	inTitle: boolean,
): void {
	const stems = words.map((word) => word.stem);
	const key = stems.join(' ');
	const spelling = words.map((word) => word.text).join(' ');
	let phrase = phrases.get(key);
	if (!phrase) {
		phrase = {
			key,
			stems,
			spellings: new Map(),
			occurrences: 0,
			count: 0,
			firstWord: position,
			capitalised: 0,
			wellBegun: 0,
			inTitle: false,
		};
		phrases.set(key, phrase);
	}
	// headlines in title case do not tell how a phrase is written: any other spelling wins
	phrase.spellings.set(spelling, (phrase.spellings.get(spelling) ?? 0) + (inTitle ? 0.1 : 1));
	phrase.occurrences++;
	phrase.count += weight;
	if (!inTitle && position > 0 && words.every((word) => word.isCapitalised)) phrase.capitalised++;
	if (isWellBegun) phrase.wellBegun++;
	phrase.inTitle ||= inTitle;
}
