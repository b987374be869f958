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
	return before === 'between' || (before === 'and' && lowerAt(sentence, first - 3) === 'between');
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
	return sentence.rules.decidingVerbs.has(lowerAt(sentence, at));
}
