import type { Quote } from '../article.ts';
import { KEYNESS_STOP_WORDS, PERSONAL_WORD, POINTED_WORD } from '../languages/en/keyness-words.ts';

/** What is known of an article when its quotes are weighed. */
export interface KeynessContext {
	text: string;
	/** The text's words, lower case. */
	words: readonly string[];
	title: string;
	quotes: readonly Quote[];
}

/** What speaks for showing a quote first, each about 0 to 1. */
export interface KeynessFeatures {
	/** The first one in marks. */
	isFirst: number;
	/** 1 at the beginning of the text, 0 at its end. */
	early: number;
	/** Within the lead. */
	inLead: number;
	/** The first one by its speaker. */
	opensSpeaker: number;
	/** Long enough to say something, short enough to read at a glance. */
	handyLength: number;
	/** A dozen words at most. */
	isShort: number;
	length: number;
	isDirect: number;
	isIndirect: number;
	/** Words shared with the headline. */
	headlineOverlap: number;
	/** The headline names its speaker. */
	speakerInHeadline: number;
	/** Words that the article keeps coming back to. */
	centrality: number;
	/** The speaker's part of the article's quotes. */
	speakerShare: number;
	/** Words that no earlier quote had. */
	novelty: number;
	/** "I", "we". */
	isPersonal: number;
	/** "never", "wrong" and other words that take sides. */
	isPointed: number;
	hasNumber: number;
	confidence: number;
}

const LEAD_LENGTH = 700;

const contentWords = (text: string) =>
	(
		text
			.toLowerCase()
			.replaceAll('’', "'")
			.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
	).filter((word) => !KEYNESS_STOP_WORDS.has(word));

const surnameOf = (name: string) => name.toLowerCase().split(/\s+/).at(-1) ?? '';

/** Describes each quote of an article. */
export function describeKeyness({ text, words, title, quotes }: KeynessContext): KeynessFeatures[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const headline = new Set(contentWords(title));
	const bySpeaker = new Map<string, number>();
	for (const { speaker } of quotes) if (speaker) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
	let most = 1;
	for (const count of bySpeaker.values()) most = Math.max(most, count);
	const firstInMarks = quotes.findIndex(({ kind }) => kind !== 'indirect');
	const seenSpeakers = new Set<string>();
	const seenWords = new Set<string>();
	return quotes.map(({ spans, kind, speaker, confidence }, index) => {
		const start = spans[0]?.[0] ?? 0;
		const said = spans.map(([from, to]) => text.slice(from, to)).join(' ');
		const size = said.split(/\s+/).length;
		const content = new Set(contentWords(said));
		const norm = Math.sqrt(Math.max(1, content.size));
		let shared = 0;
		let central = 0;
		let fresh = 0;
		for (const word of content) {
			if (headline.has(word)) shared++;
			central += Math.log(Math.max(1, counts.get(word) ?? 1));
			if (!seenWords.has(word)) fresh++;
			seenWords.add(word);
		}
		const opensSpeaker = speaker !== null && !seenSpeakers.has(speaker);
		if (speaker) seenSpeakers.add(speaker);
		const flag = (is: boolean) => (is ? 1 : 0);
		return {
			isFirst: flag(index === firstInMarks),
			early: 1 - start / Math.max(1, text.length),
			inLead: flag(start < LEAD_LENGTH),
			opensSpeaker: flag(opensSpeaker),
			handyLength: flag(size >= 8 && size <= 35),
			isShort: flag(size <= 12),
			length: Math.min(60, size) / 60,
			isDirect: flag(kind === 'direct'),
			isIndirect: flag(kind === 'indirect'),
			headlineOverlap: shared / norm,
			speakerInHeadline: flag(speaker !== null && headline.has(surnameOf(speaker))),
			centrality: central / norm / 4,
			speakerShare: speaker ? (bySpeaker.get(speaker) ?? 0) / most : 0,
			novelty: fresh / Math.max(1, content.size),
			isPersonal: flag(PERSONAL_WORD.test(said)),
			isPointed: flag(POINTED_WORD.test(said)),
			hasNumber: flag(/\d/.test(said)),
			confidence,
		};
	});
}

/** Names of the features in the order of the learnt weights. */
export const KEYNESS_FEATURES: readonly (keyof KeynessFeatures)[] = [
	'isFirst',
	'early',
	'inLead',
	'opensSpeaker',
	'handyLength',
	'isShort',
	'length',
	'isDirect',
	'isIndirect',
	'headlineOverlap',
	'speakerInHeadline',
	'centrality',
	'speakerShare',
	'novelty',
	'isPersonal',
	'isPointed',
	'hasNumber',
	'confidence',
];
