import type { NamedMention, PlacedSentence } from './named-mention.ts';
import { lowerAt, nameOfTokens } from './named-mention.ts';
import { KNOWN_DEMONYM } from './profiled-text.ts';

/** What a text says somebody is, in its own words. */
export interface StatedRole {
	/** "Defense Secretary", "chief executive". */
	role: string;
	/** "U.S.", "Brightwater"; null where the text gives none. */
	affiliation: string | null;
	/** Both as they stand in the text, where they stand together: "U.S. Defense Secretary", "defense minister of Estonia". */
	words: string;
}

/** Longest apposition that is read, in tokens. */
const LONGEST_APPOSITION = 14;

/**
 * The role a text gives a person next to their name: before it ("U.S. Defense Secretary Pete Hegseth") or after it
 * ("Lena Okafor, the chief executive of Brightwater,").
 * @param named the sentence's other mentions
 */
export function statedRole(person: NamedMention, named: readonly NamedMention[]): StatedRole | null {
	const holders = named.filter((other) => other.type !== 'PER');
	return roleBefore(person, holders) ?? roleAfter(person, holders, named);
}

const bare = (sentence: PlacedSentence, i: number) => lowerAt(sentence, i).replace(/\.$/, '');
const isRoleNoun = (sentence: PlacedSentence, i: number) => sentence.rules.roleNouns.has(bare(sentence, i));
const isDemonym = (sentence: PlacedSentence, i: number) => (sentence.known[i] ?? -1) >> 2 === KNOWN_DEMONYM;

function roleBefore(person: NamedMention, others: readonly NamedMention[]): StatedRole | null {
	const { sentence } = person;
	let end = person.first;
	// "spokesman for X, Y" is not read; "Defense Secretary Dr. X" is
	while (end > 0 && sentence.rules.courtesyTitle.test(bare(sentence, end - 1))) end--;
	// "its general secretary, Sharon Mallory, said"
	if (lowerAt(sentence, end - 1) === ',' && /^[,.]$/.test(lowerAt(sentence, person.end))) end--;
	if (end === 0 || !isRoleNoun(sentence, end - 1)) return null;
	let first = end - 1;
	while (first > 0) {
		const before = bare(sentence, first - 1);
		if (isDemonym(sentence, first - 1)) break;
		const holder = others.find((other) => other.first < first && other.end >= first);
		const isModifier = sentence.rules.roleModifiers.has(before) || sentence.rules.roleNouns.has(before);
		if (holder && !(isModifier && holder.end - holder.first === 1)) break;
		if (!isModifier) break;
		first--;
	}
	const affiliation = affiliationEndingAt(first, sentence, others);
	return {
		role: nameOfTokens(sentence, first, end),
		affiliation: affiliation?.name ?? null,
		words: nameOfTokens(sentence, affiliation?.first ?? first, end),
	};
}

/** The organisation, place or people named right before a role: "U.S.", "French", "Brightwater's". */
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

function roleAfter(
	person: NamedMention,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const { sentence } = person;
	let at = person.end;
	if (lowerAt(sentence, at) !== ',') return null;
	at++;
	if (lowerAt(sentence, at) === 'who' && /^(?:is|was)$/.test(lowerAt(sentence, at + 1))) at += 2;
	if (/^(?:the|a|an|its|their|his|her|another)$/.test(lowerAt(sentence, at))) at++;
	const limit = Math.min(sentence.words.length, at + LONGEST_APPOSITION);
	let noun = -1;
	for (let i = at; i < limit; i++) {
		const word = lowerAt(sentence, i);
		if (/^(?:[,;:—–()"“”]|of|at|for|in|with|who|whose|which|and|said|says|told|was|is)$/.test(word)) break;
		if (isRoleNoun(sentence, i)) noun = i;
	}
	if (noun < 0) return null;
	// what stands before the role and is named is whom it belongs to: "Brightwater's chief executive"
	const owner = others.find((other) => other.first >= at && other.end <= noun);
	let first = owner && !sentence.rules.roleModifiers.has(owner.name.toLowerCase()) ? owner.end : at;
	for (let i = first; i < noun; i++) if (/^['’]s?$/.test(lowerAt(sentence, i))) first = i + 1;
	let affiliation = first > at && owner ? owner.name : null;
	let wordsFrom = affiliation && owner ? owner.first : first;
	if (!affiliation && isDemonym(sentence, first) && noun > first) {
		affiliation = nameOfTokens(sentence, first, first + 1);
		wordsFrom = first;
		first++;
	}
	let end = noun + 1;
	let wordsTo = end;
	if (/^(?:of|at|for|in|with)$/.test(lowerAt(sentence, end))) {
		const start = /^(?:the|a|an)$/.test(lowerAt(sentence, end + 1)) ? end + 2 : end + 1;
		const holder = others.find((other) => other.first === start);
		if (holder) {
			if (!affiliation) wordsTo = holder.end;
			affiliation ??= holder.name;
		}
		// "secretary of state", "minister of finance"
		else if (
			!named.some((other) => other.first === start) &&
			lowerAt(sentence, end) === 'of' &&
			start === end + 1 &&
			/^\p{L}+$/u.test(lowerAt(sentence, start))
		)
			end = start + 1;
	}
	const words = nameOfTokens(sentence, wordsFrom, Math.max(end, wordsTo));
	return { role: nameOfTokens(sentence, first, end), affiliation, words };
}
