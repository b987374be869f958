import type { TokenRange } from './collect-quotes.ts';
import { hashFeature, hashWord } from './feature-hash.ts';
import type { MarkedText } from './marked-text.ts';
import { Role } from './token-features.ts';

/**
 * Hashed features of two stretches of speech, one after the other: whether they read as one quote broken by its cue or by a
 * sentence's end, or as two.
 */
export function describeJoin(marked: MarkedText, last: TokenRange, next: TokenRange, roles: Uint8Array): number[] {
	const { words, isWord, tokens, sentences, sentenceOf, passages, passageOf, reporting } = marked;
	const features: number[] = [];
	let feature = 400;
	const put = (a: number, b = 0) => {
		features.push(hashFeature(++feature, a, b));
	};
	const gapStart = last[1];
	const gapEnd = next[0];
	const sentence = sentences[sentenceOf[gapEnd] ?? 0];
	const lastSentence = sentences[sentenceOf[gapStart - 1] ?? 0];
	const paragraphs = Math.min(2, (sentence?.paragraph ?? 0) - (lastSentence?.paragraph ?? 0));
	const distance = Math.min(2, (sentenceOf[gapEnd] ?? 0) - (sentenceOf[gapStart - 1] ?? 0));
	const kinds = shareInMarks(marked, last) + 3 * shareInMarks(marked, next);
	const isOpen = passages[passageOf[gapStart - 1] ?? -1]?.isOpen ? 1 : 0;
	const gapCues = countCues(roles, gapStart, gapEnd);
	const cuesBefore = countCues(roles, Math.min(lastSentence?.firstToken ?? 0, last[0]), last[0]);
	const cuesAfter = countCues(roles, next[1], Math.max(next[1], sentence?.endToken ?? 0));
	let gapSources = 0;
	let gapWords = 0;
	let gapVerbs = 0;
	let cueWord = 0;
	for (let i = gapStart; i < gapEnd; i++) {
		if (roles[i] === Role.SourceBegin) gapSources = Math.min(2, gapSources + 1);
		if ((passageOf[i] ?? -1) < 0 && isWord[i]) gapWords++;
		if ((reporting[i] ?? 0) > 1) gapVerbs = Math.min(2, gapVerbs + 1);
		if (roles[i] === Role.Cue) cueWord = hashWord(words[i] ?? '');
	}
	let frameWords = 0;
	for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++) {
		if ((passageOf[i] ?? -1) < 0 && isWord[i]) frameWords++;
	}
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

/** 0 none, 1 some, 2 all of the words stand in marks. */
function shareInMarks(marked: MarkedText, [first, end]: TokenRange): number {
	let inMarks = 0;
	let count = 0;
	for (let i = first; i < end; i++) {
		if (!marked.isWord[i]) continue;
		count++;
		if ((marked.passageOf[i] ?? -1) >= 0) inMarks++;
	}
	if (inMarks === 0) return 0;
	return inMarks >= 0.95 * count ? 2 : 1;
}

/** At most 3. */
function countCues(roles: Uint8Array, first: number, end: number): number {
	let count = 0;
	for (let i = first; i < end; i++) if (roles[i] === Role.Cue && roles[i - 1] !== Role.Cue) count++;
	return Math.min(3, count);
}
