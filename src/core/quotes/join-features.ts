import { FIRST_FEATURE } from '../learning/feature-numbers.ts';
import { hashFeature, hashWord } from '../learning/hashes.ts';
import type { MarkedText } from './marked-text.ts';
import type { SpeechIndex } from './speech-index.ts';
import type { TokenRange } from './token-range.ts';

/**
 * Hashed features of two stretches of speech, one after the other: whether they read as one quote broken by its cue or by a
 * sentence's end, or as two.
 */
export function describeJoin(marked: MarkedText, last: TokenRange, next: TokenRange, index: SpeechIndex): number[] {
	const { words, tokens, sentences, sentenceOf, passages, passageOf, reporting } = marked;
	const features: number[] = [];
	let feature: number = FIRST_FEATURE.join;
	const put = (a: number, b = 0) => {
		features.push(hashFeature(++feature, a, b));
	};
	const gapStart = last[1];
	const gapEnd = next[0];
	const sentence = sentences[sentenceOf[gapEnd] ?? 0];
	const lastSentence = sentences[sentenceOf[gapStart - 1] ?? 0];
	const paragraphs = Math.min(2, (sentence?.paragraph ?? 0) - (lastSentence?.paragraph ?? 0));
	const distance = Math.min(2, (sentenceOf[gapEnd] ?? 0) - (sentenceOf[gapStart - 1] ?? 0));
	const kinds = shareInMarks(index, last) + 3 * shareInMarks(index, next);
	const isOpen = passages[passageOf[gapStart - 1] ?? -1]?.isOpen ? 1 : 0;
	const gapCues = Math.min(3, index.cuesIn(gapStart, gapEnd));
	const cuesBefore = index.cuesIn(Math.min(lastSentence?.firstToken ?? 0, last[0]), last[0]);
	const cuesAfter = index.cuesIn(next[1], Math.max(next[1], sentence?.endToken ?? 0));
	const gapSources = Math.min(2, index.sourcesIn(gapStart, gapEnd));
	const gapWords = wordsOutsideMarks(index, gapStart, gapEnd);
	const frameWords = wordsOutsideMarks(index, sentence?.firstToken ?? 0, sentence?.endToken ?? 0);
	const lastCue = index.cueBefore(gapEnd - 1, gapStart);
	const cueWord = lastCue < 0 ? 0 : hashWord(words[lastCue] ?? '');
	let gapVerbs = 0;
	for (let i = gapStart; i < gapEnd && gapVerbs < 2; i++) if ((reporting[i] ?? 0) > 1) gapVerbs++;
	const place = distance + 3 * paragraphs + 9 * isOpen;
	const size = gapWords === 0 ? 0 : gapWords < 4 ? 1 : gapWords < 10 ? 2 : 3;
	const frame = frameWords === 0 ? 0 : 1;
	const startsLower =
		/^\p{Ll}/u.test(tokens[gapEnd]?.text ?? '') || /^\p{Ll}/u.test(tokens[gapEnd + 1]?.text ?? '') ? 1 : 0;
	const inSamePassage = passageOf[gapStart - 1] === passageOf[gapEnd] && (passageOf[gapEnd] ?? -1) >= 0 ? 1 : 0;
	put(place, kinds);
	put(place + 32 * frame, kinds + 16 * gapCues);
	put(place, gapCues + 4 * gapSources + 16 * Math.min(1, cuesBefore) + 32 * Math.min(1, cuesAfter));
	put(kinds + 16 * distance, gapCues + 4 * gapSources + 16 * Math.min(1, cuesBefore) + 32 * Math.min(1, cuesAfter));
	put(size + 4 * gapCues + 16 * gapVerbs, kinds + 16 * distance);
	put(hashWord(words[gapStart] ?? ''), distance + 3 * kinds);
	put(hashWord(words[gapEnd - 1] ?? ''), distance + 3 * kinds);
	put(hashWord(words[gapStart - 1] ?? ''), place);
	put(cueWord, distance + 4 * gapCues);
	put(startsLower + 2 * inSamePassage, place + 32 * kinds);
	put(last[0] === lastSentence?.firstToken ? 1 : 0, kinds + 16 * distance + 64 * gapCues);
	put(frame + 2 * inSamePassage, place + 32 * gapCues);
	put(next[1] - next[0] > 12 ? 2 : next[1] - next[0] > 4 ? 1 : 0, kinds + 16 * place);
	return features;
}

function wordsOutsideMarks(index: SpeechIndex, first: number, end: number): number {
	return index.wordsIn(first, end) - index.wordsInMarksIn(first, end);
}

/** 0 none, 1 some, 2 all of the words stand in marks. */
function shareInMarks(index: SpeechIndex, [first, end]: TokenRange): number {
	const inMarks = index.wordsInMarksIn(first, end);
	if (inMarks === 0) return 0;
	return inMarks >= 0.95 * index.wordsIn(first, end) ? 2 : 1;
}
