import { tokenise } from '../text/tokens.ts';
import { lowerAt, type NamedMention, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { roleAfter } from './role-after.ts';
import { isInNameOfPerson, isRoleNoun, roleEndingAt, type StatedRole } from './role-phrase.ts';

/** How far before a name the noun of "the head of the harbour office in Vell, Ada Morrow" may stand, in tokens. */
const LONGEST_PHRASE = 14;
const PREPOSITION = /^(?:of|for|at|in|to|with|on)$/;
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|another)$/;

/**
 * The role a text gives a person next to their name: before it ("U.S. Defense Secretary Pete Hegseth", "the head of the port, Ada Morrow,") or after it
 * ("Lena Okafor, the chief executive of Brightwater,").
 * @param named the sentence's other mentions
 */
export function statedRole(person: NamedMention, named: readonly NamedMention[]): StatedRole | null {
	const holders = named.filter((other) => other.type !== 'PER');
	return (
		roleBefore(person, holders, named) ??
		roleAfter(person, holders, named) ??
		roleOfPhraseBefore(person, holders, named) ??
		relationBefore(person, named) ??
		titleBefore(person, holders)
	);
}

const bare = (sentence: PlacedSentence, i: number) => lowerAt(sentence, i).replace(/\.$/, '');

function roleBefore(
	person: NamedMention,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const { sentence } = person;
	let end = person.first;
	// "Defense Secretary Dr. X"
	while (end > 0 && sentence.rules.courtesyTitle.test(bare(sentence, end - 1))) end--;
	// "its general secretary, Sharon Mallory, said", "As chancellor, Lena Okafor"
	const hasComma = lowerAt(sentence, end - 1) === ',';
	const opensWithAs = lowerAt(sentence, 0) === 'as';
	const isClosed = /^[,.:]$/.test(lowerAt(sentence, person.end));
	if (hasComma && (opensWithAs || isClosed || isSubjectSaying(person, others))) end--;
	if (end === 0 || isInNameOfPerson(end - 1, named)) return null;
	// "Minister of Justice Ana Ruiz", while who is spokesman of a president is somebody else
	if (lowerAt(sentence, end - 1) === 'justice' && lowerAt(sentence, end - 2) === 'of' && isRoleNoun(sentence, end - 3))
		return withComplement(roleEndingAt(sentence, end - 2, others), sentence, end - 3, end, []);
	if (isRoleNoun(sentence, end - 1)) {
		if (!needsCompany(sentence, end - 1))
			return whoWantsOffice(sentence, end, others) ?? roleEndingAt(sentence, end, others);
		const stated = roleEndingAt(sentence, end, others);
		return stated.affiliation || /\s/.test(stated.role) ? stated : null;
	}
	return roleOfList(person, others, named);
}

/** "The Democratic nominee for governor, Ada Morrow": she is none yet. */
function whoWantsOffice(sentence: PlacedSentence, end: number, others: readonly NamedMention[]): StatedRole | null {
	const first = end - tokenise(roleEndingAt(sentence, end, others).words).length;
	if (lowerAt(sentence, first - 1) !== 'for' || !WANTS.test(lowerAt(sentence, first - 2))) return null;
	return withComplement(roleEndingAt(sentence, first - 1, others), sentence, first - 2, end, []);
}

const WANTS = /^(?:nominee|candidate|contender|challenger|hopeful|frontrunner|front-runner)$/;

