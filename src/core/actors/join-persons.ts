import { ActorDraft } from './actor-draft.ts';
import type { NamedMention } from './named-mention.ts';
import { canBeOnePerson, takeNameApart } from './person-name.ts';

/**
 * Joins mentions of persons: full names first, then every shorter name goes to the person of that surname named last before it.
 * Two first names that contradict each other keep two persons of one surname apart.
 */
export function joinPersons(mentions: readonly NamedMention[]): ActorDraft[] {
	const drafts: ActorDraft[] = [];
	const isFull = (mention: NamedMention) => /\s/.test(mention.name);
	for (const mention of mentions.filter(isFull)) {
		const parts = takeNameApart(mention.name);
		const known = drafts.find((draft) => /\s/.test(draft.name) && canBeOnePerson(takeNameApart(draft.name), parts));
		if (known) {
			known.add(mention);
			if (isFuller(mention.name, known.name)) known.name = mention.name;
		} else {
			const draft = new ActorDraft(mention.name, 'PER', -1);
			draft.add(mention);
			drafts.push(draft);
		}
	}
	const full = [...drafts];
	for (const mention of mentions) {
		if (isFull(mention)) continue;
		const parts = takeNameApart(mention.name);
		const bearers = full.filter((draft) => canBeOnePerson(takeNameApart(draft.name), parts));
		const bearer = bearers.length > 1 ? lastNamedBefore(bearers, mention) : bearers[0];
		const own =
			bearer ?? drafts.find((draft) => !/\s/.test(draft.name) && takeNameApart(draft.name).surname === parts.surname);
		if (own) own.add(mention);
		else {
			const draft = new ActorDraft(mention.name, 'PER', -1);
			draft.add(mention);
			drafts.push(draft);
		}
	}
	return drafts;
}

/** "Donald J. Trump" is no better a name to show than "Donald Trump"; "Ursula von der Leyen" is better than "von der Leyen". */
function isFuller(name: string, than: string): boolean {
	const words = (text: string) => text.split(' ').filter((word) => word.length > 2).length;
	return words(name) > words(than) && than.split(' ').length < 2;
}

function lastNamedBefore(bearers: readonly ActorDraft[], mention: NamedMention): ActorDraft | undefined {
	const order = (place: { sentence: NamedMention['sentence']; first: number }) =>
		(place.sentence.part === 'text' ? 1_000_000 : 0) + place.sentence.number * 1000 + place.first;
	let best: ActorDraft | undefined;
	let bestOrder = -1;
	for (const bearer of bearers) {
		for (const place of bearer.places) {
			const own = order(place);
			if (own < order(mention) && own > bestOrder) {
				best = bearer;
				bestOrder = own;
			}
		}
	}
	return best ?? bearers[0];
}
