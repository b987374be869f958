import type { Block } from '../article.ts';
import { reportingStrength } from '../languages/en/reporting-verbs.ts';
import { foldApostrophes } from '../text/fold-apostrophes.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { findPassages, type Passage } from './passages.ts';

/** A sentence in which a quotation of many sentences counts as one part: the frame and what it frames. */
export interface FrameSentence {
	start: number;
	end: number;
	/** Number of its paragraph, from 0. */
	paragraph: number;
	/** First token and the one after the last, as indices into {@link MarkedText.tokens}. */
	firstToken: number;
	endToken: number;
	/** Passages that begin in it, as indices into {@link MarkedText.passages}. */
	passages: number[];
}

/** An article's text with its tokens, frame sentences and passages in quotation marks. */
export interface MarkedText {
	text: string;
	tokens: Token[];
	/** Lower-case words of the tokens. */
	words: string[];
	/** For each token: 1 if it has a letter or figure, 0 for a mark. */
	isWord: Uint8Array;
	passages: Passage[];
	sentences: FrameSentence[];
	/** For each token: the passage it stands in, marks included; -1 outside. */
	passageOf: Int32Array;
	/** For each token: its frame sentence. */
	sentenceOf: Int32Array;
	/** For each token: how strongly it reports speech, 0 to 3; always 0 inside marks. */
	reporting: Uint8Array;
}

const WORD = /[\p{L}\p{N}]/u;
const ENDS_WITH_QUESTION = /[?!,…]["”’»]$/;
const NAMED_CUE = /^(?:(?:[\p{Lu}][\p{L}.’'-]*\s+){1,4})(\p{Ll}+)/u;

/** “Why now?” Smith asked: the mark ends no frame sentence. */
function isFrameAfterMark(text: string, before: Sentence, after: Sentence): boolean {
	if (!ENDS_WITH_QUESTION.test(text.slice(before.end - 2, before.end))) return false;
	const cue = NAMED_CUE.exec(text.slice(after.start, Math.min(after.end, after.start + 80)));
	return cue !== null && after.end - after.start < 110 && reportingStrength(cue[1] ?? '') === 3;
}

/**
 * Cuts a text into frame sentences and marks what stands in quotation marks.
 * @param cut its sentences
 */
export function markText(
	text: string,
	blocks: readonly Block[] = [],
	cut: readonly Sentence[] = splitSentences(text),
): MarkedText {
	const passages = findPassages(text, blocks);
	const sentences: FrameSentence[] = [];
	const tokens: Token[] = [];
	let paragraph = -1;
	let lastSentence: Sentence | null = null;
	let nextPassage = 0;
	for (const sentence of cut) {
		const startsParagraph = lastSentence === null || text.slice(lastSentence.end, sentence.start).includes('\n');
		if (startsParagraph) paragraph++;
		while (nextPassage < passages.length && (passages[nextPassage]?.end ?? 0) <= sentence.start) nextPassage++;
		const isInsideMarks = (passages[nextPassage]?.start ?? Number.POSITIVE_INFINITY) < sentence.start;
		const open = sentences.at(-1);
		const goesOn =
			!startsParagraph && lastSentence !== null && (isInsideMarks || isFrameAfterMark(text, lastSentence, sentence));
		const firstToken = tokens.length;
		for (const token of sentence.tokens) tokens.push(token);
		if (open && goesOn) {
			open.end = sentence.end;
			open.endToken = tokens.length;
		} else {
			const { start, end } = sentence;
			sentences.push({ start, end, paragraph, firstToken, endToken: tokens.length, passages: [] });
		}
		lastSentence = sentence;
	}
	return placePassages(text, tokens, sentences, passages);
}

function placePassages(text: string, tokens: Token[], sentences: FrameSentence[], passages: Passage[]): MarkedText {
	const passageOf = new Int32Array(tokens.length).fill(-1);
	const sentenceOf = new Int32Array(tokens.length);
	const reporting = new Uint8Array(tokens.length);
	const words = tokens.map(({ text: word }) => foldApostrophes(word).toLowerCase());
	const isWord = Uint8Array.from(words, (word) => (hasLetter(word) ? 1 : 0));
	let passage = 0;
	sentences.forEach((sentence, index) => {
		for (let i = sentence.firstToken; i < sentence.endToken; i++) {
			const token = tokens[i];
			if (!token) continue;
			sentenceOf[i] = index;
			while (passage < passages.length && (passages[passage]?.end ?? 0) <= token.start) passage++;
			const here = passages[passage];
			if (here && token.start >= here.start) {
				passageOf[i] = passage;
				if (sentence.passages.at(-1) !== passage && here.start >= sentence.start) sentence.passages.push(passage);
			} else {
				reporting[i] = reportingStrength(words[i] ?? '');
			}
		}
	});
	return { text, tokens, words, isWord, passages, sentences, passageOf, sentenceOf, reporting };
}

/** Most words begin with a plain letter, which is quicker told than any. */
function hasLetter(word: string): boolean {
	const first = word.charCodeAt(0);
	return (first >= 0x61 && first <= 0x7a) || WORD.test(word);
}
