import type { ActorWords } from '../languages/actor-words.ts';
import type { ActorDraft } from './actor-draft.ts';
import { demonymOf } from './government-bodies.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';
import { lowerAt, type PlacedSentence } from './named-mention.ts';
import { endsNounPhrase } from './noun-phrase.ts';

/**
 * Gives descriptions to the actor they name again, where only one of the article can be meant and it was named before: "the ministry", "the
 * company", "the president", "the Ukrainian president".
 */
export function resolveDescriptions(
	drafts: readonly ActorDraft[],
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
): void {
	const firstPlaces = new Map(drafts.map((draft) => [draft, firstPlaceOf(draft)]));
	/** By noun and country, those that fit, by where they are named first. */
	const fitting = new Map<string, ActorDraft[]>();
	const fittingFor = (noun: string, country: number, rules: ActorWords) => {
		const key = `${country} ${noun}`;
		let fit = fitting.get(key);
		if (!fit) {
			const order = (draft: ActorDraft) => firstPlaces.get(draft) ?? 0;
			fit = fittingDrafts({ noun, country }, drafts, knowledge, rules).sort((a, b) => order(a) - order(b));
			fitting.set(key, fit);
		}
		return fit;
	};
	for (const sentence of sentences) {
		if (sentence.part !== 'text') continue;
		for (let i = 0; i + 1 < sentence.words.length; i++) {
			if (lowerAt(sentence, i) !== 'the') continue;
			const country = demonymOf(sentence, i + 1, knowledge);
			const noun = country >= 0 ? i + 2 : i + 1;
			// what goes on names something else: "the company car", "the Department of Justice"
			const isInName = sentence.spans.some(({ first, end }) => first <= noun && noun < end);
			if (isInName || !endsNounPhrase(sentence, noun + 1)) continue;
			const [only, other] = fittingFor(lowerAt(sentence, noun), country, sentence.rules);
			const isBefore = (draft: ActorDraft | undefined) =>
				draft !== undefined && (firstPlaces.get(draft) ?? 0) <= endOrder(sentence.number, i);
			if (only && isBefore(only) && !isBefore(other))
				only.places.push({ sentence, first: i, end: noun + 1, mention: null });
		}
	}
}

/** Where something ends in the text; a sentence has fewer tokens than 1,000. */
const endOrder = (sentence: number, end: number) => sentence * 1_000 + end;

/** Where the first place of an actor ends; before the text where it is named in headline or standfirst. */
function firstPlaceOf({ places }: ActorDraft): number {
	let first = Number.POSITIVE_INFINITY;
	for (const { sentence, end } of places)
		first = Math.min(first, sentence.part === 'text' ? endOrder(sentence.number, end) : -1);
	return first;
}

function fittingDrafts(
	{ noun, country }: { noun: string; country: number },
	drafts: readonly ActorDraft[],
	knowledge: KnowledgeBase,
	rules: ActorWords,
): ActorDraft[] {
	if (rules.roleNouns.has(noun)) return drafts.filter((draft) => hasRole(draft, noun, country, knowledge));
	if (country >= 0) return [];
	const pattern = rules.bodyNamedBy.get(noun);
	if (pattern) return drafts.filter((draft) => draft.type !== 'PER' && pattern.test(draft.name));
	return rules.companyDescription.test(noun) ? drafts.filter((draft) => isCompany(draft, knowledge, rules)) : [];
}

/** The article gives the person that role, or the table has it; where a country is named it must be theirs. */
function hasRole(draft: ActorDraft, noun: string, country: number, knowledge: KnowledgeBase): boolean {
	if (draft.type !== 'PER') return false;
	const office = draft.entity >= 0 ? knowledge.factOf(draft.entity) : null;
	const ends = (role: string | null | undefined) => role?.toLowerCase().split(' ').at(-1) === noun;
	const isStated = ends(draft.stated?.role);
	if (country < 0) return isStated;
	const isOffice = office !== null && new RegExp(`\\b${noun}\\b`, 'i').test(office);
	if (isOffice && knowledge.ownerOf(draft.entity) === country) return true;
	const affiliation = draft.stated?.affiliation;
	return isStated && affiliation != null && knowledge.best(nameKey(affiliation)) === country;
}

function isCompany(draft: ActorDraft, knowledge: KnowledgeBase, { noCompany, companyTail }: ActorWords): boolean {
	if (draft.type !== 'ORG' || draft.isGovernmentBody || draft.isTeam) return false;
	const [tail = ''] = draft.name.toLowerCase().split(/\s+/).slice(-1);
	if (noCompany.test(draft.name) && !companyTail.test(tail)) return false;
	return draft.entity < 0 || knowledge.classOf(draft.entity) === ENTITY_CLASS.organisation;
}