/** "The harbour master, Ada Morrow said", while in "According to the director, Ada Morrow said" the director is somebody else. */
function isSubjectSaying({ sentence, first, end }: NamedMention, others: readonly NamedMention[]): boolean {
	if (!sentence.rules.sayingVerbs.has(lowerAt(sentence, end)) || !isRoleNoun(sentence, first - 2)) return false;
	const { words } = roleEndingAt(sentence, first - 1, others);
	const start = first - 1 - tokenise(words).length;
	const before = lowerAt(sentence, start - 1);
	return DETERMINER.test(before) && /^(?:|[,;“"])$/.test(lowerAt(sentence, start - 2));
}

/** "Sen. Ada Morrow" says no more than her title where nothing else says what she is: "Lt. Gov. Ada Morrow". */
function titleBefore({ sentence, first }: NamedMention, others: readonly NamedMention[]): StatedRole | null {
	if (!sentence.rules.shortTitle.test(bare(sentence, first - 1))) return null;
	return { ...roleEndingAt(sentence, first, others), isWeak: true };
}

/** Where the list of names begins that a name stands in: "Ada Morrow, Jon Feld and Ines Calder". */
function startOfList({ sentence, first }: NamedMention, named: readonly NamedMention[]): number {
	let start = first;
	for (let count = 0; count < LONGEST_LIST; count++) {
		const joint = lowerAt(sentence, start - 1);
		// the next of a list in which each has a role of its own stands behind another comma
		if (!/^(?:and|,|&)$/.test(joint)) break;
		const end = joint === 'and' && lowerAt(sentence, start - 2) === ',' ? start - 2 : start - 1;
		const before = named.find((other) => other.type === 'PER' && other.end === end);
		if (!before) break;
		start = before.first;
	}
	return start;
}

/** "the directors, Ada Morrow and Jon Feld", "three accusers – Ada, Ines and Mara": what each of a list is. */
function roleOfList(
	person: NamedMention,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const { sentence } = person;
	const start = startOfList(person, named);
	if (!/^[,:–—]$/.test(lowerAt(sentence, start - 1))) return pluralRole(sentence, start, others);
	const goesOn = /^(?:and|,|&)$/.test(lowerAt(sentence, person.end));
	const isList =
		start < person.first || (goesOn && named.some((other) => other.type === 'PER' && other.first === person.end + 1));
	return isList && !sentence.words[start - 2]?.isCapitalised ? pluralRole(sentence, start - 1, others) : null;
}

/** Names of a list that are looked back over. */
const LONGEST_LIST = 6;

/** Verbs as well: "lead" says what somebody is behind what they lead. */
const needsCompany = (sentence: PlacedSentence, i: number) =>
	/^(?:lead|guard|model|host|cook|star|patient|local|moderate|prop|lock)$/.test(lowerAt(sentence, i));

/** "the brewers Jon Feld and Ada Morrow", "Sens. Jon Feld and Ada Morrow": each of them is one. */
function pluralRole(sentence: PlacedSentence, end: number, others: readonly NamedMention[]): StatedRole | null {
	const plural = bare(sentence, end - 1);
	const singular = plural.replace(/s$/, '');
	const { personNouns, roleNouns, shortTitle } = sentence.rules;
	// with a capital it may be what a team is called: "Rangers Jon Feld"
	const isCapitalised = sentence.words[end - 1]?.isCapitalised === true;
	const isNoun = roleNouns.has(singular) || shortTitle.test(singular) || (!isCapitalised && personNouns.has(singular));
	if (singular === plural || !isNoun || (isCapitalised && /^(?:king|star|captain|champion)$/.test(singular)))
		return null;
	const stated = roleEndingAt(sentence, end, others);
	const ofOne = (words: string) => words.replace(/s(\.?)$/, '$1');
	return { ...stated, role: ofOne(stated.role), words: ofOne(stated.words) };
}

/**
 * "The minister of mines and energy, Ada Morrow, said", "Marketing Manager at Vell Fairs Jon Feld". Behind a comma the name must be the noun's own: it ends in
 * a comma as well, or the phrase opens the sentence, as in "As head of the port, Ada Morrow".
 */
function roleOfPhraseBefore(
	person: NamedMention,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const { sentence } = person;
	const hasComma = lowerAt(sentence, person.first - 1) === ',';
	let stop = hasComma ? person.first - 1 : person.first;
	// "the widow of PC Jon Feld"
	while (!hasComma && isTitle(sentence, stop - 1)) stop--;
	let noun = -1;
	for (let i = stop - 1; i >= Math.max(0, stop - LONGEST_PHRASE); i--) {
		if (
			!isPartOfPhrase(sentence, i) ||
			named.some((other) => other.type === 'PER' && other.first <= i && i < other.end)
		)
			return null;
		if (!isRoleNoun(sentence, i) || !PREPOSITION.test(lowerAt(sentence, i + 1))) continue;
		// "An ambassador for Brightwater, Ada Morrow": what the noun is of is the name itself, and "held a lead over Jon Feld" names no lead
		if (i + 2 >= stop || needsCompany(sentence, i)) return null;
		noun = i;
		break;
	}
	if (noun < 0) return null;
	const stated = roleEndingAt(sentence, noun + 1, others);
	const first = noun + 1 - stated.words.split(/\s+/).length;
	const before = lowerAt(sentence, first - 1);
	const opens = first <= 0 || (first === 1 && (DETERMINER.test(before) || before === 'as'));
	const isOwn =
		opens ||
		DETERMINER.test(before) ||
		(/^[,”"’]$/.test(before) && (hasComma ? sentence.words[noun]?.isCapitalised : true));
	if (!isOwn) return null;
	const isClosed =
		/^[,.]$/.test(lowerAt(sentence, person.end)) ||
		(before === ',' && sentence.rules.sayingVerbs.has(lowerAt(sentence, person.end)));
	if (hasComma && !opens && !isClosed) return null;
	return withComplement(stated, sentence, noun, stop, others);
}

const isTitle = (sentence: PlacedSentence, i: number) =>
	sentence.rules.shortTitle.test(bare(sentence, i)) || sentence.rules.courtesyTitle.test(bare(sentence, i));

/** No mark ends a phrase inside, and no verb stands in it. */
function isPartOfPhrase({ words, rules }: PlacedSentence, i: number): boolean {
	const word = words[i]?.lowerText ?? '';
	if (!/^[\p{L}\p{N}'’&-]/u.test(word)) return false;
	return (
		!rules.sayingVerbs.has(word) &&
		!rules.verbHelpers.has(word) &&
		!/^(?:who|which|that|but|as|by|from|after|when|if)$/.test(word)
	);
}

/** The role with what it is of: "minister of mines and energy", or the body that is named. */
function withComplement(
	stated: StatedRole,
	sentence: PlacedSentence,
	noun: number,
	stop: number,
	others: readonly NamedMention[],
): StatedRole {
	const start = DETERMINER.test(lowerAt(sentence, noun + 2)) ? noun + 3 : noun + 2;
	const holder = others.find((other) => other.first >= start && other.first <= start + 1 && other.end <= stop);
	if (holder) {
		const words = stated.affiliation ? stated.words : `${stated.words} ${nameOfTokens(sentence, noun + 1, holder.end)}`;
		return { ...stated, affiliation: stated.affiliation ?? holder.name, words };
	}
	if (!/^(?:of|for)$/.test(lowerAt(sentence, noun + 1))) return stated;
	let end = noun + 2;
	while (end < stop && !/^(?:at|in|with|to|on)$/.test(lowerAt(sentence, end))) end++;
	const complement = nameOfTokens(sentence, noun + 1, end);
	return { ...stated, role: `${stated.role} ${complement}`, words: `${stated.words} ${complement}` };
}

/** "Ada Morrow's mother, Ines": what one is to somebody who is named. */
function relationBefore(person: NamedMention, named: readonly NamedMention[]): StatedRole | null {
	const { sentence } = person;
	const hasComma = lowerAt(sentence, person.first - 1) === ',';
	const at = hasComma ? person.first - 2 : person.first - 1;
	if (!sentence.rules.relations.has(lowerAt(sentence, at))) return null;
	if (!/^['’]s?$/.test(lowerAt(sentence, at - 1))) return null;
	const owner = named.find((other) => other.type === 'PER' && other.end === at - 1);
	if (!owner) return null;
	const role = nameOfTokens(sentence, at, at + 1);
	return { role, affiliation: null, words: nameOfTokens(sentence, owner.first, at + 1), isWeak: true };
}
