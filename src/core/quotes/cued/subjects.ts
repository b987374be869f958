import type { TokenRange } from '../token-range.ts';
import type { CuedText } from './cued-text.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

/** Tokens between a verb and the subject behind it. */
const SUBJECT_BEHIND = 9;
/** Tokens between a subject and the verb behind it. */
const SUBJECT_BEFORE = 25;

const BREAK = /^[.!?;:]$/;

/** The phrase that begins soon in a stretch, with no stop or further clause before it. */
export function phraseBehind(
	{ marked, phrases }: CuedText,
	[from, to]: TokenRange,
	mayBeOblique: boolean,
): SpeakerPhrase | null {
	if (from >= to) return null;
	for (const phrase of phrases.of(marked.sentenceOf[from] ?? 0)) {
		if (phrase.label[0] < from) continue;
		if (phrase.label[0] >= to || phrase.first - from > SUBJECT_BEHIND) return null;
		const between = marked.words.slice(from, phrase.first);
		if (between.some((word, index) => BREAK.test(word) || (word === ',' && index > 0))) return null;
		if (!phrase.isOblique || mayBeOblique) return phrase;
	}
	return null;
}

export function lastPhrase(
	{ marked, phrases }: CuedText,
	[from, to]: TokenRange,
	fits: (phrase: SpeakerPhrase) => boolean,
): SpeakerPhrase | null {
	if (from >= to) return null;
	let found: SpeakerPhrase | null = null;
	for (const phrase of phrases.of(marked.sentenceOf[from] ?? 0)) {
		if (phrase.label[0] < from || phrase.label[1] > to || !fits(phrase)) continue;
		found = phrase;
	}
	return found;
}

/** The subject nearest to a verb that stands behind it. */
export function lastSubject(text: CuedText, [from, to]: TokenRange): SpeakerPhrase | null {
	const { words } = text.marked;
	const phrase = lastPhrase(text, [from, to], ({ isOblique }) => !isOblique);
	if (!phrase || to - phrase.end > SUBJECT_BEFORE) return null;
	return words.slice(phrase.end, to).some((word) => BREAK.test(word)) ? null : phrase;
}

/** Before the verb, or behind it where nothing before it is surely somebody: "Angesichts solcher Zahlen sagte Ana Ruiz". */
export function subjectAround(text: CuedText, cue: TokenRange, [from, to]: TokenRange): SpeakerPhrase | null {
	const before = lastSubject(text, [from, cue[0]]);
	const inverted = invertedSubject(text, cue, [from, to], before);
	if (inverted !== undefined) return inverted;
	if (before && !before.isUnproved) return before;
	if (isOfOther(text, cue, from)) return null;
	const behind = phraseBehind(text, [cue[1], to], false);
	return behind && !(before && behind.isUnproved) ? behind : before;
}

/**
 * "Auf die Frage, ob Ruiz gehe, sagte Reyes", "Während Ruiz schwieg, warnte der Gesandte": right behind the comma that ends a clause a verb has its
 * subject behind it, somebody we know or nobody. Undefined where the verb does not stand so.
 */
function invertedSubject(
	text: CuedText,
	[verb, end]: TokenRange,
	[from, to]: TokenRange,
	before: SpeakerPhrase | null,
): SpeakerPhrase | null | undefined {
	const { marked, list } = text;
	// the comma behind what is told of the subject itself
	if (marked.words[verb - 1] !== ',' || before?.end === verb) return undefined;
	const behind = phraseBehind(text, [end, to], false);
	const isNext = behind?.first === end && !behind.isUnproved;
	if (isNext && (behind.participant?.personhood ?? 0) > 0) return behind;
	if (!list.asTold?.has(marked.words[from] ?? '')) return undefined;
	if (isNext) return behind;
	return hasOtherSubject(text, [end, to]) ? null : undefined;
}

/** "Die Kampagne warf Ruiz vor": a noun before the verb is its subject, though it is nobody we know. */
function isOfOther({ marked, list }: CuedText, cue: TokenRange, from: number): boolean {
	if (!list.against?.has(marked.words[cue[0]] ?? '') || list.prepositions?.has(marked.words[from] ?? '')) return false;
	return marked.tokens.slice(from, cue[0]).some(({ text }) => /^\p{Lu}\p{L}+/u.test(text));
}

/** The first subject of a stretch: who does what a sentence tells. */
export function subjectOf({ marked, phrases }: CuedText, [from, to]: TokenRange): SpeakerPhrase | null {
	if (from >= to) return null;
	return (
		phrases
			.of(marked.sentenceOf[from] ?? 0)
			.find(({ isOblique, label, isUnproved }) => !isOblique && !isUnproved && label[0] >= from && label[1] <= to) ??
		null
	);
}

/** Right behind a verb an article or a name that tells nobody we know: somebody else speaks. */
export function hasOtherSubject({ marked, list }: CuedText, [from, to]: TokenRange): boolean {
	if (from >= to) return false;
	const word = marked.words[from] ?? '';
	if (list.articlePrepositions?.has(word) || list.prepositions?.has(word)) return false;
	return list.determiners?.has(word) === true || /^\p{Lu}/u.test(marked.tokens[from]?.text ?? '');
}
