import {
	COMMON_SURNAMES,
	EVERYDAY_ROLES,
	PARENT_OF,
	PUBLIC_ROLES,
	ROLES_IN_BODIES,
	SPORT_ROLES,
} from '../languages/en/namesake-words.ts';
import { POLITICAL_ROLE } from '../languages/en/titles.ts';
import type { ActorDraft } from './actor-draft.ts';
import { type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { foldWord, nameKey } from './name-key.ts';
import { lowerAt, type NamedMention, type PlacedSentence } from './named-mention.ts';

/**
 * What an article says of somebody about whether the famous bearer of the name is meant: `public`, a role of public life; `other`, an address, a
 * job of everyday life; `related`, whose relation it is; `private`, a role that says nothing of fame; `aged`, an age alone; null where it says
 * nothing.
 */
export type Standing = 'public' | 'private' | 'related' | 'aged' | 'other' | null;

export function standingOf(draft: ActorDraft, knowledge: KnowledgeBase, isSport: boolean): Standing {
	const role = roleStanding(draft, knowledge, isSport);
	const named = draft.places.flatMap(({ mention }) => (mention ? [mention] : []));
	if (role === 'other') return role;
	const isPolitician = POLITICAL_ROLE.test(draft.stated?.role ?? '');
	if (!isPolitician && named.some((mention) => hasAddress(mention))) return 'other';
	if (role !== 'public' && named.some((mention) => isRelation(mention))) return 'related';
	return role ?? (named.some((mention) => hasAge(mention)) ? 'aged' : null);
}

function roleStanding({ stated }: ActorDraft, knowledge: KnowledgeBase, isSport: boolean): Standing {
	if (!stated || stated.role === '') return null;
	const words = stated.role.toLowerCase().split(/[\s-]+/);
	if (words.some((word) => EVERYDAY_ROLES.has(word)) && !/\bhead (?:of|coach)\b/i.test(stated.role)) return 'other';
	if (POLITICAL_ROLE.test(stated.role)) return 'public';
	if (words.some((word) => PUBLIC_ROLES.has(word) || (isSport && SPORT_ROLES.has(word)))) return 'public';
	if (/\bfilm\b/i.test(stated.words)) return 'public';
	const isOfKnownBody = stated.affiliation !== null && knowledge.best(nameKey(stated.affiliation)) >= 0;
	return isOfKnownBody && words.some((word) => ROLES_IN_BODIES.has(word)) ? 'public' : 'private';
}

/** "her son, Jon Feld", "Ada Morrow's brother Ivo". */
function isRelation({ sentence, first }: NamedMention): boolean {
	const at = lowerAt(sentence, first - 1) === ',' ? first - 2 : first - 1;
	if (PARENT_OF.test(lowerAt(sentence, at))) return true;
	return (
		sentence.rules.relations.has(lowerAt(sentence, at)) &&
		/^(?:['’]s?|his|her|their|my|its)$/.test(lowerAt(sentence, at - 1))
	);
}

/** "Jon Feld, of Mill Road", "Ada Morrow, from Vell,". */
function hasAddress({ sentence, end }: NamedMention): boolean {
	let at = behindAge(sentence, end);
	if (lowerAt(sentence, at) === ',') at++;
	else if (at === end) return false;
	if (!/^(?:of|from)$/.test(lowerAt(sentence, at))) return false;
	return sentence.spans.some(({ first, end: last, type }) => {
		const { streetTails, streetOrSurname } = sentence.rules;
		const tail = lowerAt(sentence, last - 1);
		return first === at + 1 && (type === 'LOC' || streetTails.test(tail) || streetOrSurname.test(tail));
	});
}

/** "Jon Feld, 38," and "38-year-old Jon Feld". */
function hasAge({ sentence, first, end }: NamedMention): boolean {
	return behindAge(sentence, end) > end || /^\d{1,3}-year-old$/.test(lowerAt(sentence, first - 1));
}

/** Where the age ends that follows a name, or the name itself. */
function behindAge(sentence: PlacedSentence, end: number): number {
	const isAge =
		/^[,(]$/.test(lowerAt(sentence, end)) &&
		/^\d{1,3}$/.test(lowerAt(sentence, end + 1)) &&
		/^(?:[,).;]|who|and)$/.test(lowerAt(sentence, end + 2));
	return isAge ? end + (lowerAt(sentence, end + 2) === ')' ? 3 : 2) : end;
}

/** What an article says of its persons of famous names, taken together. */
export function companyOf(standings: ReadonlyMap<ActorDraft, Standing>): Company {
	let hasNamesakes = false;
	const wellKnown = new Set<ActorDraft>();
	for (const [draft, standing] of standings) {
		if (standing === 'other') hasNamesakes = true;
		else if (standing === 'public' || (standing === null && !hasCommonSurname(draft.name))) wellKnown.add(draft);
	}
	return { hasNamesakes, wellKnown };
}

/** What is known of the others of an article when one of them is looked at. */
export interface Company {
	/** Somebody of a famous name is said to be somebody else. */
	hasNamesakes: boolean;
	/** Persons of famous names that few people share, or in a role of public life. */
	wellKnown: ReadonlySet<ActorDraft>;
}

/** Well-known people beside one whose age is given from which on an article is about stars, whose ages are given as well. */
const FEWEST_STARS = 2;

/** Whether a name may be the famous bearer's, as far as what the article says of him and of the others goes. */
export function mayBeFamous(
	draft: ActorDraft,
	{ weight, standing, isPolitical }: { weight: number; standing: Standing; isPolitical: boolean },
	{ hasNamesakes, wellKnown }: Company,
): boolean {
	if (standing === 'other' || standing === 'related') return false;
	if (weight >= REVIEWED_WEIGHT) return standing !== 'aged' || isPolitical;
	if (standing === 'public') return true;
	if (standing === 'private' || hasNamesakes) return false;
	const others = wellKnown.size - (wellKnown.has(draft) ? 1 : 0);
	if (standing === 'aged') return !hasCommonSurname(draft.name) && others >= FEWEST_STARS;
	return !hasCommonSurname(draft.name) || others > 0;
}

const hasCommonSurname = (name: string) => COMMON_SURNAMES.has(foldWord(name.split(/\s+/).at(-1) ?? ''));
