import type { NamingWords } from '../languages/language-pack.ts';
import type { TaggedSpan } from './entity-tags.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { keyOfTokens, type PlacedSentence } from './named-mention.ts';
import type { WordProfile } from './word-profile.ts';

/**
 * Parts what the tagger of a language took for one name and is two, "SPD a Motoristy", "London/Teheran", and takes out what is written
 * like a name and is none: acronyms of things, events, an office with what it is of.
 */
export function partNames(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase, naming: NamingWords): void {
	const alone = namesAlone(sentences);
	const shortened = shortenedThings(sentences, knowledge, naming);
	for (const sentence of sentences)
		sentence.spans = sentence.spans
			.flatMap((span) => partsOf(sentence, span, knowledge, naming, alone))
			.filter((span) => !isThing(sentence, span, knowledge, naming))
			.filter(({ first, end }) => end - first > 1 || !shortened.has(sentence.words[first]?.text ?? ''));
}

/** Words that letters are short for, and marks between them and their bracket, at most. */
const MOST_WORDS = 8;
const MOST_MARKS = 2;

/** "NFS", where the article has a "Nordic Forward Summit (NFS)": letters that are short for an event are nobody, where the event is no known body. */
function shortenedThings(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	{ things }: NamingWords,
): ReadonlySet<string> {
	const shortened = new Set<string>();
	for (const sentence of sentences) {
		const { words } = sentence;
		words.forEach(({ text, isUpper, lowerText }, at) => {
			if (!isUpper || words[at - 1]?.opensBracket !== true || words[at + 1]?.closesBracket !== true) return;
			let end = at - 1;
			while (end > 0 && !words[end - 1]?.hasLetter && at - end <= MOST_MARKS) end--;
			for (let first = end - 1; first >= Math.max(0, end - MOST_WORDS); first--) {
				const name = words.slice(first, end);
				if (!initialsOf(name).has(lowerText)) continue;
				const isKnown = knowledge.best(keyOfTokens(sentence, first, end)) >= 0;
				if (!isKnown && name.some((word, at) => isHead(name, at) && things.has(word.lowerText))) shortened.add(text);
				return;
			}
		});
	}
	return shortened;
}

/** Whether what a name is may stand there: it is not behind a small word, as in "Loterie des Jeux". */
const isHead = (name: readonly WordProfile[], at: number) =>
	name[at]?.isCapitalised === true && name[at - 1]?.isCapitalised !== false;

/** The initials of a name's words and of the parts that hyphens join in them; with its small words and without. */
function initialsOf(words: readonly WordProfile[]): ReadonlySet<string> {
	const of = (some: readonly WordProfile[]) =>
		some
			.flatMap(({ lowerText, hasLetter }) => (hasLetter ? lowerText.split('-') : []))
			.map((part) => part.charAt(0))
			.join('');
	return new Set([of(words), of(words.filter(({ isCapitalised }) => isCapitalised))]);
}

/** Keys of the names that a text has by themselves. */
function namesAlone(sentences: readonly PlacedSentence[]): ReadonlySet<number> {
	return new Set(
		sentences.flatMap((sentence) => sentence.spans.map(({ first, end }) => keyOfTokens(sentence, first, end))),
	);
}

function partsOf(
	sentence: PlacedSentence,
	span: TaggedSpan,
	knowledge: KnowledgeBase,
	{ and }: NamingWords,
	alone: ReadonlySet<number>,
): TaggedSpan[] {
	const { words } = sentence;
	if (span.end - span.first < 3 || knowledge.best(keyOfTokens(sentence, span.first, span.end)) >= 0) return [span];
	for (let at = span.first + 1; at < span.end - 1; at++) {
		const isSlash = words[at]?.text === '/';
		if (!isSlash && !and.has(words[at]?.lowerText ?? '')) continue;
		const before = { ...span, end: at };
		const behind = { ...span, first: at + 1 };
		const isName = ({ first, end }: TaggedSpan) => {
			const key = keyOfTokens(sentence, first, end);
			return alone.has(key) || knowledge.best(key) >= 0;
		};
		const isAcronym = (word: number) => words[word]?.isUpper === true && (words[word]?.text.length ?? 0) > 1;
		const isParted =
			(isName(before) && isName(behind)) ||
			(!isSlash && (isAcronym(at - 1) || isAcronym(at + 1) || span.type === 'PER'));
		if (isParted) return [before, behind].filter(({ first }) => words[first]?.isCapitalised);
	}
	return [span];
}

function isThing(
	sentence: PlacedSentence,
	{ first, end }: TaggedSpan,
	knowledge: KnowledgeBase,
	{ things }: NamingWords,
): boolean {
	const { words, lettering } = sentence;
	const isSlashed = end - first === 1 && /\p{L}\/\p{L}/u.test(words[first]?.text ?? '');
	if (isSlashed && knowledge.best(keyOfTokens(sentence, first, end)) < 0) return true;
	const isOne = (word: number) => things.has(words[word]?.lowerText ?? '');
	if (end - first === 1) return lettering === RUNNING_TEXT && isOne(first);
	return (isOne(first) || isOne(end - 1)) && knowledge.best(keyOfTokens(sentence, first, end)) < 0;
}
