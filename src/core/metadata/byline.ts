import { agencyAmong, agencyOfCredit } from '../outlets/agencies.ts';

/** Who wrote an article, as its byline or metadata says it. */
export interface Byline {
	/** Persons, whole names, in order. */
	authors: string[];
	agency: string | null;
	/** What the byline names where it names no person: "BBC News", "Staff". */
	desk: string | null;
}

/** "By", "Von", "Text:", "Reporting by", "記者" … */
const LEAD_IN =
	/^(?:(?:written|words|story|reported|reporting|compiled|posted|published|produced|text|article|analysis|opinion|edited|updated|exclusive)\s+(?:and\s+\p{L}+\s+)?by|guest (?:post|column) by|by|von|vom|par|por|pour|di|da|door|av|af|fra|pelo|przez|door onze \p{L}+|texte?|texto|testo|tekst|foto|autor(?:in|en|es|a)?|auteur|author|authors|reporter|journalist|redakt(?:ion|eur|eurin|ør)|redazione|écrit par|an interview by|a report by|ghi|oleh|yazan|haber|bởi|szerző|автор|текст|كتب(?:ت)?|بقلم|תאת|מאת)(?:\s*[:：]\s*|\s+)/iu;
const EAST_ASIAN_LEAD_IN = /^(?:責任編集|责任编辑|责编|編集|记者|記者|文|撰文|作者|来源|기자|글)\s*[:：／/|]?\s*/u;
const KOREAN_ROLE = /\s*(?:기자|특파원|논설위원|선임기자|인턴기자|칼럼니스트|앵커|PD)(?:\s*외\s*\d+\s*명)?$/u;
const EAST_ASIAN_ROLE = /(?:記者|记者|編集委員|特派員|報導|报道|综合报道|編輯|编辑)$/u;

const SEPARATOR =
	/\s*(?:[;|•·\n\r\t、،＆]|\s[/–—-]\s|(?<=\p{L})\/(?=\p{L})|\s(?:and|und|et|y|e|i|og|och|en|ja|a|și|ve|dan|with|mit|avec|con|com|med|&)\s|&(?=\s)|\s&)\s*/iu;
/** "in Brussels", "for Reuters", "at the White House": what follows is not part of the name. */
const PLACE_OR_EMPLOYER =
	/(?:\s+(?:in|at|for|aus|im|à|en|desde|für|from|i|til|mit Material|with|is|has|covers|writes|was|updated|published|on)\s+.*|\s*[,–—-]\s*(?:in|at|for|aus)\s+.*|\s*\(.*\)?|\s+@\S.*|\s*\d{1,2}[./:].*)$/iu;
const ADDRESS =
	/(?:https?:\/\/\S*|(?:javascript|vbscript|data|blob|file|about|mailto|tel|ftp):\S*|www\.\S+|\S+@\S+\.\S+|@[\w.]+|\S+\s*\[at\]\s*\S+)/giu;

/** Words that a person's name does not have, but a desk's, an outlet's or a role does. */
const NOT_A_PERSON =
	/(?:^|[\s-])(?:staff|team|desk|newsroom|news|newspaper|times|post|daily|online|media|press|agenc\p{L}*|agentur|agence|agenzia|magazine|editor\p{L}*|reporters?|correspondents?|writers?|redaktion|rédaction|redacción|redazione|redactie|redaksjon\p{L}*|redakce|redakcja|redacção|redação|redazione|board|contributors?|contributing|columnist|associates?|admin(?:istrator)?|guest|user|group|inc|ltd|llc|gmbh|network|radio|tv|television|journal|zeitung|presse|chief|senior|deputy|director|producer|photograph\p{L}*|video|politics|political|business|sports?|world|bureau|breaking|wire|services?|report|university|institute|center|centre|foundation|company|official|author|by|wires|copyright|read|more|share|follow|view|profile|minutes?|ago|updated|published|comments?|contact|subscribe|newsletter|email|twitter|facebook|see|all|posts?|articles?|the|und|your|our|us)(?:$|[\s-])/iu;
