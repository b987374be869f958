import type { Span } from '../../../core/article.ts';
import { splitSentences } from '../../../core/text/sentences.ts';

/** A sentence about an actor, in three parts: the one in the middle names the actor. */
export interface NamingSentence {
	before: string;
	name: string;
	after: string;
}

/** The sentence of an actor's first mention; null where the text has none. */
export function firstSentence(text: string, mentions: readonly Span[]): NamingSentence | null {
	const [mention] = mentions;
	if (!mention || mention[1] > text.length) return null;
	const [start, end] = mention;
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lineEnd = text.indexOf('\n', end);
	const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
	const sentence = splitSentences(line).find((each) => each.end + lineStart >= end);
	if (!sentence) return null;
	return {
		before: text.slice(sentence.start + lineStart, start),
		name: text.slice(start, end),
		after: text.slice(end, sentence.end + lineStart),
	};
}
