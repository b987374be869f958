import { FIRST_FEATURE } from '../learning/feature-numbers.ts';
import { hashFeature, hashWord } from '../learning/hashes.ts';
import type { Attribution } from './attribute-quotes.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import type { MarkedText } from './marked-text.ts';
import { isFreeStanding } from './source-features.ts';
import type { SpeechIndex } from './speech-index.ts';
import type { TokenRange } from './token-range.ts';

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const SOURCE_KINDS = { tagged: 0, name: 1, pronoun: 2 } as const;

/** Log-odds in steps of one, 0 to 9. */
function oddsStep(share: number): number {
	const odds = Math.log(share / Math.max(1e-6, 1 - share));
	return Math.max(0, Math.min(9, Math.round(odds) + 2));
}

/** Margins of the tagger run to a thousand and mean less the larger they are: -9 to 9. */
function marginStep(margin: number): number {
	const step = Math.round(2 * Math.log2(1 + Math.abs(margin) / 40));
	return Math.sign(margin) * Math.min(9, step);
}

function sizeStep(words: number): number {
	if (words < 4) return words;
	if (words < 7) return 4;
	return words < 15 ? 5 : 6;
}

/** Hashed features of a quote and its speaker that tell how far both can be trusted. */
export function describeConfidence(
	marked: MarkedText,
	draft: QuoteDraft,
	attribution: Attribution,
	margins: Float32Array,
	index: SpeechIndex,
): number[] {
	const features: number[] = [];
	let feature: number = FIRST_FEATURE.confidence;
	const put = (a: number, b = 0) => {
		features.push(hashFeature(++feature, a, b));
	};
	const kind = KINDS[draft.kind];
	const { source, share, cue, participant } = attribution;
	const first = draft.parts[0]?.[0] ?? 0;
	const quoteSentence = marked.sentenceOf[first] ?? 0;
	const lastToken = (draft.parts.at(-1)?.[1] ?? 1) - 1;
	const sourceSentence = marked.sentenceOf[source.tokens[0]] ?? 0;
	const away =
		sourceSentence < quoteSentence
			? Math.max(-2, sourceSentence - quoteSentence)
			: Math.max(0, sourceSentence - (marked.sentenceOf[lastToken] ?? 0));
	const place = away + 2 + 4 * SOURCE_KINDS[source.kind] + 16 * (cue.length > 0 ? 1 : 0);
	let tokens = 0;
	let sum = 0;
	let least = Number.POSITIVE_INFINITY;
	let words = 0;
	for (const [from, to] of draft.parts) {
		for (let i = from; i < to; i++) {
			const margin = margins[i] ?? 0;
			tokens++;
			sum += margin;
			least = Math.min(least, margin);
			if (marked.isWord[i]) words++;
		}
	}
	const meanMargin = marginStep(sum / Math.max(1, tokens));
	const size = sizeStep(words);
	const passage = marked.passages[marked.passageOf[first] ?? -1];
	const ending = passage && marked.text.slice(Math.max(passage.start, passage.innerEnd - 1), passage.innerEnd + 1);
	const ends = ending && /[,.?!…]["”’']?$/.test(ending) ? 1 : 0;
	const start = draft.spans[0]?.[0] ?? 0;
	const begins = /^\p{Lu}/u.test(marked.text.slice(start, start + 2)) ? 1 : 0;
	put(kind);
	put(oddsStep(share), kind);
	put(oddsStep(share), place);
	put(place, kind);
	put(meanMargin, kind);
	put(marginStep(least), kind);
	put(meanMargin, place);
	put(size, kind + 4 * ends + 8 * begins);
	put(size, kind + 4 * (cue.length > 0 ? 1 : 0) + 8 * (away + 2));
	put(hashWord(marked.words[first - 1] ?? ''), kind);
	put(participant ? participant.personhood + 1 : 3, kind + 4 * SOURCE_KINDS[source.kind]);
	put(Math.min(3, draft.parts.length), kind);
	put(Math.min(2, marked.sentences[quoteSentence]?.paragraph ?? 0), kind);
	const { strength, adjoins, passages, verb } = readBetween(marked, source.tokens, draft.parts[0] ?? [0, 0]);
	put(strength + 4 * adjoins + 16 * passages, place);
	put(strength + 4 * adjoins + 16 * passages, size + 8 * kind);
	put(verb, kind + 4 * (cue.length > 0 ? 1 : 0));
	put(hashWord(marked.words[lastToken + 1] ?? ''), kind);
	put(participant ? 0 : hashWord(marked.words[source.tokens[1] - 1] ?? ''), SOURCE_KINDS[source.kind]);
	const others = countOtherSources(marked, source.tokens, draft, index);
	put(others, place);
	put(others + 4 * oddsStep(share), kind + 4 * (cue.length > 0 ? 1 : 0));
	const standsFree = isFreeStanding(marked, draft, index) ? 1 : 0;
	const prominence = participant?.prominence ?? 3;
	put(standsFree + 2 * prominence, away + 2 + 4 * SOURCE_KINDS[source.kind]);
	put(standsFree + 2 * prominence, oddsStep(share));
	return features;
}

/** Other sources that the tagger found in the sentence where a quote begins: at most 3. */
function countOtherSources(marked: MarkedText, own: TokenRange, draft: QuoteDraft, index: SpeechIndex): number {
	const sentence = marked.sentences[marked.sentenceOf[draft.parts[0]?.[0] ?? 0] ?? 0];
	const { firstToken = 0, endToken = 0 } = sentence ?? {};
	const before = index.sourcesIn(firstToken, Math.min(endToken, own[0]));
	return Math.min(3, before + index.sourcesIn(Math.max(firstToken, own[1]), endToken));
}

/**
 * What stands between a source and the quote after it in its sentence: the strongest verb that may report it ("backed", which reports
 * little by itself, at 1), whether such a verb follows the source at once, other passages in marks.
 */
function readBetween(
	marked: MarkedText,
	[, sourceEnd]: TokenRange,
	[quoteFirst]: TokenRange,
): { strength: number; adjoins: number; passages: number; verb: number } {
	let strength = 0;
	let passages = 0;
	let verb = 0;
	if (sourceEnd > quoteFirst || marked.sentenceOf[sourceEnd] !== marked.sentenceOf[quoteFirst]) {
		return { strength, adjoins: 3, passages, verb };
	}
	for (let i = sourceEnd; i < quoteFirst; i++) {
		if ((marked.passageOf[i] ?? -1) >= 0) passages = 1;
		const reports = marked.reporting[i] ?? 0;
		if (reports === 0) continue;
		strength = Math.max(strength, reports);
		verb = hashWord(marked.words[i] ?? '');
	}
	const adjoins = marked.reporting[sourceEnd] ? 2 : marked.reporting[sourceEnd + 1] ? 1 : 0;
	return { strength, adjoins, passages, verb };
}
