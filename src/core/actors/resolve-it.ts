import type { ActorDraft, ActorPlace } from './actor-draft.ts';
import { isDecidingSubject } from './metonyms.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/**
 * Gives an "It" that opens a sentence and decides or says something to the body that the sentence before is about, where that is only
 * one: "Brightwater claims its fees are fair. It says they pay for the phones."
 */
export function resolveIt(drafts: readonly ActorDraft[], sentences: readonly PlacedSentence[]): void {
	const bodies = drafts.filter((draft) => draft.type === 'ORG' || draft.isGovernmentBody || draft.decides);
	let before: PlacedSentence | null = null;
	for (const sentence of sentences) {
		if (sentence.part !== 'text') continue;
		const it = { sentence, first: 0, end: 1 };
		if (before && lowerAt(sentence, 0) === 'it' && isDecidingSubject(it)) {
			const previous = before;
			const isSubject = (place: ActorPlace) =>
				place.sentence === previous && (place.first <= 1 || isDecidingSubject(place));
			const acting = bodies.filter((draft) => draft.places.some(isSubject));
			const [only] = acting;
			if (acting.length === 1 && only) only.places.push({ ...it, mention: null, isPronoun: true });
		}
		before = sentence;
	}
}
