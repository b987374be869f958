import type { CueList } from '../languages/cue-list.ts';
import type { NamingWords } from '../languages/language-pack.ts';
import { SETTLED, type TaggedType } from './entity-tags.ts';
import { ENTITY_CLASS, isListedFirstName, type KnowledgeBase } from './knowledge-base.ts';
import { RUNNING_TEXT } from './lettering.ts';
import { EMPTY_NAME_KEY, extendNameKey, nameKey } from './name-key.ts';
import { isSpeltInCapitals, type PlacedSentence } from './named-mention.ts';
import { settleSpan } from './settle-span.ts';

/** Words of a name that a headline or tag gives, at most. */
const LONGEST_NAME = 4;
const MOST_TAGS = 30;
const LONGEST_TAG = 60;
/** A name of one word, or one that the headline alone gives, stands in the text so often. */
const LEAST_TIMES = 2;
/** Letters alone are a body's where the text has them so often and the tagger takes them for one somewhere. */
const OFTEN = 3;
/** By how much the tagger must have preferred a type somewhere for it to count. */
const LEAST_VOTE = 10;
/** The same where every noun has a capital: "Rohöl" is filed under as names are. */
const LEAST_VOTE_OF_NOUN = 40;
/** A single word of the knowledge base below this weight is too often something else. */
const LEAST_WEIGHT = 45;
/** One of this weight is hardly ever something else. */
const SURE_WEIGHT = 55;

const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}&+-]{2,6}$/u;

/** A name that may be one, and where the article has it. */
interface Candidate {
	isFiled: boolean;
	words: number;
	places: Place[];
	/** What the tagger takes it for, by its certainty. */
	votes: Map<TaggedType, number>;
}

interface Place {
	sentence: PlacedSentence;
	first: number;
	isInside: boolean;
	hasDeterminer: boolean;
}

interface Reading {
	cues?: CueList | undefined;
	naming?: NamingWords | undefined;
	/** Whether a tagger has read the text; without one, a word of somebody's name alone is told by the publisher's word for them. */
	hasTagger: boolean;
}

/**
 * Adds what an article is about and a tagger misses: names that the publisher files it under or its headline has, and that its text has again;
 * and letters that it has again and again. In a language that writes every noun with a capital, a single word needs a sign beside it.
 * @param tags what the publisher files the article under, as it writes them
 */
export function fillMainNames(
	sentences: readonly PlacedSentence[],
	knowledge: KnowledgeBase,
	{ cues, naming, hasTagger }: Reading,
	tags: readonly string[],
): void {
	const candidates = new Map<number, Candidate>();
	for (const tag of tags.slice(0, MOST_TAGS)) {
		const words = tag.trim().split(/\s+/).length;
		if (tag.length <= LONGEST_TAG && words <= LONGEST_NAME && /^\P{L}*\p{Lu}/u.test(tag))
			candidates.set(nameKey(tag), { isFiled: true, words, places: [], votes: new Map() });
	}
	const partly = hasTagger ? new Set<number>() : addParts(candidates, tags, knowledge);
	for (const sentence of sentences) if (sentence.part === 'title') addRuns(sentence, candidates);
	const small = smallWords(sentences);
	for (const sentence of sentences) findPlaces(sentence, candidates, small, cues);
	const proof = new NameKinds(sentences, knowledge, cues);
	for (const [key, candidate] of candidates) {
		const isPart = partly.has(key) && candidate.places.length >= OFTEN;
		const type = isPart ? 'PER' : isName(candidate) ? proof.kindOf(key, candidate) : null;
		if (type)
			for (const { sentence, first } of candidate.places) settleSpan(sentence, first, first + candidate.words, type);
	}
	settleAcronyms(sentences, naming);
}

/**
 * "Marė", "Vellaitė" of the tag "Marė Vellaitė", which the knowledge base does not have.
 * @returns their keys
 */
function addParts(candidates: Map<number, Candidate>, tags: readonly string[], knowledge: KnowledgeBase): Set<number> {
	const keys = new Set<number>();
	for (const tag of tags.slice(0, MOST_TAGS)) {
		const words = tag.trim().split(/\s+/);
		const isFullName =
			words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
		if (!isFullName || knowledge.best(nameKey(tag)) >= 0) continue;
		for (const word of words) {
			const key = nameKey(word);
			if (candidates.has(key)) continue;
			candidates.set(key, { isFiled: true, words: 1, places: [], votes: new Map() });
			keys.add(key);
		}
	}
	return keys;
}

