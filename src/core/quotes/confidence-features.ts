import type { Attribution } from './attribute-quotes.ts';
import type { QuoteDraft } from './collect-quotes.ts';
import { hashFeature, hashWord } from './feature-hash.ts';
import type { MarkedText } from './marked-text.ts';
import type { SpeechTags } from './tag-speech.ts';

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
const SOURCE_KINDS = { tagged: 0, name: 1, pronoun: 2 } as const;

/** Log-odds in steps of one, 0 to 9. */
function oddsStep(share: number): number {
	const odds = Math.log(share / Math.max(1e-6, 1 - share));
	return Math.max(0, Math.min(9, Math.round(odds) + 2));
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
	tags: SpeechTags,
): number[] {
	const features: number[] = [];
	let feature = 500;
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
	let least = 99;
	let words = 0;
	for (const [from, to] of draft.parts) {
		for (let i = from; i < to; i++) {
			const margin = tags.margins[i] ?? 0;
			tokens++;
			sum += margin;
			least = Math.min(least, margin);
			if (/[\p{L}\p{N}]/u.test(marked.words[i] ?? '')) words++;
		}
	}
	const step = (margin: number) => Math.max(-3, Math.min(10, Math.round(margin / 5)));
	const meanMargin = step(sum / Math.max(1, tokens));
	const size = sizeStep(words);
	const passage = marked.passages[marked.passageOf[first] ?? -1];
	const ends = passage && /[,.?!…]["”’']?$/.test(marked.text.slice(passage.start, passage.innerEnd + 1)) ? 1 : 0;
	const begins = /^\p{Lu}/u.test(marked.text.slice(draft.spans[0]?.[0])) ? 1 : 0;
	put(kind);
	put(oddsStep(share), kind);
	put(oddsStep(share), place);
	put(place, kind);
	put(meanMargin, kind);
	put(step(least), kind);
	put(meanMargin, place);
	put(size, kind + 4 * ends + 8 * begins);
	put(size, kind + 4 * (cue.length > 0 ? 1 : 0) + 8 * (away + 2));
	put(hashWord(marked.words[first - 1] ?? ''), kind);
	put(participant ? participant.personhood + 1 : 3, kind + 4 * SOURCE_KINDS[source.kind]);
	put(Math.min(3, draft.parts.length), kind);
	put(Math.min(2, marked.sentences[quoteSentence]?.paragraph ?? 0), kind);
	return features;
}
