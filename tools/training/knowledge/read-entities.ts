import { readFileSync } from 'node:fs';
import { ENTITY_CLASS } from '../../../src/core/actors/knowledge-base.ts';

/** An entity on its way into the packed knowledge base. */
export interface Entity {
	/** Wikidata number without "Q", 0 where no source states it. */
	wikidata: number;
	class: number;
	/** 0 to 100; see KnowledgeBase.weightOf. */
	weight: number;
	name: string;
	aliases: string[];
	demonyms: string[];
	metonyms: string[];
	/** The office a person holds, what an organisation is. */
	fact: string;
	/** Name of the country or body it belongs to. */
	owner: string;
	/** It and its names link mentions, and the tagger is told nothing of them: it would have to learn with them first. */
	linksOnly?: boolean;
	/** Names of this kind of an entity that the tagger is told of. */
	linkingAliases?: string[];
}

const PERSON_WORDS =
	/\b(politician|singer|rapper|actor|actress|musician|songwriter|composer|director|producer|writer|author|novelist|poet|footballer|player|coach|comedian|journalist|businessman|businesswoman|entrepreneur|model|guitarist|drummer|bassist|pianist|philosopher|physicist|scientist|mathematician|economist|lawyer|judge|wrestler|boxer|presenter|screenwriter|filmmaker|painter|king|queen|emperor|promoter|monarch|activist|statesman|general|member of|senator|governor of|president of|ambassador|minister|representative)\b/i;
const PLACE_WORDS =
	/\b(city|town|county|state of|state in|u\.?s\.? state|province|region|village|island|islands|river|municipality|borough|district|capital|neighbou?rhood|suburb|continent|sea|ocean|lake|mountain|mountains|territory|prefecture|commune|peninsula|archipelago|parish)\b/i;
const ORGANISATION_WORDS =
	/\b(band|team|company|corporation|club|network|university|college|school|channel|studio|label|agency|bank|airline|brand|chain|organi[sz]ation|manufacturer|institute|association|federation|army|navy|force|orchestra|publisher|broadcaster|conglomerate|committee|league|retailer|group)\b/i;
/** Descriptions and names of the rows that only link; see {@link Entity.linksOnly}. */
const MORE_PERSONS =
	/\b(artist|quarterback|cellist|violinist|conductor|astronaut|fashion designer|cinematographer|puppeteer|sound engineer|animator|inventor|racing driver|theorist|television executive|personality|magician|golfer|swimmer|athlete|historian|chef|astronomer|chemist|biologist|surgeon|architect|sculptor|photographer|dancer|choreographer|theologian|bishop|cardinal|pope|rabbi)\b/i;
const MORE_PLACES =
	/\b(seaport|area of|area in|comune|township|metropolitan area|airport|indian state|states of|regions of|body of water|strait|canal|desert|valley|bay|gulf|national park|cemetery|palace|stadium|settlement|hamlet|resort|oblast|canton|voivodeship|emirate|conurbation)\b/i;
const MORE_ORGANISATIONS =
	/\b(foundation|firm|museum|academy|parliament|senate|legislature|legislative branch|upper house|lower house|armed forces|military forces|conservatoire|conservatory|multinational|television station|radio station|hospital|governing body|church|denomination|executive department)\b/i;
/** Rows without a description say by their name what they are: "Fordham University", "Lewes F.C.". */
const ORGANISATION_NAME =
	/\b(University|College|School|Institute|Academy|Council|Society|Association|Records|Pictures|Films?|Films Productions|Entertainment|Studios|Theat(?:re|er)s?|Broadcasting|Group|Orchestra|Museum|Conservatory|News|Channel|Television|A?\.?F\.C\.|FC|F\.C\.|Corporation|Company)$|\bUniversity of\b|^FC\b|\b(?:football|men's basketball|women's basketball|baseball|ice hockey)$/;
/** Offices that English news names, held by those too many to teach. */
const LAWMAKER =
	/^(?:United States (?:representative|senator)|member of the House of Commons|Member of the House of Lords|Member of the \d+\w* Parliament of the United Kingdom|(?:Representative|Substitute member) of the Parliamentary Assembly|member of the (?:French National Assembly|Senate of France|House of Representatives|Senate)$|Knesset member)/;
