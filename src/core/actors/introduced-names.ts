import type { CueList } from '../languages/cue-list.ts';
import type { NamingWords } from '../languages/language-pack.ts';
import type { SpeechForms } from '../languages/speech-forms.ts';
import { withoutElision } from '../languages/word-list.ts';
import { lowerAt, type NamedMention, nameOfTokens, type PlacedSentence } from './named-mention.ts';

/** By what words a language introduces people. */
export interface Introductions {
	cues?: CueList | undefined;
	naming?: NamingWords | undefined;
	speech?: SpeechForms | undefined;
}

/** Tokens of what an office is of, between it and who holds it. */
const REACH = 7;
/** The same where nothing but the words' endings or their order tells that they go together. */
const REACH_WITHOUT_COMMA = 3;
/** Tokens beside a name in which forms are looked for, where words are letters. */
const WINDOW = 24;
/** By how much a tagger must prefer a person to a body where both may speak. */
const LEAST_OF_SPEAKER = 40;

/** Whether an office, an age or a party beside a name of several words tells that it is a person's, or a verb of saying that somebody speaks. */
export function isIntroduced(mention: NamedMention, { cues, naming, speech }: Introductions): boolean {
	const { sentence, first, end, margin = 0, typeMargin = 0 } = mention;
	if (speech?.beside && isBeside(sentence, first, end, speech.beside)) return true;
	if (!cues) return false;
	if (hasOfficeBefore(sentence, first, cues, naming) || hasOfficeBehind(sentence, end, cues)) return true;
	return Math.min(margin, typeMargin) >= LEAST_OF_SPEAKER && speaks(sentence, first, end, cues);
}

function isBeside(
	sentence: PlacedSentence,
	first: number,
	end: number,
	{ before, behind }: NonNullable<SpeechForms['beside']>,
): boolean {
	return (
		before?.test(nameOfTokens(sentence, Math.max(0, first - WINDOW), first)) === true ||
		behind?.test(textBehind(sentence, end)) === true
	);
}

/** With the blank behind the name, where there is one. */
function textBehind(sentence: PlacedSentence, end: number): string {
	const text = nameOfTokens(sentence, end - 1, end + WINDOW);
	return text.slice(sentence.words[end - 1]?.text.length ?? 0);
}

/** "Ministerin Ana Ruiz", "le maire de Vell, Tom Reyes", "мэр Велла Том Рейес". */
function hasOfficeBefore(
	sentence: PlacedSentence,
	first: number,
	{ roles, verbs, prepositions, of, joinsGenitives, capitalisedNouns }: CueList,
	naming: NamingWords | undefined,
): boolean {
	const wordAt = (at: number) => withoutElision(lowerAt(sentence, at));
	const isOffice = (at: number) => roles?.has(wordAt(at)) === true;
	if (isOffice(first - 1) || naming?.titles.has(lowerAt(sentence, first - 1))) return true;
	const hasComma = lowerAt(sentence, first - 1) === ',';
	const last = hasComma ? first - 2 : first - 1;
	for (let at = last; at > last - (hasComma ? REACH : REACH_WITHOUT_COMMA) && at >= 0; at--) {
		if (isOffice(at)) return true;
		const word = lowerAt(sentence, at);
		if (!/^\p{L}/u.test(word) || verbs.has(word)) return false;
		const isOf = of?.has(word) === true;
		if (!hasComma && !isOf && prepositions?.has(word)) return false;
		// "Bürgermeister von Vell Ana Ruiz": without a comma, names alone are what an office is of
		const isNamed = sentence.words[at]?.isCapitalised === true;
		if (!hasComma && !joinsGenitives && !isOf && (!isNamed || capitalisedNouns)) return false;
	}
	return false;
}

/** "Ana Ruiz, the minister", "Ana Ruiz (SPD)", "Ana Ruiz (47)", "Ana Ruiz, 47,". */
function hasOfficeBehind(sentence: PlacedSentence, end: number, { roles, determiners, leaders }: CueList): boolean {
	const mark = lowerAt(sentence, end);
	if (mark !== ',' && mark !== '(') return false;
	if (/^\d{1,2}$/.test(lowerAt(sentence, end + 1))) return true;
	if (mark === '(') return isSpelt(sentence, end + 1) && lowerAt(sentence, end + 2) === ')';
	const at = determiners?.has(lowerAt(sentence, end + 1)) ? end + 2 : end + 1;
	const word = withoutElision(lowerAt(sentence, at));
	return roles?.has(word) === true || leaders?.has(word) === true;
}

/** Letters of a party: "SPD", "S". */
function isSpelt({ words }: PlacedSentence, at: number): boolean {
	return words[at]?.isUpper === true && (words[at]?.text.length ?? 0) <= 5;
}

/** A verb of saying or "according to" stands right before the name, or a verb or a colon and marks right behind it. */
function speaks(sentence: PlacedSentence, first: number, end: number, { verbs, accordingTo }: CueList): boolean {
	const lower = sentence.words.map(({ lowerText }) => lowerText);
	const endsBefore = (list: CueList['accordingTo']) =>
		[1, 2, 3].some((length) => first >= length && list?.lengthAt(lower, first - length) === length);
	const leadsToMarks = lower[end] === ':' && /^[«»„“”"'‘—–-]/.test(lower[end + 1] ?? '');
	return endsBefore(verbs) || endsBefore(accordingTo) || verbs.lengthAt(lower, end) > 0 || leadsToMarks;
}
