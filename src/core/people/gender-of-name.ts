import { type KnowledgeBase, LISTED } from '../actors/knowledge-base.ts';
import { nameKey } from '../actors/name-key.ts';
import { lowerAt, type NamedMention } from '../actors/named-mention.ts';
import { TITLE_GENDER } from '../languages/en/titles.ts';

import type { Gender } from './gender.ts';

/** What a person's first name says of them; null where the table does not know it or says both. */
export function firstNameGender(name: string, knowledge: KnowledgeBase): Gender | null {
	const bits = listedFirstName(name, knowledge);
	if ((bits & LISTED.female) !== 0) return 'female';
	return (bits & LISTED.male) !== 0 ? 'male' : null;
}

/** Whether a name begins with a first name that a list has. */
export function isFirstName(name: string, knowledge: KnowledgeBase): boolean {
	return (listedFirstName(name, knowledge) & LISTED.firstName) !== 0;
}

function listedFirstName(name: string, knowledge: KnowledgeBase): number {
	const first = name.trim().split(/[\s-]+/)[0] ?? '';
	return first.length < 2 ? 0 : knowledge.listed(nameKey(first));
}

/** What the title before a name says of its bearer. */
export function titleGender({ sentence, first }: NamedMention): Gender | null {
	return TITLE_GENDER.get(lowerAt(sentence, first - 1).replace(/\.$/, '')) ?? null;
}