/** Public bodies of a town or county. */
const PUBLIC_BODY =
	/\b(?:police|sheriff|government agency|ministry|law enforcement|fire (?:department|service|and rescue)|(?:city|county|town|borough|district|unitary authority) council|local (?:government|authority)|department (?:of|within)|transit|hospital|health (?:system|trust|board)|university|school district in)\b/i;
/** Works, awards and events. */
const THING = /\b(film|song|album|award|genre|episode|series|game|ceremony|list article|war|battle)\b/i;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}\p{M}]+$/u;
/** "Umbria, Italy": the form Natural Earth's rows have. */
const AREA_AND_COUNTRY = /^[\p{Lu}'][^,]*, [\p{Lu}][^,]*$/u;

/** Lightest entities that the tagger is told of; rows below are shops and small offices, few of which news names. */
export const LEAST_WEIGHT = 7;

/** Reads kb.tsv (columns: Wikidata number, type, weight, name, description, aliases by "|") and says what each row is. */
export function readEntities(file: string): Entity[] {
	const entities: Entity[] = [];
	const areas = new Map<Entity, string[]>();
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [wikidata, letter, weight, name, description = '', aliases = ''] = line.split('\t');
		if (!wikidata || !letter || !weight || !name || !LATIN.test(name) || !/\p{L}/u.test(name)) continue;
		const taught = classOf(letter, Number(weight), name, description);
		const links = classForLinks(letter, Number(weight), name, description);
		const kind = taught ?? links;
		if (kind === null) continue;
		const names = aliases
			.split('|')
			.filter((alias) => alias && alias !== 'null' && alias !== name && LATIN.test(alias));
		const isForLinks = (taught === null || Number(weight) < LEAST_WEIGHT) && links !== null;
		const isCountry = kind === ENTITY_CLASS.country;
		const demonyms = isCountry ? leadingDemonyms(names) : [];
		const entity: Entity = {
			wikidata: Number(wikidata),
			class: kind,
			weight: Number(weight),
			name: name.trim().replace(/&amp;/g, '&').replace(/&#39;/g, "'"),
			aliases: names.filter(
				(alias) =>
					!demonyms.includes(alias) &&
					/^[\p{Lu}\p{N}@]|^(the|al|el|de|van|von)[ -]/u.test(alias) &&
					// two letters mean many things
					!(isForLinks && /^[A-Z]\.?[A-Z]\.?$/.test(alias)),
			),
			demonyms,
			metonyms: [],
			fact: '',
			owner: '',
			...(isForLinks && { linksOnly: true }),
		};
		if (description === 'US state') nameInFull(entity);
		entities.push(entity);
		if (kind === ENTITY_CLASS.place && AREA_AND_COUNTRY.test(description))
			areas.set(entity, description.replace('United States of America', 'United States').split(', '));
	}
	tellPlacesApart(entities, areas);
	return entities;
}

/** States stand under their postal codes, their name first among the aliases: "NY", "New York". */
function nameInFull(state: Entity): void {
	const [name = state.name, ...others] = state.aliases;
	state.aliases = name === state.name ? others : [state.name, ...others];
	state.name = name;
}

/** Places of one name are told apart by where they lie: "Salem, Oregon", "Salem, Massachusetts". */
function tellPlacesApart(entities: readonly Entity[], areas: ReadonlyMap<Entity, string[]>): void {
	const places = new Map<string, number>();
	for (const { name, class: kind } of entities)
		if (kind === ENTITY_CLASS.place) places.set(name, (places.get(name) ?? 0) + 1);
	for (const [entity, names] of areas) {
		if ((places.get(entity.name) ?? 0) > 1)
			entity.linkingAliases = names.filter((area) => area !== entity.name).map((area) => `${entity.name}, ${area}`);
	}
}

/** Every Wikidata number that stands in kb.tsv, also of rows that are not kept. */
export function readSourceIds(file: string): Set<number> {
	return new Set(
		readFileSync(file, 'utf8')
			.split('\n')
			.map((line) => Number(line.split('\t', 1)[0])),
	);
}

/** Null for what is no use to a news reader: chemical compounds, awards, common nouns. */
function classOf(letter: string, weight: number, name: string, description: string): number | null {
	if (letter === 'c') return ENTITY_CLASS.country;
	if (letter === 'm') return ENTITY_CLASS.medium;
	if (/^political party\b/.test(description) || /\bpolitical party\b/.test(description)) return ENTITY_CLASS.party;
	if (description === 'US state') return ENTITY_CLASS.place;
	if (letter === 'p')
		return AREA_AND_COUNTRY.test(description) && !PERSON_WORDS.test(description)
			? ENTITY_CLASS.place
			: personOrNot(weight, description);
	if (letter === 'o') {
		const isPlace = PLACE_WORDS.test(description) || /\b(sovereign state|country|republic in)\b/.test(description);
		return isPlace &&
			!ORGANISATION_WORDS.test(description) &&
			!/\b(shop|store|service|library|council|government)\b/i.test(description)
			? ENTITY_CLASS.place
			: ENTITY_CLASS.organisation;
	}
	if (!/^\p{Lu}/u.test(name) || !description) return null;
	if (THING.test(description)) return null;
	if (/\b(network|channel|company|band|broadcaster|newspaper|magazine|publisher|studio)\b/i.test(description))
		return ENTITY_CLASS.organisation;
	if (PLACE_WORDS.test(description)) return ENTITY_CLASS.place;
	if (ORGANISATION_WORDS.test(description)) return ENTITY_CLASS.organisation;
	if (PERSON_WORDS.test(description)) return ENTITY_CLASS.person;
	return null;
}

/** What rows are that only link: those whose description or name says less plainly what they are, and the small ones that news still names. */
function classForLinks(letter: string, weight: number, name: string, description: string): number | null {
	if (letter === 't') {
		if (!/^\p{Lu}/u.test(name) || THING.test(description) || /\b(movie|currency|honou?r)\b/i.test(description))
			return null;
		if (description === '')
			return ORGANISATION_NAME.test(name) && !/\bAward\b/.test(name) ? ENTITY_CLASS.organisation : null;
		if (MORE_ORGANISATIONS.test(description)) return ENTITY_CLASS.organisation;
		if (MORE_PLACES.test(description)) return ENTITY_CLASS.place;
		return MORE_PERSONS.test(description) ? ENTITY_CLASS.person : null;
	}
	if (weight >= LEAST_WEIGHT) return null;
	// one word is too often another's name: "The Dartmouth"
	const isLong = /\p{L}\s+\p{L}/u.test(name.replace(/^The\s+/, ''));
	if (!isLong) return null;
	if (letter === 'm') return ENTITY_CLASS.medium;
	if (letter === 'p') return LAWMAKER.test(description) ? ENTITY_CLASS.person : null;
	return letter === 'o' &&
		PUBLIC_BODY.test(description) &&
		/[a-z] (?:Police|Council|Department|Office|Service|Agency|Authority|Hospital|University|Board|Commission)\b/.test(
			name,
		)
		? ENTITY_CLASS.organisation
		: null;
}

function personOrNot(weight: number, description: string): number {
	// FB15k rows of weight 20 were typed by single words of their description
	if (weight === 20 && !PERSON_WORDS.test(description)) {
		if (ORGANISATION_WORDS.test(description)) return ENTITY_CLASS.organisation;
		if (PLACE_WORDS.test(description)) return ENTITY_CLASS.place;
	}
	return ENTITY_CLASS.person;
}

const DEMONYM =
	/(an|ans|ese|ish|i|is|er|ers|ch|ss|ard|ards|ic|ne|nes|Philippine|Greeks?|Czechs?|Danes?|Poles?|Serbs?|Turks?|Swedes?|Finns?|Croats?|Thai|Lao|Filipinos?|Britons?|Dutch|Slovaks?|Slovenes?|Kazakhs?|Uzbeks?|Bulgarians?|Afghans?|Kiwi|Malagasy|Burkinabe|Basotho|Swazis?|Monegasques?)$/;

/** The World Factbook's demonyms lead a country's aliases: "Ukrainian|Ukrainians|…". */
function leadingDemonyms(aliases: string[]): string[] {
	const end = aliases.findIndex((alias) => !DEMONYM.test(alias) || /\b(of|Republic|Kingdom|State|the)\b/.test(alias));
	return end < 0 ? aliases : aliases.slice(0, end);
}
