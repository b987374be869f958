import { isState, isStateByLetters } from '../languages/en/states.ts';
import { type CountryEvidence, isArmedForce, isGenericName } from './country-evidence.ts';
import { ALIAS_USE, ENTITY_CLASS, isPlaceClass, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { nameKey } from './name-key.ts';
import { isSpeltInCapitals, lowerAt, type NamedMention } from './named-mention.ts';

/** How much heavier one entity of a name must be than the next to be taken for the one meant. */
const SURE_LEAD = 10;

/** Weight of those bodies of one country that the world knows by their letters: "FBI", "NASA". */
const WELL_KNOWN_ACRONYM = 70;

/** And of those groups that no country owns. */
const WELL_KNOWN_GROUP = 60;

/** Below this weight an acronym alone does not say which entity is meant. */
const LEAST_ACRONYM_WEIGHT = 15;

/**
 * The entity of an organisation's or place's name, -1 where the knowledge base has none or several that are as likely.
 * @param places those that its sentence names
 */
export function linkOrganisation(
	mention: NamedMention,
	places: readonly NamedMention[],
	knowledge: KnowledgeBase,
): number {
	const inCapitals = isSpeltInCapitals(mention.sentence, mention.first, mention.end);
	const candidates = knowledge.candidates(mention.key).filter(({ entity, use, isInCapitals }) => {
		if (isInCapitals && !inCapitals) return false;
		const kind = knowledge.classOf(entity);
		if (kind === ENTITY_CLASS.person || kind === ENTITY_CLASS.thing) return false;
		return use === ALIAS_USE.name && !isUniversityByPlace(entity, mention, knowledge);
	});
	const fitting = candidates.filter(({ entity }) => fitsType(knowledge.classOf(entity), mention.type));
	const [best, second] = fitting.length > 0 ? fitting : candidates;
	if (!best) return -1;
	if (mention.name === mention.name.toLowerCase() && mention.name !== mention.name.toUpperCase()) return -1;
	// three letters mean many things; the table's shops are seldom the one
	if (/^[A-Z.]{2,5}$/.test(mention.name) && knowledge.weightOf(best.entity) < LEAST_ACRONYM_WEIGHT) return -1;
	if (!second) return best.entity;
	if (mention.type === 'LOC') {
		const located = locate(mention, places, knowledge);
		if (located >= 0) return located;
		const state = fitting.find(({ entity }) => isState(knowledge.nameOf(entity)));
		if (state && isAfterPlace(mention, places)) return state.entity;
	}
	return knowledge.weightOf(best.entity) - knowledge.weightOf(second.entity) >= SURE_LEAD ? best.entity : -1;
}

/** The names by which an article means another place than the one that everybody knows by them, by their keys. */
export function namesOfOtherPlaces(mentions: readonly NamedMention[], knowledge: KnowledgeBase): Set<number> {
	const isCompany = ({ key }: NamedMention) => knowledge.classOf(knowledge.best(key)) === ENTITY_CLASS.organisation;
	return new Set(
		mentions
			.filter((mention) => isSmallTown(mention) || (isRegionHere(mention) && isCompany(mention)))
			.map(({ key }) => key),
	);
}

/** "Roma, a small town in Lesotho": it is not the city that everybody knows by that name. */
function isSmallTown({ sentence, end, type }: NamedMention): boolean {
	if (type !== 'LOC' || lowerAt(sentence, end) !== ',' || !/^(?:a|an)$/.test(lowerAt(sentence, end + 1))) return false;
	return [end + 2, end + 3, end + 4].some((i) => sentence.rules.smallPlaces.test(lowerAt(sentence, i)));
}

/** "in the Amazon": companies have no article, and nobody is in one. */
function isRegionHere({ sentence, first, end, name }: NamedMention): boolean {
	if (end - first > 1 || /^[\p{Lu}.]+$/u.test(name) || lowerAt(sentence, first - 1) !== 'the') return false;
	return (
		sentence.rules.insidePrepositions.test(lowerAt(sentence, first - 2)) || lowerAt(sentence, first - 2) === 'from'
	);
}

/** Places after a name in which it may lie: a longer list tells nothing of its first. */
const MOST_PLACES_AROUND = 10;

/**
 * Whether the article itself says that a name means an entity and not another state's body of that name: mentions may be joined by a doubtful
 * link, but nobody is called by it.
 */
export function isSureLink(
	entity: number,
	{ name, key, sentence }: NamedMention,
	knowledge: KnowledgeBase,
	countries: CountryEvidence,
): boolean {
	// every league has its Rovers
	if (sentence.rules.clubWords.has(name.toLowerCase())) return false;
	if (isGenericName(name)) return isArmedForce(name) ? countries.isMostlyAbout(entity) : countries.isAbout(entity);
	return !knowledge.bestIsInCapitals(key) || isSureAcronym(entity, name, knowledge, countries);
}

/** An acronym means many things: a country's and one of its bodies' need the country, any other must be well known. */
function isSureAcronym(entity: number, name: string, knowledge: KnowledgeBase, countries: CountryEvidence): boolean {
	const country = countries.countryOf(entity);
	// an armed group's letters are an account's, a term's or a firm's elsewhere
	if (country < 0)
		return knowledge.classOf(entity) !== ENTITY_CLASS.group || knowledge.weightOf(entity) >= WELL_KNOWN_GROUP;
	if (country === entity) return isStateByLetters(name) || countries.isSpelledOut(entity);
	return knowledge.weightOf(entity) >= WELL_KNOWN_ACRONYM || countries.isAbout(entity);
}

/** Of several places of a name the one that lies in another place of the sentence, "Orange County" in "California"; -1 where none does. */
function locate(mention: NamedMention, places: readonly NamedMention[], knowledge: KnowledgeBase): number {
	const around = places.findIndex((other) => other.first > mention.first);
	for (const other of around < 0 ? [] : places.slice(around, around + MOST_PLACES_AROUND)) {
		const located = knowledge.candidates(nameKey(`${mention.name}, ${other.name}`));
		const [only] = located;
		if (only && located.length === 1) return only.entity;
	}
	return -1;
}

/** "New York" in "Buffalo, New York". */
function isAfterPlace({ sentence, first }: NamedMention, places: readonly NamedMention[]): boolean {
	return lowerAt(sentence, first - 1) === ',' && places.some((place) => place.end === first - 1);
}

/** "Ohio State" in the news is the team, not the university that the table knows under that name too. */
export function isUniversityByPlace(entity: number, { name }: NamedMention, knowledge: KnowledgeBase): boolean {
	if (knowledge.weightOf(entity) >= REVIEWED_WEIGHT) return false;
	return /\b(?:University|College)\b/.test(knowledge.nameOf(entity)) && !/Univ|College|Institute|^[A-Z]+$/.test(name);
}

function fitsType(entityClass: number, type: NamedMention['type']): boolean {
	return isPlaceClass(entityClass) === (type === 'LOC');
}
