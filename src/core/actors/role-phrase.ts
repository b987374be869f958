import { CALENDAR_WORD } from '../languages/en/calendar.ts';
import { WORD_PREFIXES } from '../text/word-prefixes.ts';
import { lowerAt, type NamedMention, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { KNOWN_DEMONYM } from './profiled-text.ts';

/** What a text says somebody is, in its own words. */
export interface StatedRole {
	/** "Defense Secretary", "chief executive". */
	role: string;
	/** "U.S.", "Brightwater"; null where the text gives none. */
	affiliation: string | null;
	/** Both as they stand in the text, where they stand together: "U.S. Defense Secretary", "defense minister of Estonia". */
	words: string;
	/** It stands in a clause or says what one is to somebody: what is said beside a name elsewhere goes before it. */
	isWeak?: boolean;
}

const bare = (sentence: PlacedSentence, i: number) => lowerAt(sentence, i).replace(/\.$/, '');

export const isDemonym = (sentence: PlacedSentence, i: number) => (sentence.known[i] ?? -1) >> 2 === KNOWN_DEMONYM;

/** What makes an office another one, or of another time. */
const OFFICE_PREFIX = /^(?:vice|ex|co|sub|under|deputy|then|non|acting|former)-(?=\p{L})/u;

/** "anti-corruption", "ex-England", "would-be": they say which one it is. */
const PREFIXED = new RegExp(`^(?:${WORD_PREFIXES})-\\p{L}`, 'u');

/** Whether a word says what a person is. With a capital it may be a name, so that only what offices are called counts. */
export function isRoleNoun(sentence: PlacedSentence, i: number): boolean {
	const { roleNouns, personNouns, personNounTail } = sentence.rules;
	const word = bare(sentence, i);
	if (roleNouns.has(word) || personNouns.has(word)) return true;
	// "then-president"
	const behindPrefix = OFFICE_PREFIX.test(word) ? word.replace(OFFICE_PREFIX, '') : '';
	if (roleNouns.has(behindPrefix) || personNouns.has(behindPrefix)) return true;
	return sentence.words[i]?.isCapitalised === false && personNounTail.test(word);
}

/** The next of a list whose surname is a job: "Ada Morrow, Jon Baker". */
export function isInNameOfPerson(noun: number, named: readonly NamedMention[]): boolean {
	return named.some(({ type, first, end }) => type === 'PER' && end - first > 1 && first < noun && noun < end);
}

/** Where a role begins that ends before a token: its noun with the modifiers before it. */
function startOfRole(sentence: PlacedSentence, end: number, others: readonly NamedMention[]): number {
	let first = end - 1;
	while (first > 0) {
		const before = bare(sentence, first - 1);
		if (isDemonym(sentence, first - 1)) break;
		if (before === 'under' && bare(sentence, first) !== 'secretary') break;
		// "Chief of Staff General"
		if (before === 'staff' && bare(sentence, first - 2) === 'of') break;
		const holder = others.find((other) => other.first < first && other.end >= first);
		const isModifier =
			sentence.rules.roleModifiers.has(before) || isRoleNoun(sentence, first - 1) || PREFIXED.test(before);
		if (holder && !(isModifier && holder.end - holder.first === 1)) break;
		if (!isModifier) break;
		first--;
	}
	return startOfCompound(sentence, startOfCapitals(sentence, first, others));
}

/** Words with capitals that an office begins with, whatever it is for. */
const LONGEST_CAPITALS = 3;

/** "Marketing Manager", "Brightwater Search lead": what has a capital like the office, or stands between it and whose it is, belongs to it. */
function startOfCapitals(sentence: PlacedSentence, start: number, others: readonly NamedMention[]): number {
	const isFree = (i: number) => !others.some((other) => other.first <= i && i < other.end);
	const isPart = (i: number) => {
		const text = sentence.words[i]?.text ?? '';
		if (!/^\p{Lu}\p{Ll}{2,}$/u.test(text) || CALENDAR_WORD.test(lowerAt(sentence, i)) || !isFree(i)) return false;
		// the capital of the sentence tells nothing of a word that is no noun for sure
		return i > 0 ? isRunOn(sentence.words[i - 1]?.text ?? '') : /(?:ing|tion|ment|ance|ics|al)$/.test(text);
	};
	let first = start;
	while (first > 0 && start - first < LONGEST_CAPITALS && isPart(first - 1)) first--;
	// "Chief of Staff General", "Police and Crime Commissioner": what stands behind a small word goes on before it
	if (/^(?:of|for|and|&)$/.test(lowerAt(sentence, first - 1))) return start;
	const isOwned = others.some((other) => other.type === 'ORG' && other.end === first);
	return isOwned || sentence.words[start]?.isCapitalised ? first : start;
}

/** Whether the sentence goes on behind a word: "U.S. District Court Judge". */
const isRunOn = (before: string) => /[\p{L}\d,]$/u.test(before) || /^(?:\p{Lu}\.)+$/u.test(before);

/** Words of a compound before what somebody is. */
const LONGEST_COMPOUND = 2;

/** "harbour master", "modelling scout": small words belong to a role that begins behind an article, a possessive or a mark. */
function startOfCompound(sentence: PlacedSentence, start: number): number {
	const { rules } = sentence;
	let first = start;
	// "the fight between Senate Majority Leader Ann Bell"
	if (start > 0 && sentence.words[start]?.isCapitalised) return start;
	while (first > 0 && start - first < LONGEST_COMPOUND) {
		const word = lowerAt(sentence, first - 1);
		const isPart = /^\p{Ll}{3,}$/u.test(sentence.words[first - 1]?.text ?? '') && !NO_PART_OF_COMPOUND.test(word);
		if (isCounted(sentence, first - 1)) break;
		if (!isPart || rules.verbHelpers.has(word) || rules.sayingVerbs.has(word) || rules.decidingVerbs.has(word)) break;
		first--;
	}
	// "Board member Ada Morrow": the capital is the sentence's
	if (first === 1 && !isRoleNoun(sentence, 0) && OPENS_COMPOUND.test(lowerAt(sentence, 0))) return 0;
	const before = lowerAt(sentence, first - 1);
	const isOpening = /^(?:the|a|an|its|their|our|['’]s?|[,”"(–—-]|)$/.test(before) || rules.sayingVerbs.has(before);
	return isOpening || isDemonym(sentence, first - 1) ? first : start;
}

/** What a role is of, where the sentence opens with it. */
const OPENS_COMPOUND =
	/^(?:board|council|committee|club|trust|fire|school|church|hospital|village|parish|community|charity|project|programme|team|student|staff|crew|shop|farm|band|museum|museums|faculty|jury|panel|tribal|clan|task)$/;
/** "the sixth prime minister in eight years", while "third baseman" is what somebody is. */
export function isCounted(sentence: PlacedSentence, i: number): boolean {
	return ORDINAL.test(lowerAt(sentence, i)) && !NUMBERED.test(lowerAt(sentence, i + 1));
}

const ORDINAL =
	/^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth)$/;
const NUMBERED =
	/^(?:base(?:man|woman)|secretary|lieutenant|officer|mate|violin(?:ist)?|gentleman|row|rower|grader|slip)$/;

const NO_PART_OF_COMPOUND =
	/^(?:the|and|but|for|with|from|between|among|during|without|within|against|through|toward|towards|upon|near|since|until|amid|including|behind|beside|per|plus|versus|via|both|either|each|every|many|where|which|what|whose|who|that|this|these|than|then|when|while|into|over|under|after|before|about|against|like|such|its|their|his|her|our|your|not|all|any|some|one|two|three|first|last|next|same|only|late|new|old|young|local|other|another|disgraced|alleged)$|ed$|ly$/;

/** The role that ends before a token, with the organisation, place or people named right before it: "U.S.", "French", "Brightwater's". */
export function roleEndingAt(sentence: PlacedSentence, end: number, others: readonly NamedMention[]): StatedRole {
	const first = startOfRole(sentence, end, others);
	const affiliation = affiliationEndingAt(first, sentence, others);
	const role = nameOfTokens(sentence, first, end);
	if (!affiliation) return { role, affiliation: null, words: role };
	// who was something of it is that no more: "former Vell Council member"
	const isFormer = sentence.rules.formerly.test(lowerAt(sentence, affiliation.first - 1));
	const words = nameOfTokens(sentence, isFormer ? affiliation.first - 1 : affiliation.first, end);
	return { role: isFormer ? words : role, affiliation: affiliation.name, words };
}

function affiliationEndingAt(
	end: number,
	sentence: PlacedSentence,
	others: readonly NamedMention[],
): { name: string; first: number } | null {
	const last = /^['’]s?$/.test(lowerAt(sentence, end - 1)) ? end - 1 : end;
	const named = others.find((other) => other.end === last && other.end > other.first);
	if (named) return { name: named.name, first: named.first };
	if (last === 0 || !isDemonym(sentence, last - 1)) return null;
	return { name: nameOfTokens(sentence, last - 1, last), first: last - 1 };
}