const DOMAIN = /^[\p{L}\d-]+\.[a-z]{2,6}(?:\.[a-z]{2})?$/iu;
const NAME_PARTICLE =
	/^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|af|av|y|e|st\.?|d'|o')$/i;
const CREDENTIAL =
	/^(?:ph\.?d|m\.?d|m\.?s|m\.?a|mba|rdn?|fand|jr|sr|i{2,3}|iv|esq|rn|cpa|dds|dr|prof|msc|bsc|do|dvm|pharmd|lcsw|cfa|mph|obe|cbe|mbe|facs)\.?$/i;

/** Reads a byline or an author field of metadata. */
export function parseByline(written: string): Byline {
	const text = written
		.replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
		.replace(/[\u00a0\u3000]/g, ' ')
		.trim()
		.slice(0, 400);
	const cleaned = text.replace(ADDRESS, ' ');
	const authors: string[] = [];
	let agency: string | null = agencyOfCredit(text);
	let desk: string | null = null;
	if (!agency) {
		for (const part of partsOf(cleaned)) {
			const partAgency = agencyOfCredit(part) ?? (part.length < 50 && /[/(]/.test(part) ? agencyAmong(part) : null);
			if (partAgency) {
				agency ??= partAgency;
				continue;
			}
			const name = tidyName(part);
			if (isPersonName(name)) {
				if (!authors.includes(name)) authors.push(name);
			} else if (/\p{L}{2}/u.test(name) && !agencyOfCredit(name)) desk ??= name;
			else agency ??= agencyOfCredit(name);
		}
	}
	return { authors, agency, desk: authors.length ? null : desk };
}

/** Whether a text is a person's name and nothing else, as far as its shape tells. */
function isPersonName(text: string): boolean {
	if (text.length < 2 || text.length > 60) return false;
	if (/[\d:?!"“”„<>{}=_#%()[\]©]/.test(text) || DOMAIN.test(text) || NOT_A_PERSON.test(text)) return false;
	const words = text.split(/\s+/);
	if (words.length > 5) return false;
	// "MDR SACHSEN Stand": an abbreviation before other words is an organisation; "STEVE PEOPLES" is a name
	if (/^\p{Lu}{3,}$/u.test(words[0] ?? '') && !/^[\p{Lu}-]+$/u.test(words.at(-1) ?? '')) return false;
	const hasCase = /[\p{Lu}\p{Ll}]/u.test(text);
	// Chinese, Japanese, Korean, Arabic … names: two words or one short one
	if (!hasCase)
		return /^[\p{L}\p{M}\s・·'-]+$/u.test(text) && (words.length > 1 || text.length <= 6) && words.length <= 5;
	if (words.length === 1) return false;
	return words.every(
		(word) => /^[\p{Lu}\p{Lt}'’]/u.test(word) || NAME_PARTICLE.test(word) || /^\p{Ll}{1,3}['’]\p{Lu}/u.test(word),
	);
}

function partsOf(text: string): string[] {
	const parts: string[] = [];
	for (const piece of withoutLeadIn(text).split(SEPARATOR)) {
		const pieces = piece.split(/\s*[,，]\s*/);
		// "Rossi, Maria" is one name only in catalogues; in bylines a comma parts names, roles and places
		for (const candidate of pieces) {
			const name = withoutLeadIn(candidate);
			if (name && !CREDENTIAL.test(name)) parts.push(name);
		}
	}
	return parts;
}

function withoutLeadIn(text: string): string {
	let rest = text.trim();
	for (let i = 0; i < 2; i++) rest = rest.replace(LEAD_IN, '').replace(EAST_ASIAN_LEAD_IN, '').trim();
	return rest;
}

function tidyName(part: string): string {
	return part
		.replace(PLACE_OR_EMPLOYER, '')
		.replace(KOREAN_ROLE, '')
		.replace(EAST_ASIAN_ROLE, '')
		.replace(/^(?:dr|prof|mr|mrs|ms)\.?\s+(?=\p{Lu})/iu, '')
		.replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/g, '')
		.replace(/\s+/g, ' ');
}
