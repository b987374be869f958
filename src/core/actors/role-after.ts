import { lowerAt, type NamedMention, nameOfTokens, type PlacedSentence } from './named-mention.ts';
import { isCounted, isDemonym, isInNameOfPerson, isRoleNoun, type StatedRole } from './role-phrase.ts';

/** Longest apposition that is read, in tokens. */
const LONGEST_APPOSITION = 14;
/** How far behind a name "as mayor" may stand. */
const LONGEST_CLAUSE = 14;
const DETERMINER = /^(?:the|a|an|its|their|his|her|another)$/;

/**
 * The role that a text gives behind a name: "Lena Okafor, 44, the chief executive of Brightwater,", "Lena Okafor is a lawyer", "Lena Okafor, who served as
 * mayor".
 * @param others the sentence's mentions that are no persons
 * @param named all of its other mentions
 */
export function roleAfter(
	person: NamedMention,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const { sentence } = person;
	let at = person.end;
	if (lowerAt(sentence, at) === ',' || lowerAt(sentence, at) === '(') {
		at++;
		// an age
		if (/^\d{1,3}$/.test(lowerAt(sentence, at)) && /^[,)]$/.test(lowerAt(sentence, at + 1))) at += 2;
		if (lowerAt(sentence, at) === ',') at++;
		if (lowerAt(sentence, at) === 'who' && /^(?:is|was)$/.test(lowerAt(sentence, at + 1))) at += 2;
		if (/^(?:now|currently|today)$/.test(lowerAt(sentence, at))) at++;
		const role = roleAt(sentence, at, others, named) ?? roleBehindRelation(sentence, at, others, named);
		if (role) return role;
	} else if (/^(?:is|was)$/.test(lowerAt(sentence, at))) {
		const isSomething =
			/^(?:a|an)$/.test(lowerAt(sentence, at + 1)) ||
			(lowerAt(sentence, at) === 'is' && lowerAt(sentence, at + 1) === 'the');
		const role = isSomething ? roleAt(sentence, at + 1, others, named) : null;
		if (role) return { ...role, isWeak: true };
	}
	return roleInClause(person, others, named);
}

