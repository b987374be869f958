import {
	GOVERNED_BY,
	GOVERNMENT_POSSESSION,
	GOVERNMENT_STAFF,
	PLACE_PREPOSITIONS,
} from '../languages/en/place-words.ts';
import { DECIDING_VERBS, VERB_HELPERS } from '../languages/en/role-words.ts';
import { ALIAS_USE, type KnowledgeBase } from './knowledge-base.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';

/** Whether the name of a seat of government stands for the government here: "Washington expects", not "in Washington". */
export function standsForGovernment(mention: NamedMention, knowledge: KnowledgeBase): boolean {
	const candidates = knowledge.candidates(mention.key);
	if (!candidates.some(({ use }) => use === ALIAS_USE.metonym)) return false;
	const { sentence, first, end } = mention;
	const before = lowerAt(sentence, first - 1);
	if (isDecidingSubject(mention) || GOVERNMENT_STAFF.test(lowerAt(sentence, end))) return true;
	if (/^['’]s?$/.test(lowerAt(sentence, end))) {
		for (let i = end + 1; i < end + 4; i++) if (GOVERNMENT_POSSESSION.test(lowerAt(sentence, i))) return true;
		return false;
	}
	if (/^(?:between|with|against|by|and|for|on|of)$/.test(before) && GOVERNED_BY.test(lowerAt(sentence, first - 2)))
		return true;
	if (isSomewhere(mention)) return false;
	return before === 'between' || (before === 'and' && lowerAt(sentence, first - 3) === 'between');
}

/** Whether a name says where something is: "in Washington", "London-based", "in Ghana, Kenya and Malawi". */
export function isSomewhere({ sentence, first, end }: NamedMention): boolean {
	let before = first - 1;
	while (/^(?:,|and|or|the)$/.test(lowerAt(sentence, before)) || sentence.words[before]?.isCapitalised) before--;
	return PLACE_PREPOSITIONS.test(lowerAt(sentence, before)) || lowerAt(sentence, end) === '-';
}

/** Whether a name is the subject of a verb that only somebody who decides can have. */
export function isDecidingSubject({ sentence, first, end }: Pick<NamedMention, 'sentence' | 'first' | 'end'>): boolean {
	if (/^(?:in|near|of|at|from|to|with|by|for|on|'s)$/.test(lowerAt(sentence, first - 1))) return false;
	let at = end;
	let helpers = 0;
	while (VERB_HELPERS.has(lowerAt(sentence, at)) && helpers < 4) {
		at++;
		helpers++;
	}
	return DECIDING_VERBS.has(lowerAt(sentence, at));
}
