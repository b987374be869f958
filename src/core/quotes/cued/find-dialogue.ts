import type { MarkedText } from '../marked-text.ts';
import type { TokenRange } from '../token-range.ts';
import { around, type CuedQuote, spanOf } from './cued-quote.ts';
import type { CuedText } from './cued-text.ts';
import { findIncise } from './find-incise.ts';
import { genderOfPronoun, genderOfVerb } from './gender-told.ts';
import { LastSpeakers, type Speaker, speakerOf } from './last-speakers.ts';
import type { SpeakerPhrase } from './speaker-phrase.ts';

const DASH = /^[—–-]$/;
const SURE = 0.9;
/** For "he said", and for a verb without a subject. */
const PRONOUN = 0.65;
const UNSURE = 0.5;

/** A cue in speech that dashes part, and who it names; null where its verb has no subject. */
interface Cue {
	tokens: TokenRange;
	cue: TokenRange;
	phrase: SpeakerPhrase | null;
}

/** What dashes open: speech only where a cue behind another dash says so. */
export function findDialogue(text: CuedText): CuedQuote[] {
	const { marked } = text;
	const spoke = new LastSpeakers(text);
	const quotes: CuedQuote[] = [];
	let readTo = 0;
	for (const [first, end] of findDashStretches(marked, text.list.opensByDash === true)) {
		if (first < readTo) continue;
		const found: Cue | null = findIncise(text, [first, end]) ?? verbBehindDash(text, [first, end]);
		if (!found) continue;
		// after the incise the article speaks again, unless another dash hands back
		const goesOn = DASH.test(marked.tokens[found.tokens[1] - 1]?.text ?? '') && found.tokens[1] < end;
		const last = goesOn ? end : found.tokens[0];
		readTo = last;
		const { speaker, confidence } = speakerIn(text, found, spoke, [first, end]);
		spoke.add(speaker, [first, end]);
		quotes.push({
			spans: around(marked, found.tokens, spanOf(marked, [first, last])),
			cue: [spanOf(marked, found.cue)],
			mention: speaker && found.phrase ? spanOf(marked, found.phrase.label) : null,
			speaker: speaker?.name ?? null,
			participant: speaker?.participant ?? null,
			confidence,
		});
	}
	return quotes;
}

/** Whom a cue names, or whom its "he" or its verb alone means. */
function speakerIn(
	text: CuedText,
	{ cue, phrase }: Cue,
	spoke: LastSpeakers,
	range: TokenRange,
): { speaker: Speaker | null; confidence: number } {
	if (phrase && !phrase.isPronoun) {
		const speaker = speakerOf(text, phrase);
		return { speaker, confidence: speaker ? SURE : 0 };
	}
	const told = genderOfVerb(text, cue);
	const gender = phrase ? genderOfPronoun(text, phrase.label[0]) : told;
	const { plural } = text.list;
	const word = text.marked.words[phrase ? phrase.label[0] : cue[0]] ?? '';
	if (phrase ? plural?.pronoun.test(word) && !plural.mayBeOne : plural?.verb?.test(word))
		return { speaker: null, confidence: 0 };
	const { speaker, isSure } = spoke.meant(gender, range);
	return { speaker, confidence: speaker ? (isSure ? PRONOUN : UNSURE) : 0 };
}

/** "– Nie mogę dłużej – oświadczył podczas sesji.": a verb of saying right behind a dash, where the language leaves its subject out. */
function verbBehindDash({ marked: { words }, list }: CuedText, [first, end]: TokenRange): Cue | null {
	if (!list.dropsSubject) return null;
	for (let dash = first + 1; dash < end - 1; dash++) {
		const length = DASH.test(words[dash] ?? '') ? list.verbs.lengthAt(words, dash + 1) : 0;
		if (length > 0) return { tokens: [dash, end], cue: [dash + 1, dash + 1 + length], phrase: null };
	}
	return null;
}

/** Stretches that a dash opens, as dialogue is printed: the tokens after it. Whole paragraphs, and sentences further on in one. */
function findDashStretches(
	{ tokens, sentences, sentenceOf, passageOf }: MarkedText,
	isWithinParagraphs: boolean,
): TokenRange[] {
	const stretches: TokenRange[] = [];
	for (const [index, { firstToken, paragraph }] of sentences.entries()) {
		if (!DASH.test(tokens[firstToken]?.text ?? '') || sentenceOf[firstToken] !== index) continue;
		const isOpening = sentences[index - 1]?.paragraph !== paragraph;
		if (!isOpening && !isWithinParagraphs) continue;
		let last = index;
		while (sentences[last + 1]?.paragraph === paragraph) {
			// the sentence that a dash parts ends speech within a paragraph, and the next that one opens is another's
			const next = sentences[last + 1]?.firstToken ?? 0;
			if (!isOpening && (isParted(tokens, sentences[last]) || DASH.test(tokens[next]?.text ?? ''))) break;
			last++;
		}
		const end = sentences[last]?.endToken ?? firstToken;
		const hasMarks = passageOf.subarray(firstToken, end).some((passage) => passage >= 0);
		if (!hasMarks) stretches.push([firstToken + 1, end]);
	}
	return stretches;
}

function isParted(tokens: MarkedText['tokens'], sentence: MarkedText['sentences'][number] | undefined): boolean {
	if (!sentence) return false;
	const { firstToken, endToken } = sentence;
	return tokens.slice(firstToken + 1, endToken).some(({ text }) => DASH.test(text));
}
