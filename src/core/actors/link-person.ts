import { NO_OFFICE_WORD, OTHER_OFFICE, POLITICAL_ROLE } from '../languages/en/titles.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { CountryEvidence } from './country-evidence.ts';
import { ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { foldWord, nameKey } from './name-key.ts';
import { companyOf, mayBeFamous, type Standing, standingOf } from './namesakes.ts';

/** How much heavier one person of a name must be than the next to be taken for the one meant. */
const SURE_LEAD = 15;
/** Below this weight (members of parliaments, mostly) a name alone is not enough: many people share it. */
const LEAST_SURE_WEIGHT = 15;

/** Above this weight the tables have people for an office they held, below the reviewed ones: their names are others' as well. */
const WELL_KNOWN_WEIGHT = 20;

/** What an article is about, as far as it decides who is meant. */
export interface LinkContext {
	/** A state, government or party acts in it. */
	isPolitical: boolean;
	isSport: boolean;
	countries: CountryEvidence;
	/** What it says of people is read, as in English alone. */
	isEnglish: boolean;
}

/** Gives each person the entity meant: none where the knowledge base has none or several that are as likely, or the text tells of somebody else. */
export function linkPersons(persons: readonly ActorDraft[], knowledge: KnowledgeBase, context: LinkContext): void {
	const standings = new Map<ActorDraft, Standing>();
	for (const person of persons) {
		person.entity = linkPerson(person, knowledge, context);
		if (person.entity >= 0 && context.isEnglish) standings.set(person, standingOf(person, knowledge, context.isSport));
	}
	const company = companyOf(standings);
	for (const [person, standing] of standings) {
		const weight = knowledge.weightOf(person.entity);
		if (!mayBeFamous(person, { weight, standing, isPolitical: context.isPolitical }, company)) person.entity = -1;
	}
	linkOtherSpellings(persons, knowledge);
}

function linkPerson(draft: ActorDraft, knowledge: KnowledgeBase, { isPolitical, countries }: LinkContext): number {
	if (!/\s/.test(draft.name)) return linkOfficeHolder(draft, knowledge, countries);
	// a surname alone must not make another bearer of it the one the table knows
	const keys = new Set(
		draft.places.flatMap(({ mention }) => (mention && /\s/.test(mention.name) ? [mention.key] : [])),
	);
	const isPolitician = POLITICAL_ROLE.test(draft.stated?.role ?? '');
	for (const key of keys) {
		const persons = knowledge.candidates(key).filter(({ entity }) => knowledge.classOf(entity) === ENTITY_CLASS.person);
		const [best, second] = persons;
		if (!best) continue;
		const weight = knowledge.weightOf(best.entity);
		if (weight < LEAST_SURE_WEIGHT && !isPolitician) continue;
		if (isLesserOfficeHolder(weight) && !isPolitician && !isPolitical) continue;
		if (!second || weight - knowledge.weightOf(second.entity) >= SURE_LEAD) return best.entity;
	}
	return -1;
}

/**
 * The office-holder that one word stands for, "President Trump": only where the article states the very office, is about its country, and
 * names no other body. Anybody
 * may be called King.
 */
function linkOfficeHolder(
	{ name, places, stated }: ActorDraft,
	knowledge: KnowledgeBase,
	countries: CountryEvidence,
): number {
	const key = places.find(({ mention }) => mention)?.mention?.key;
	if (key === undefined || !stated) return -1;
	const [best] = knowledge.candidates(key).filter(({ entity }) => knowledge.classOf(entity) === ENTITY_CLASS.person);
	if (!best || knowledge.weightOf(best.entity) < REVIEWED_WEIGHT) return -1;
	const surname = foldWord(knowledge.nameOf(best.entity).split(' ').at(-1) ?? '');
	const owner = knowledge.ownerOf(best.entity);
	const office = knowledge.factOf(best.entity);
	if (surname !== foldWord(name) || !office || !countries.isAbout(owner)) return -1;
	const ofOwner = (text: string) => knowledge.candidates(nameKey(text)).some(({ entity }) => entity === owner);
	if (stated.affiliation && !ofOwner(stated.affiliation)) return -1;
	const owners = new Set(officeWords(knowledge.nameOf(owner)));
	const needed = officeWords(office).filter((word) => !owners.has(word));
	const said = officeWords(stated.role);
	const isOther = said.some((word) => OTHER_OFFICE.test(word) && !needed.includes(word));
	return needed.length > 0 && !isOther && needed.every((word) => said.includes(word)) ? best.entity : -1;
}

function officeWords(text: string): string[] {
	return text
		.toLowerCase()
		.replaceAll('defence', 'defense')
		.split(/[^\p{L}\d]+/u)
		.filter((word) => word && !NO_OFFICE_WORD.test(word));
}

/** "Zelenskyy" beside "Volodymyr Zelensky": one word is whom the article names in full, where the table has both spellings of one person. */
function linkOtherSpellings(persons: readonly ActorDraft[], knowledge: KnowledgeBase): void {
	const named = new Set(persons.map(({ entity }) => entity).filter((entity) => entity >= 0));
	for (const person of persons) {
		if (person.entity >= 0 || /\s/.test(person.name)) continue;
		const key = person.places.find(({ mention }) => mention)?.mention?.key;
		const known = key === undefined ? [] : knowledge.candidates(key).filter(({ entity }) => named.has(entity));
		if (known.length === 1) person.entity = known[0]?.entity ?? -1;
	}
}

const isLesserOfficeHolder = (weight: number) => weight > WELL_KNOWN_WEIGHT && weight < REVIEWED_WEIGHT;

/** Bearers of an office-holder's full name from which on an article is about politics: one may be a namesake, several are hardly. */
const FEWEST_OFFICE_HOLDERS = 2;

/** Whether persons of an article go by the names of those who hold offices. */
export function haveOfficeHolders(drafts: readonly ActorDraft[], knowledge: KnowledgeBase): boolean {
	const holders = drafts.filter(({ name, places }) => {
		if (!/\s/.test(name)) return false;
		return places.some(({ mention }) => {
			const entity = mention && /\s/.test(mention.name) ? knowledge.best(mention.key) : -1;
			if (entity < 0 || knowledge.classOf(entity) !== ENTITY_CLASS.person) return false;
			const isReviewed = knowledge.weightOf(entity) >= REVIEWED_WEIGHT && knowledge.ownerOf(entity) >= 0;
			return isReviewed || isLesserOfficeHolder(knowledge.weightOf(entity));
		});
	});
	return holders.length >= FEWEST_OFFICE_HOLDERS;
}