/** "the grandson of Emil Brandt and now chief executive of Brandt Maritime": what somebody is to others comes first. */
function roleBehindRelation(
	sentence: PlacedSentence,
	start: number,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const noun = DETERMINER.test(lowerAt(sentence, start)) ? start + 1 : start;
	const isRelation = [noun, noun + 1].some((i) => sentence.rules.relations.has(lowerAt(sentence, i)));
	if (!isRelation) return null;
	for (let i = noun + 1; i < noun + LONGEST_APPOSITION; i++) {
		const word = lowerAt(sentence, i);
		if (word === '' || /^[,.;:—–()“”"]$/.test(word) || sentence.rules.verbHelpers.has(word)) return null;
		if (word !== 'and') continue;
		const next = /^(?:now|currently|today|later|since)$/.test(lowerAt(sentence, i + 1)) ? i + 2 : i + 1;
		const role = roleAt(sentence, next, others, named);
		// "the son of a miner and a nurse" is neither
		return role && !/^(?:a|an)$/.test(lowerAt(sentence, next)) ? role : null;
	}
	return null;
}

/** The role of the phrase that begins at a token. */
function roleAt(
	sentence: PlacedSentence,
	start: number,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const at = DETERMINER.test(lowerAt(sentence, start)) ? start + 1 : start;
	const noun = nounOfPhrase(sentence, at);
	// the next of a list begins with what he or she is: "the scout Ada Morrow, the banker Jon Feld"
	if (noun < 0 || named.some((other) => other.type === 'PER' && other.first === noun + 1)) return null;
	if (isInNameOfPerson(noun, named)) return null;
	// what stands before the role and is named is whom it belongs to: "Brightwater's chief executive"
	const owner = others.find((other) => other.first >= at && other.end <= noun);
	let first = owner && !sentence.rules.roleModifiers.has(owner.name.toLowerCase()) ? owner.end : at;
	let isFrom = false;
	if (/^\d+-year-old$/.test(lowerAt(sentence, first))) first++;
	if (first < noun && isCounted(sentence, first)) first++;
	// "a Vell-based researcher" says where
	if (lowerAt(sentence, first) === '-') {
		isFrom = true;
		first += 2;
	}
	for (let i = first; i < noun; i++) if (/^['’]s?$/.test(lowerAt(sentence, i))) first = i + 1;
	let affiliation = first > at && owner && !isFrom ? owner.name : null;
	let wordsFrom = affiliation && owner ? owner.first : first;
	const isFormer =
		affiliation !== null && owner !== undefined && sentence.rules.formerly.test(lowerAt(sentence, owner.first - 1));
	if (isFormer) wordsFrom--;
	if (!affiliation && isDemonym(sentence, first) && noun > first) {
		affiliation = nameOfTokens(sentence, first, first + 1);
		wordsFrom = first;
		first++;
	}
	let end = noun + 1;
	let wordsTo = end;
	if (/^(?:of|at|for|in|with)$/.test(lowerAt(sentence, end))) {
		const from = /^(?:the|a|an)$/.test(lowerAt(sentence, end + 1)) ? end + 2 : end + 1;
		const body = others.find((other) => other.first === from) ?? firmNamedBehind(sentence, from, others);
		// "a member of Vell's choir" is no member of Vell
		const isOwner = body !== undefined && /^['’]s?$/.test(lowerAt(sentence, body.end));
		const holder = isOwner ? undefined : body;
		if (holder) {
			if (!affiliation) wordsTo = holder.end;
			affiliation ??= holder.name;
		}
		// "secretary of state", "minister of finance"
		else if (
			!isOwner &&
			!named.some((other) => other.first === from) &&
			lowerAt(sentence, end) === 'of' &&
			from === end + 1 &&
			/^\p{L}+$/u.test(lowerAt(sentence, from))
		)
			end = endOfField(sentence, from);
	}
	const words = nameOfTokens(sentence, wordsFrom, Math.max(end, wordsTo));
	return { role: isFormer ? words : nameOfTokens(sentence, first, end), affiliation, words };
}

/** "of data management firm Brightwater": the body behind what it is. */
function firmNamedBehind(
	sentence: PlacedSentence,
	from: number,
	others: readonly NamedMention[],
): NamedMention | undefined {
	let noun = from;
	while (noun < from + LONGEST_FIELD && /^\p{Ll}[\p{Ll}-]+$/u.test(sentence.words[noun]?.text ?? '')) noun++;
	if (noun === from || !sentence.rules.companyNoun.test(lowerAt(sentence, noun - 1))) return undefined;
	return others.find((other) => other.first === noun && other.type === 'ORG');
}

/** Behind "director of": "public health" where a mark closes it, else the first word; of a body that nobody knows its whole name. */
function endOfField(sentence: PlacedSentence, from: number): number {
	let end = from;
	while (sentence.words[end]?.isCapitalised) end++;
	if (end > from) return end;
	end = from + 1;
	while (end < from + LONGEST_FIELD && /^\p{Ll}{3,}$/u.test(sentence.words[end]?.text ?? '')) end++;
	return /^[,.;)”"]$/.test(lowerAt(sentence, end)) ? end : from + 1;
}

/** Words of what somebody is director of. */
const LONGEST_FIELD = 3;

/** The last noun of a person in the phrase that begins at a token, -1 where there is none. */
function nounOfPhrase(sentence: PlacedSentence, at: number): number {
	let noun = -1;
	for (let i = at; i < Math.min(sentence.words.length, at + LONGEST_APPOSITION); i++) {
		if (
			/^(?:[,;:—–()"“”]|of|at|for|in|with|from|who|whose|which|that|and|or|as|to|by|said|says|told|was|is|has|had)$/.test(
				lowerAt(sentence, i),
			)
		)
			break;
		if (isRoleNoun(sentence, i)) noun = i;
	}
	return noun;
}

/** "Lena Okafor, who replaced Tom Hallam as chancellor", "Okafor will continue as manager". */
function roleInClause(
	person: NamedMention,
	others: readonly NamedMention[],
	named: readonly NamedMention[],
): StatedRole | null {
	const { sentence } = person;
	let holds = /^(?:replac|succeed)/.test(lowerAt(sentence, person.first - 1));
	let inBrackets = false;
	for (let i = person.end; i < person.end + LONGEST_CLAUSE; i++) {
		const word = lowerAt(sentence, i);
		if (word === '(' || (inBrackets && word !== '')) {
			inBrackets = word !== ')';
			continue;
		}
		if (word === '' || /^[.;:—–“”"()]$/.test(word)) return null;
		const isOther = named.some((other) => other.type === 'PER' && other.first === i);
		if (isOther && !/^(?:replac|succeed)/.test(lowerAt(sentence, i - 1))) return null;
		if (sentence.rules.holdsAs.test(word)) holds = true;
		if (word !== 'as' || !holds) continue;
		const role = roleAt(sentence, i + 1, others, named);
		return role && { ...role, isWeak: true };
	}
	return null;
}
