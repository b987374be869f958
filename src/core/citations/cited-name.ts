import { NOT_A_PERSON } from '../metadata/byline-words.ts';
import { agencyAmong } from '../outlets/agencies.ts';
import { oneLine } from './one-line.ts';

/** An author as bibliographies sort them: by family name, or a desk, an organisation or an agency by its whole name. */
export type CitedName = { family: string; given: string; suffix?: string } | { literal: string };

/** Behind a family name, and no part of it. */
const SUFFIX = /^(.*?),? ((?:[Jj]n?r|[Ss]n?r)\.?|I{2,3}|IV)$/u;
/** Small words that belong to the family name behind them: "van der Berg". */
const PARTICLE = /^(?:\p{Ll}[\p{L}'’]*)$/u;
/** Small words between two parts of a family name: "Ortega y Gasset". */
const BETWEEN_FAMILIES = /^[yei]$/;
/** How the names of houses begin, and words that no person's name has: "The Harbour Trust", "Friends of the Port". */
const OF_A_HOUSE =
	/^(?:the|der|die|les|los|las) | (?:of|and|for|in|on|at|to|from|with|or|und|für|et|pour|para|per|och|og) |(?:^| )(?:staff|editors?|editorial|international|ministry|council|committee|commission|association|society|union|party|department|office|government|embassy|bank|museum|hospital|police|federation|trust|fund|project|initiative|alliance|coalition|campaign|collective)(?: |$)/i;
/** "MDR Aktuell"; a name may be written in capitals as a whole. */
const ABBREVIATION_FIRST = /^\p{Lu}{3,} .*\p{Ll}/u;
/** Family and given name, as China, Japan and Korea write them. */
const FAMILY_FIRST = /^([\p{sc=Han}\p{sc=Hangul}]{1,4}) ([\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]{1,6})$/u;

/** @param outlet what the article stands in: it may be named as its author */
export function citedName(written: string, outlet: string | null): CitedName {
	const name = oneLine(written);
	const [, bare = name, suffix] = SUFFIX.exec(name) ?? [];
	const words = bare.split(' ');
	const eastern = FAMILY_FIRST.exec(name);
	if (eastern) return { family: eastern[1] ?? '', given: eastern[2] ?? '' };
	if (words.length < 2 || words.length > 5 || isHouse(bare) || bare === oneLine(outlet ?? '')) return { literal: name };
	let from = words.length - 1;
	if (from > 2 && BETWEEN_FAMILIES.test(words[from - 1] ?? '')) from -= 2;
	while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from--;
	return {
		family: words.slice(from).join(' '),
		given: words.slice(0, from).join(' '),
		...(suffix !== undefined && { suffix }),
	};
}

/** In doubt a name stays whole. A family name is not written small, but by those who write all of their name so. */
function isHouse(name: string): boolean {
	const isOfOthers = OF_A_HOUSE.test(name) || ABBREVIATION_FIRST.test(name) || / \p{Ll}[^ ]*$/u.test(name);
	return isOfOthers || /[\d,;&/()]/.test(name) || NOT_A_PERSON.test(name) || agencyAmong(name) !== null;
}