/** "Annelie Verstraat" of "Annelie Verstraat verlaat Vell": the capitalised words beside one another in a headline, two at least. */
function addRuns({ words, lettering }: PlacedSentence, candidates: Map<number, Candidate>): void {
	if (lettering !== RUNNING_TEXT) return;
	for (let first = 0; first < words.length; ) {
		let end = first;
		while (words[end]?.isCapitalised) end++;
		if (end - first >= 2 && end - first <= LONGEST_NAME) {
			let key = EMPTY_NAME_KEY;
			for (let at = first; at < end; at++) key = extendNameKey(key, words[at]?.nameKey ?? 0);
			if (!candidates.has(key))
				candidates.set(key, { isFiled: false, words: end - first, places: [], votes: new Map() });
		}
		first = end + 1;
	}
}

/** Words that the text writes small somewhere. */
function smallWords(sentences: readonly PlacedSentence[]): Set<string> {
	const small = new Set<string>();
	for (const { words } of sentences) for (const { text } of words) if (/^\p{Ll}/u.test(text)) small.add(text);
	return small;
}

function findPlaces(
	sentence: PlacedSentence,
	candidates: ReadonlyMap<number, Candidate>,
	small: ReadonlySet<string>,
	cues: CueList | undefined,
): void {
	const { words, lettering, part } = sentence;
	if (part === 'title' || lettering !== RUNNING_TEXT || candidates.size === 0) return;
	for (let first = 0; first < words.length; first++) {
		if (!words[first]?.isCapitalised) continue;
		let key = EMPTY_NAME_KEY;
		for (let end = first + 1; end <= Math.min(first + LONGEST_NAME, words.length); end++) {
			key = extendNameKey(key, words[end - 1]?.nameKey ?? 0);
			const candidate = candidates.get(key);
			if (!candidate || candidate.words !== end - first) continue;
			if (end - first === 1 && small.has(words[first]?.lowerText ?? '')) continue;
			const over = sentence.spans.filter((span) => span.first < end && span.end > first);
			const own = over.find((span) => span.first === first && span.end === end) ?? null;
			if (own && own.type !== 'MISC')
				candidate.votes.set(
					own.type,
					(candidate.votes.get(own.type) ?? 0) + Math.min(own.typeMargin ?? SETTLED, SETTLED),
				);
			// what is part of a longer name is somebody else's
			if (over.some((span) => span !== own && span.type !== 'MISC')) continue;
			candidate.places.push({
				sentence,
				first,
				isInside: words[first - 1]?.endsPlain === true,
				hasDeterminer: cues?.determiners?.has(words[first - 1]?.lowerText ?? '') === true,
			});
		}
	}
}

function isName({ isFiled, words, places }: Candidate): boolean {
	if (!places.some(({ sentence }) => sentence.part === 'text')) return false;
	if (isFiled && words > 1) return true;
	return places.some(({ isInside }) => isInside) && places.length >= LEAST_TIMES;
}

/** Tells what kind a name is, or that nothing says so. */
class NameKinds {
	readonly #sentences: readonly PlacedSentence[];
	readonly #knowledge: KnowledgeBase;
	readonly #cues: CueList | undefined;

	constructor(sentences: readonly PlacedSentence[], knowledge: KnowledgeBase, cues: CueList | undefined) {
		this.#sentences = sentences;
		this.#knowledge = knowledge;
		this.#cues = cues;
	}

	kindOf(key: number, candidate: Candidate): TaggedType | null {
		const known = this.#knownKind(key, candidate);
		if (known !== undefined) return known;
		return candidate.words > 1 ? this.#kindOfMany(candidate) : this.#kindOfOne(candidate);
	}

