import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './cued-text.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** A cue and its speaker put into what was said: « Nous tiendrons, a déclaré Ana Ruiz, jusqu’au bout. » */
export interface Incise {
	/** With the marks around it. */
	tokens: TokenRange;
	cue: TokenRange;
	phrase: SpeakerPhrase;
}

const OPENS = /^[,—–-]$/;
const CLOSES = /^[,.—–!?:-]$/;
/** Words between the mark that opens an incise and its verb: an auxiliary, a pronoun. */
const BEFORE_VERB = 2;
/** Words between the verb and who says it: an article, an adverb. */
const BEFORE_NAME = 4;

/** Tokens of a speaker before a verb. */
const LONGEST_SPEAKER = 8;

/** Finds the first incise within a stretch of speech. Null where there is none. */
export function findIncise({ marked, list, phrases }: CuedText, [first, end]: TokenRange): Incise | null {
	const { words } = marked;
	for (let verb = first + 1; verb < end; verb++) {
		const length = list.verbs.lengthAt(words, verb);
		if (length === 0) continue;
		const leading = leadingName({ marked, list, phrases }, [first, verb]);
		if (leading) return { tokens: [leading.opener, end], cue: [verb, verb + length], phrase: leading.phrase };
		let opener = verb - 1;
		while (opener > first && verb - opener <= BEFORE_VERB && !OPENS.test(words[opener] ?? '')) opener--;
		if (!OPENS.test(words[opener] ?? '')) continue;
		const phrase = phrases.inMarks(verb + length, Math.min(end, verb + length + BEFORE_NAME));
		if (
			!phrase ||
			phrase.isUnproved ||
			phrase.end > end ||
			words.slice(verb, phrase.first).some((word) => CLOSES.test(word))
		)
			continue;
		const close = CLOSES.test(words[phrase.end] ?? '') ? phrase.end + 1 : phrase.end;
		// ", — сказала Ана. —": comma and dash, stop and dash
		const from = OPENS.test(words[opener - 1] ?? '') ? opener - 1 : opener;
		const to = OPENS.test(words[close] ?? '') ? close + 1 : close;
		return { tokens: [from, Math.min(to, end)], cue: [verb, verb + length], phrase };
	}
	return null;
}

/** "…, Ana Ruiz sanoo": a comma and the speaker right before the verb that ends the sentence. */
function leadingName(
	{ marked, phrases }: CuedText,
	[first, verb]: TokenRange,
): { opener: number; phrase: SpeakerPhrase } | null {
	if (!/^[.!?]?$/.test(marked.words[verb + 1] ?? '')) return null;
	for (let opener = verb - 2; opener > Math.max(first, verb - LONGEST_SPEAKER); opener--) {
		if (!OPENS.test(marked.words[opener] ?? '')) continue;
		const phrase = phrases.inMarks(opener + 1, opener + 3);
		return phrase?.end === verb ? { opener, phrase } : null;
	}
	return null;
}
