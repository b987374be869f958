import { ActorDraft } from './actor-draft.ts';
import { KnownPersons } from './known-persons.ts';
import type { NamedMention } from './named-mention.ts';
import { takeNameApart } from './person-name.ts';

/**
 * Joins mentions of persons: full names first, then every shorter name goes to the person of that surname named last before it.
 * Two first names that contradict each other keep two persons of one surname apart.
 */
export function joinPersons(mentions: readonly NamedMention[]): ActorDraft[] {
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
			known.add(own, parts);
		} else {
			own.add(mention);
			if (isFuller(mention.name, own.name)) own.name = mention.name;
		}
		known.named(own, mention);
	}
	const alone = new Map<string, ActorDraft>();
	for (const mention of mentions) {
		if (isFull(mention)) continue;
		const { surname } = takeNameApart(mention.name);
		const bearer = known.bearerOf(surname, mention);
		const own = bearer ?? alone.get(surname);
		if (own) own.add(mention);
		else alone.set(surname, begin(mention));
		if (bearer) known.named(bearer, mention);
	}
	return drafts;
}

/** "Donald J. Trump" is no better a name to show than "Donald Trump"; "Ursula von der Leyen" is better than "von der Leyen". */
function isFuller(name: string, than: string): boolean {
	const words = (text: string) => text.split(' ').filter((word) => word.length > 2).length;
	return words(name) > words(than) && than.split(' ').length < 2;
}
