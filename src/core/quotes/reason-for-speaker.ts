import type { QuoteDraft } from './collect-quotes.ts';
import type { MarkedText } from './marked-text.ts';
import type { SourceCandidate } from './source-candidates.ts';
import type { SpeakerReason } from './speaker-reason.ts';

/** Longer words are cut where they are told. */
const LONGEST_WORDS = 80;

interface Attributed {
	source: SourceCandidate;
	mention: readonly [number, number];
	cue: readonly (readonly [number, number])[];
}

/**
 * Says what told who said a quote.
 * @param isLabelled a label before it names the speaker
 * @param before who was taken to have said the quote before
 */
export function reasonForSpeaker(
	marked: MarkedText,
	{ parts }: QuoteDraft,
	{ source, mention, cue }: Attributed,
	{ isLabelled, before }: { isLabelled: boolean; before: SourceCandidate | null },
): SpeakerReason {
	if (isLabelled) return { code: 'label' };
	const { sentenceOf, text } = marked;
	const words = text
		.slice(...mention)
		.replace(/[\s,]+$/, '')
		.slice(0, LONGEST_WORDS);
	const sentence = sentenceOf[source.tokens[0]];
	const isBeside = parts.some(([first, end]) => sentenceOf[first] === sentence || sentenceOf[end - 1] === sentence);
	if (isBeside) {
		const told = cue
			.map(([start, end]) => text.slice(start, end))
			.join(' … ')
			.slice(0, LONGEST_WORDS);
		return { code: source.name ? 'named' : 'meant', values: { words, cue: told } };
	}
	return before === source ? { code: 'goes-on' } : { code: 'named-near', values: { words } };
}