	/** Undefined where the knowledge base has no such name, null where it is a thing's. */
	#knownKind(key: number, candidate: Candidate): TaggedType | null | undefined {
		const knowledge = this.#knowledge;
		const { words } = candidate;
		let entity = knowledge.native(key);
		if (entity < 0) {
			entity = knowledge.bestUse(key) === 0 ? knowledge.best(key) : -1;
			if (entity < 0 || (words === 1 && knowledge.weightOf(entity) < LEAST_WEIGHT)) return undefined;
		}
		switch (knowledge.classOf(entity)) {
			case ENTITY_CLASS.thing:
				return null;
			case ENTITY_CLASS.person:
				return words > 1 ? 'PER' : undefined;
			case ENTITY_CLASS.place:
				return this.#mayBeNoun(candidate) ? null : 'LOC';
			case ENTITY_CLASS.country:
				return 'LOC';
			default:
				return this.#mayBeNoun(candidate) && !isKnownWithoutArticle(candidate, knowledge.weightOf(entity))
					? null
					: 'ORG';
		}
	}

	/** "Regen", "Union": where every noun has a capital, a single word that a place or body is called like may be one. */
	#mayBeNoun({ words, votes, places }: Candidate): boolean {
		if (words > 1 || !this.#cues?.capitalisedNouns) return false;
		return (
			mostVoted(votes) === null && !places.every(({ sentence, first }) => isSpeltInCapitals(sentence, first, first + 1))
		);
	}

	#kindOfMany({ words, places, votes, isFiled }: Candidate): TaggedType | null {
		const [place] = places;
		if (!place) return null;
		const own = place.sentence.words.slice(place.first, place.first + words);
		const isBody = own.some(({ lowerText }) => this.#cues?.bodies?.has(lowerText) === true);
		if (isBody) return 'ORG';
		if (isListedFirstName(own[0])) return 'PER';
		const voted = mostVoted(votes);
		if (voted) return voted;
		// two nouns beside one another, without a hyphen, are a name in German as well
		const nouns = this.#cues?.capitalisedNouns;
		if (nouns) return isFiled && !nouns.adjectiveEnding.test(own[0]?.lowerText ?? '') ? 'ORG' : null;
		return this.#isCalledByLast(own.at(-1)?.lowerText ?? '') ? 'PER' : null;
	}

	#kindOfOne({ places, votes, isFiled }: Candidate): TaggedType | null {
		const voted = mostVoted(votes, this.#cues?.capitalisedNouns ? LEAST_VOTE_OF_NOUN : LEAST_VOTE);
		if (!voted || !isFiled || places.some(({ hasDeterminer }) => hasDeterminer)) return null;
		// a person would be named in full somewhere
		return voted === 'PER' ? 'ORG' : voted;
	}

	/** Somebody is called by a last name alone further on. */
	#isCalledByLast(last: string): boolean {
		let times = 0;
		for (const { words, part } of this.#sentences) {
			if (part !== 'text') continue;
			for (let at = 1; at < words.length; at++) {
				const isAlone = !words[at - 1]?.isCapitalised && !words[at + 1]?.isCapitalised;
				if (words[at]?.lowerText === last && words[at]?.isCapitalised && isAlone) times++;
			}
		}
		return times >= LEAST_TIMES;
	}
}

/** "Samsung": a well known body that the publisher files the article under, which has no article before it, as a noun would. */
function isKnownWithoutArticle({ isFiled, places }: Candidate, weight: number): boolean {
	return (
		isFiled && weight >= SURE_WEIGHT && places.length >= OFTEN && !places.some(({ hasDeterminer }) => hasDeterminer)
	);
}

function mostVoted(votes: ReadonlyMap<TaggedType, number>, least = LEAST_VOTE): TaggedType | null {
	const [best] = [...votes].sort(([, a], [, b]) => b - a);
	return best && best[1] >= least ? best[0] : null;
}

/** "VPK", "B&W": letters that the text has again and again and that the tagger takes for a body somewhere. */
function settleAcronyms(sentences: readonly PlacedSentence[], naming: NamingWords | undefined): void {
	const found = new Map<string, { places: Place[]; isBody: boolean }>();
	for (const sentence of sentences) {
		if (sentence.lettering !== RUNNING_TEXT) continue;
		sentence.words.forEach(({ text, lowerText }, first) => {
			if (!ACRONYM.test(text) || naming?.things.has(lowerText)) return;
			const span = sentence.spans.find((other) => other.first === first && other.end === first + 1) ?? null;
			if (!span && sentence.spans.some((other) => other.first <= first && other.end > first)) return;
			const own = found.get(text) ?? { places: [], isBody: false };
			own.isBody ||= span?.type === 'ORG';
			own.places.push({ sentence, first, isInside: true, hasDeterminer: false });
			found.set(text, own);
		});
	}
	for (const { places, isBody } of found.values())
		if (isBody && places.length >= OFTEN)
			for (const { sentence, first } of places) settleSpan(sentence, first, first + 1, 'ORG');
}
