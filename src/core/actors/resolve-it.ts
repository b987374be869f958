import type { ActorDraft, ActorPlace } from './actor-draft.ts';
import { isDecidingSubject } from './metonyms.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';

/**
 * Gives an "It" that opens a sentence and decides or says something to the body that the sentence before is about, where that is only
 * one: "Brightwater claims its fees are fair. It says they pay for the phones."
 */
export function resolveIt(drafts: readonly ActorDraft[], sentences: readonly PlacedSentence[]): void {
	const places = new Map<PlacedSentence, { draft: ActorDraft; place: ActorPlace }[]>();
	const enter = (draft: ActorDraft, place: ActorPlace) => {
		const own = places.get(place.sentence);
		if (own) own.push({ draft, place });
		else places.set(place.sentence, [{ draft, place }]);
	};
	for (const draft of drafts) {
		const isBody = draft.type === 'ORG' || draft.isGovernmentBody || draft.decides;
		if (isBody) for (const place of draft.places) enter(draft, place);
	}
	let before: PlacedSentence | null = null;
	for (const sentence of sentences) {
		if (sentence.part !== 'text') continue;
		const it = { sentence, first: 0, end: 1 };
		if (before && lowerAt(sentence, 0) === 'it' && isDecidingSubject(it)) {
			const subjects = (places.get(before) ?? []).filter(({ place }) => place.first <= 1 || isDecidingSubject(place));
			const acting = new Set(subjects.map(({ draft }) => draft));
			const [only] = acting;
			if (acting.size === 1 && only) {
				const place = { ...it, mention: null, isPronoun: true };
				only.places.push(place);
				enter(only, place);
			}
		}
		before = sentence;
	}
}
