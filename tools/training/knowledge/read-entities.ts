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
}

const PERSON_WORDS =
	/\b(politician|singer|rapper|actor|actress|musician|songwriter|composer|director|producer|writer|author|novelist|poet|footballer|player|coach|comedian|journalist|businessman|businesswoman|entrepreneur|model|guitarist|drummer|bassist|pianist|philosopher|physicist|scientist|mathematician|economist|lawyer|judge|wrestler|boxer|presenter|screenwriter|filmmaker|painter|king|queen|emperor|promoter|monarch|activist|statesman|general|member of|senator|governor of|president of|ambassador|minister|representative)\b/i;
const PLACE_WORDS =
	/\b(city|town|county|state of|state in|u\.?s\.? state|province|region|village|island|islands|river|municipality|borough|district|capital|neighbou?rhood|suburb|continent|sea|ocean|lake|mountain|mountains|territory|prefecture|commune|peninsula|archipelago|parish)\b/i;
const ORGANISATION_WORDS =
	/\b(band|team|company|corporation|club|network|university|college|school|channel|studio|label|agency|bank|airline|brand|chain|organi[sz]ation|manufacturer|institute|association|federation|army|navy|force|orchestra|publisher|broadcaster|conglomerate|committee|league|retailer|group)\b/i;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\p{Zs}\p{M}]+$/u;
/** "Umbria, Italy": the form Natural Earth's rows have. */
const AREA_AND_COUNTRY = /^[\p{Lu}'][^,]*, [\p{Lu}][^,]*$/u;

/** Reads kb.tsv (columns: Wikidata number, type, weight, name, description, aliases by "|") and says what each row is. */
export function readEntities(file: string): Entity[] {
	const entities: Entity[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [wikidata, letter, weight, name, description = '', aliases = ''] = line.split('\t');
		if (!wikidata || !letter || !weight || !name || !LATIN.test(name) || !/\p{L}/u.test(name)) continue;
		const kind = classOf(letter, Number(weight), name, description);
		if (kind === null) continue;
		const names = aliases
			.split('|')
			.filter((alias) => alias && alias !== 'null' && alias !== name && LATIN.test(alias));
		const isCountry = kind === ENTITY_CLASS.country;
		const demonyms = isCountry ? leadingDemonyms(names) : [];
		entities.push({
			wikidata: Number(wikidata),
			class: kind,
			weight: Number(weight),
			name: name.trim(),
			aliases: names.filter(
				(alias) => !demonyms.includes(alias) && /^[\p{Lu}\p{N}@]|^(the|al|el|de|van|von)[ -]/u.test(alias),
			),
			demonyms,
			metonyms: [],
			fact: '',
			owner: '',
		});
	}
	return entities;
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
	if (/\b(film|song|album|award|genre|episode|series|game|ceremony|list article|war|battle)\b/i.test(description))
		return null;
	if (/\b(network|channel|company|band|broadcaster|newspaper|magazine|publisher|studio)\b/i.test(description))
		return ENTITY_CLASS.organisation;
	if (PLACE_WORDS.test(description)) return ENTITY_CLASS.place;
	if (ORGANISATION_WORDS.test(description)) return ENTITY_CLASS.organisation;
	if (PERSON_WORDS.test(description)) return ENTITY_CLASS.person;
	return null;
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
