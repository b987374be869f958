import { ActorDraft } from '../actors/actor-draft.ts';
import type { KnowledgeBase } from '../actors/knowledge-base.ts';
import type { NamedMention } from '../actors/named-mention.ts';
import { firstNameGender, isFirstName, titleGender } from './gender-of-name.ts';
import { KnownPersons } from './known-persons.ts';
import { takeNameApart } from './person-name.ts';

/**
 * Joins mentions of persons: full names first, then every shorter name goes to the person whom it means alone (KnownPersons.bearerOf).
 * Two first names that contradict each other keep two persons of one surname apart.
 */
export function joinPersons(mentions: readonly NamedMention[], knowledge: KnowledgeBase): ActorDraft[] {
	const drafts: ActorDraft[] = [];
	const known = new KnownPersons();
	const isFull = (mention: NamedMention) => /\s/.test(mention.name);
	const begin = (mention: NamedMention) => {
		const draft = new ActorDraft(mention.name, 'PER', -1);
		draft.add(mention);
		drafts.push(draft);
		return draft;
	};
	for (const mention of mentions) {
		if (!isFull(mention)) continue;
		const parts = takeNameApart(mention.name);
		let own = known.ofFullName(parts);
		if (!own) {
			own = begin(mention);
			known.add(own, parts, {
				gender: titleGender(mention) ?? firstNameGender(mention.name, knowledge),
				hasFirstName: isFirstName(mention.name, knowledge),
			});
		} else {
			own.add(mention);
			if (isFuller(mention.name, own.name) || isPlainer(mention.name, own.name, knowledge)) own.name = mention.name;
		}
		known.namedInFull(own);
	}
	const alone = new Map<string, ActorDraft>();
	for (const mention of mentions) {
		if (isFull(mention)) continue;
		const { surname } = takeNameApart(mention.name);
		const own = known.bearerOf(surname, titleGender(mention)) ?? alone.get(surname);
		if (own) own.add(mention);
		else alone.set(surname, begin(mention));
	}
	return drafts;
}

/** "Donald J. Trump" is no better a name to show than "Donald Trump"; "Ursula von der Leyen" is better than "von der Leyen". */
function isFuller(name: string, than: string): boolean {
	const words = (text: string) => text.split(' ').filter((word) => word.length > 2).length;
	return words(name) > words(than) && (than.split(' ').length < 2 || /^\p{Ll}/u.test(than));
}

/** "Marlow Dace" is better than "Brave Marlow Dace": what stands before it there is no first name. */
function isPlainer(name: string, than: string, knowledge: KnowledgeBase): boolean {
	return than.endsWith(` ${name}`) && isFirstName(name, knowledge) && !isFirstName(than, knowledge);
}
