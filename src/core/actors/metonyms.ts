import { ALIAS_USE, type KnowledgeBase } from './knowledge-base.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';

/** Whether the name of a seat of government stands for the government here: "Washington expects", not "in Washington". */
export function standsForGovernment(mention: NamedMention, knowledge: KnowledgeBase): boolean {
	const candidates = knowledge.candidates(mention.key);
	if (!candidates.some(({ use }) => use === ALIAS_USE.metonym)) return false;
	const { sentence, first, end } = mention;
	const before = lowerAt(sentence, first - 1);
	if (isDecidingSubject(mention) || sentence.rules.governmentStaff.test(lowerAt(sentence, end))) return true;
	if (/^['’]s?$/.test(lowerAt(sentence, end))) {
		for (let i = end + 1; i < end + 4; i++)
			if (sentence.rules.governmentPossession.test(lowerAt(sentence, i))) return true;
		return false;
	}
	if (
		/^(?:between|with|against|by|and|for|on|of)$/.test(before) &&
		sentence.rules.governedBy.test(lowerAt(sentence, first - 2))
	)
		return true;
	if (isSomewhere(mention)) return false;
	if (before === 'between') return !isBetweenPlaces(mention, first - 1);
	return before === 'and' && lowerAt(sentence, first - 3) === 'between' && !isBetweenPlaces(mention, first - 3);
}

/** "lives between Helsinki, Finland, and Paris", "the night train between Berlin and Paris": two ends of a way. */
function isBetweenPlaces({ sentence, end }: NamedMention, between: number): boolean {
	const isAddress = lowerAt(sentence, end) === ',' && sentence.words[end + 1]?.isCapitalised === true;
	return isAddress || sentence.rules.ofAWay.test(lowerAt(sentence, between - 1));
}

/** Whether a name says where something is: "in Washington", "London-based", "in Ghana, Kenya and Malawi". */
export function isSomewhere({ sentence, first, end }: Pick<NamedMention, 'sentence' | 'first' | 'end'>): boolean {
	let before = first - 1;
	while (/^(?:,|and|or|the)$/.test(lowerAt(sentence, before)) || sentence.words[before]?.isCapitalised) before--;
	return sentence.rules.placePrepositions.test(lowerAt(sentence, before)) || lowerAt(sentence, end) === '-';
}

/** Whether a name says where something is and cannot be whom a team plays or belongs to: "in Vell", not "at Vell". */
export function isInside({ sentence, first, end }: Pick<NamedMention, 'sentence' | 'first' | 'end'>): boolean {
	let before = first - 1;
	while (/^(?:,|and|or|the)$/.test(lowerAt(sentence, before)) || sentence.words[before]?.isCapitalised) before--;
	return sentence.rules.insidePrepositions.test(lowerAt(sentence, before)) || lowerAt(sentence, end) === '-';
}

/** Whether a name is the subject of a verb that only somebody who decides can have. */
export function isDecidingSubject({ sentence, first, end }: Pick<NamedMention, 'sentence' | 'first' | 'end'>): boolean {
	if (/^(?:in|near|of|at|from|to|with|by|for|on|'s)$/.test(lowerAt(sentence, first - 1))) return false;
	let at = end;
	let helpers = 0;
	while (sentence.rules.verbHelpers.has(lowerAt(sentence, at)) && helpers < 4) {
		at++;
		helpers++;
	}
	const verb = lowerAt(sentence, at);
	const { decidingVerbs } = sentence.rules;
	// "Berlin is back"
	const isNoVerb = /^(?:is|are|was|were|be|been)$/.test(lowerAt(sentence, at - 1)) && decidingVerbs.has(`${verb}s`);
	return decidingVerbs.has(verb) && !(helpers > 0 && isNoVerb);
}
