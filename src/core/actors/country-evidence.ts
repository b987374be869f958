import { GENERIC_BODY_WORDS } from '../languages/en/government-words.ts';
import { ROLE_NOUNS } from '../languages/en/role-words.ts';
import { isState } from '../languages/en/states.ts';
import { demonymOf } from './government-bodies.ts';
import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';
import { lowerAt, type NamedMention, type PlacedSentence } from './named-mention.ts';
import { KNOWN_DEMONYM } from './profiled-text.ts';

/** "R-Neb.", "D-Minn": a party and a state. */
const US_PARTY_TAG = /^[RDI]-\p{Lu}/u;
/** Share of the most named country's evidence from which an article is about another one as well. */
const ALSO_SHARE = 0.5;
/** Owners above owners: an agency of a ministry of a country. */
const MOST_STEPS = 4;

/** In which countries an article is set, by what it names: the countries, their people, seats, states, office-holders and bodies. */
export class CountryEvidence {
	readonly #counts = new Map<number, number>();
	readonly #spelledOut = new Set<number>();
	readonly #most: number;

	constructor(
		sentences: readonly PlacedSentence[],
		mentions: readonly NamedMention[],
		private readonly knowledge: KnowledgeBase,
	) {
		const unitedStates = knowledge.best(nameKey('United States'));
		for (const sentence of sentences) {
			sentence.words.forEach((word, i) => {
				if ((sentence.known[i] ?? -1) >> 2 === KNOWN_DEMONYM) this.#count(demonymOf(sentence, i, knowledge));
				else if (US_PARTY_TAG.test(word.text)) this.#count(unitedStates);
			});
		}
		for (const mention of mentions) {
			if (isState(mention.name)) this.#count(unitedStates);
			else if (!isGenericName(mention.name))
				this.#count(this.#countryNamedBy(mention), !knowledge.bestIsInCapitals(mention.key));
		}
		this.#most = Math.max(0, ...this.#counts.values());
	}

	/** Whether the article is about the country that a body belongs to, -1 for a body of none. */
	isAbout(entity: number): boolean {
		const count = this.#counts.get(this.countryOf(entity)) ?? 0;
		return count > 0 && count >= ALSO_SHARE * this.#most;
	}

	/** Whether the article names a country, its people or what belongs to it by more than letters. */
	isSpelledOut(country: number): boolean {
		return this.#spelledOut.has(country);
	}

	/** Whether no country is named more often than the one that a body belongs to. */
	isMostlyAbout(entity: number): boolean {
		const count = this.#counts.get(this.countryOf(entity)) ?? 0;
		return count > 0 && count === this.#most;
	}

	/** The country an entity belongs to or is, -1 where the table does not say. */
	countryOf(entity: number): number {
		for (let at = entity, steps = 0; at >= 0 && steps < MOST_STEPS; at = this.knowledge.ownerOf(at), steps++)
			if (this.knowledge.classOf(at) === ENTITY_CLASS.country) return at;
		return -1;
	}

	#countryNamedBy({ key, type, name, sentence, first }: NamedMention): number {
		// "President Trump" says which country, a surname alone does not
		if (type === 'PER' && !/\s/.test(name) && !ROLE_NOUNS.has(lowerAt(sentence, first - 1))) return -1;
		const seat = this.knowledge.candidates(key).find(({ use }) => use === ALIAS_USE.metonym);
		if (seat) return seat.entity;
		const entity = this.knowledge.best(key);
		if (entity < 0 || this.knowledge.weightOf(entity) < REVIEWED_WEIGHT) return -1;
		const isPerson = this.knowledge.classOf(entity) === ENTITY_CLASS.person;
		return isPerson === (type === 'PER') ? this.countryOf(entity) : -1;
	}

	#count(country: number, isSpelledOut = true): void {
		if (country >= 0 && isSpelledOut) this.#spelledOut.add(country);
		if (country >= 0) this.#counts.set(country, (this.#counts.get(country) ?? 0) + 1);
	}
}

/** "Senate", "Air Force", "Ministry of Defence": as many states call a body of theirs, so that the name alone says none. */
export function isGenericName(name: string): boolean {
	return name
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/[\s-]+/)
		.every((word) => GENERIC_BODY_WORDS.has(word));
}

/** Of an army each side of a war has one. */
export function isArmedForce(name: string): boolean {
	return /\b(?:army|navy|forces?|marines?|military|guard|police)\b/i.test(name);
}
