import { LIMITS } from '../../../core/limits.ts';
import { type Byline, parseByline } from '../../../core/metadata/byline.ts';
import { EAST_ASIAN_SIGNED, LEAD_IN, NOT_A_PERSON } from '../../../core/metadata/byline-words.ts';
import { comparable } from '../../../core/metadata/headline.ts';
import { namesOutlet } from '../../../core/metadata/names-outlet.ts';
import { withoutTimes } from '../../../core/metadata/times/without-times.ts';
import { agencyOfCredit, agencyOfCreditLine } from '../../../core/outlets/agencies.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { piecesOf } from './line-text.ts';
import type { PageEvidence } from './page-evidence.ts';

const BYLINE_NAME =
	/byline|by-?author|signature|(?:^|\s)by(?:$|\s)|(?:^|[^\p{L}])(?:author|autor|auteur|autore|forfatter|verfasser|writer|reporter|firma|vcard|fn)s?(?:$|[^\p{Ll}]|fmt)/iu;
/** Elements within a byline that hold one name and nothing else. */
const EXACT_NAME = '[rel~="author"], [itemprop~="author"], .fn, [class*="author-name" i], [class*="author__name" i]';
const CREDIT_NAME = /byline|source|credit|agency|agentur|provider|author/i;
const LONGEST_BYLINE = 160;
const LONGEST_NAME = 80;
const MOST_BYLINES = 4;
const MOST_NAMES = 10;
/** Of the text that is searched for a name as that of a place. */
const MOST_SEARCHED = 100_000;

const PLATFORM_WORD = /^(?:anonymous|unknown|none|null|undefined|webmaster|root|test)$/i;

type IsPlace = (name: string) => boolean;

/**
 * The authors and the agency that the page names. Authors are persons; only where the metadata name no person as the author, the
 * desk or agency they name instead.
 */
export function findByline(evidence: PageEvidence): Byline {
	const { jsonLd, microdata, meta, webPage, siteNames } = evidence;
	const sites = siteNames.map(comparable).filter((site) => site.length > 2);
	const isOutlet = (name: string): boolean => namesOutlet(name, sites);
	const isPlace = placesIn(evidence.root);
	const credited = [...jsonLd.credits, ...meta.credits].map(agencyOfCredit).find((name) => name !== null) ?? null;
	let agency: string | null = null;
	let desk: string | null = null;
	for (const claimed of [jsonLd.authors, microdata.authors, meta.authors, webPage.authors]) {
		const bylines = claimed.slice(0, LIMITS.authors).map((name) => parseByline(name, isPlace));
		agency ??= bylines.find((byline) => byline.agency)?.agency ?? null;
		desk ??=
			bylines.find((byline) => byline.desk)?.desk ??
			claimed.find((name, index) => bylines[index]?.agency && name.length < 30) ??
			null;
		const authors = [...new Set(bylines.flatMap((byline) => byline.authors))].filter((name) => !isOutlet(name));
		if (authors.length)
			return {
				authors: withHelpers(authors, evidence, isPlace),
				agency: agency ?? credited ?? agencyNearHeadline(evidence),
				desk: null,
			};
		desk ??= bylines.flatMap((byline) => byline.authors)[0] ?? null;
	}
	const visible = visibleBylines(evidence, isPlace);
	agency ??= visible.find((byline) => byline.agency)?.agency ?? credited ?? agencyNearHeadline(evidence);
	const authors = [...new Set(visible.flatMap((byline) => byline.authors))].filter((name) => !isOutlet(name));
	return authors.length ? { authors, agency, desk: null } : { authors: desk ? [desk] : [], agency, desk };
}

/** Persons beyond those declared whom the lines by the headline may name. */
const MOST_HELPERS = 3;

/** Metadata often have the first of several authors: links to the authors' pages by the headline that name them all and more are believed. */
function withHelpers(declared: string[], { header }: PageEvidence, isPlace: IsPlace): string[] {
	const { under, before } = header();
	const named = [...before, ...under]
		.filter((element) => /\bauthor\b/.test(element.getAttribute('rel') ?? ''))
		.slice(0, MOST_NAMES)
		.flatMap((element) => parseByline(tidySpaces((element.textContent ?? '').slice(0, LONGEST_NAME)), isPlace).authors);
	const authors = [...new Set(named)];
	const isMore = authors.length > declared.length && authors.length <= declared.length + MOST_HELPERS;
	return isMore && declared.every((name) => authors.includes(name)) ? authors : declared;
}

/** The bylines by the headline; where nobody is named there, the first one below the text. */
function visibleBylines(evidence: PageEvidence, isPlace: IsPlace): Byline[] {
	const { under, before, foot } = evidence.header();
	for (const elements of [under, before]) {
		const bylines = readBylines(elements, isPlace, MOST_BYLINES);
		if (bylines.some(({ authors }) => authors.length)) return bylines;
	}
	return readBylines(foot, isPlace, 1);
}

function readBylines(elements: readonly Element[], isPlace: IsPlace, most: number): Byline[] {
	const bylines: Byline[] = [];
	let read: Element | null = null;
	for (const element of elements) {
		if (read?.contains(element)) continue;
		const byline = readByline(element, isPlace);
		if (!byline || !(byline.authors.length || byline.agency)) continue;
		read = element;
		if (bylines.push(byline) === most) break;
	}
	return bylines;
}

function readByline(element: Element, isPlace: IsPlace): Byline | null {
	if (/^(?:FORM|IMG|A)$/.test(element.nodeName) && !isNamedByline(element)) return null;
	const isShort = (element.textContent?.length ?? 0) <= 2 * LONGEST_BYLINE;
	if (!isNamedByline(element)) {
		if (!isShort || element.childElementCount > 6) return null;
		const pieces = piecesOf(element, { language: null });
		return isWrittenByline(pieces) ? parseByline(pieces, isPlace) : null;
	}
	const pieces = isShort ? piecesOf(element, { language: null }) : [];
	const whole = isShort && pieces.join(' ').length <= LONGEST_BYLINE ? parseByline(pieces, isPlace) : null;
	const exact = exactNames(element, isPlace);
	const named = exact.length || whole?.authors.length || whole?.agency ? exact : exactOneName(element);
	if (!whole) {
		const authors = named.length ? named : boxedName(element, isPlace);
		return authors.length ? { authors, agency: null, desk: null } : null;
	}
	return named.some((name) => !whole.authors.includes(name)) ? { ...whole, authors: named } : whole;
}

const ONE_AUTHOR = '[rel~="author"], [itemprop~="author"], .author.vcard, .author .fn';
const ONE_NAME = /^[\p{L}][\p{L}\p{M}\d_.'’-]{1,29}$/u;

/** A writer of one name, or under one: "By Moln", in an element of its own. */
function exactOneName(byline: Element): string[] {
	const names = [...(byline.matches(ONE_AUTHOR) ? [byline] : []), ...byline.querySelectorAll(ONE_AUTHOR)]
		.slice(0, MOST_NAMES)
		.map((element) => tidySpaces((element.textContent ?? '').slice(0, LONGEST_NAME)))
		.filter((name) => ONE_NAME.test(name) && !NOT_A_PERSON.test(name) && !PLATFORM_WORD.test(name));
	return [...new Set(names)].slice(0, 1);
}

/** The name that heads a box about the author and is said again in it: "Jo Doe", "Jo Doe has covered the coast for …". */
function boxedName(box: Element, isPlace: IsPlace): string[] {
	if (!/author|autor|auteur/i.test(box.getAttribute('class') ?? '')) return [];
	const [name = '', ...rest] = piecesOf(box, { language: null });
	const [first = ''] = name.split(' ');
	if (name.length > LONGEST_NAME || !rest.some((text) => text.startsWith(first))) return [];
	return parseByline(name, isPlace).authors.slice(0, 1);
}

/** The persons whom elements of their own name within a byline. */
function exactNames(byline: Element, isPlace: IsPlace): string[] {
	const names = [...byline.querySelectorAll(EXACT_NAME)].slice(0, MOST_NAMES).flatMap((element) => {
		const text = tidySpaces((element.textContent ?? '').slice(0, 2 * LONGEST_NAME));
		return text.length <= LONGEST_NAME && !element.querySelector(EXACT_NAME) ? parseByline(text, isPlace).authors : [];
	});
	return [...new Set(names)];
}

/** A line that says itself that it is a byline: "By Jo Doe", "11 March 2026 by Jo Doe". */
function isWrittenByline(pieces: readonly string[]): boolean {
	const text = pieces.join(' ');
	if (text.length > LONGEST_BYLINE || text.length < 5) return false;
	if (EAST_ASIAN_SIGNED.test(text)) return true;
	return withoutTimes(text, '|')
		.split('|')
		.some((part) => {
			const opening = LEAD_IN.exec(part.trim())?.[0];
			const name = opening ? part.trim().slice(opening.length) : '';
			return /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) && name.length < 100 && !/[!?]|\.\s+\p{Ll}/u.test(name);
		});
}

/** The agency that a line by the headline credits: in brackets, behind "Source:", in an element that is named so, or by a name of no other meaning. */
function agencyNearHeadline({ headlineElement, header }: PageEvidence): string | null {
	if (!headlineElement) return null;
	for (const element of header().under) {
		if (element.childElementCount) continue;
		const text = tidySpaces((element.textContent ?? '').slice(0, LONGEST_BYLINE));
		const isNamed = CREDIT_NAME.test(`${element.className} ${element.parentElement?.getAttribute('class') ?? ''}`);
		const isWrapped = /^(?:[(/©]|\p{L}+\s?:)/u.test(text);
		const agency = isNamed || isWrapped ? agencyOfCredit(text) : agencyOfCreditLine(text);
		if (agency) return agency;
	}
	return null;
}

function isNamedByline(element: Element): boolean {
	if (element.localName === 'form' || element.localName === 'img') return false;
	if (/\bauthor\b/.test(element.getAttribute('rel') ?? element.getAttribute('itemprop') ?? '')) return true;
	const name = element.getAttribute('class');
	return name !== null && name.length < 300 && BYLINE_NAME.test(name);
}

/** Whether the page speaks of a name as that of a place: "in Alma Valley". */
function placesIn(root: Element): IsPlace {
	let text: string | null = null;
	return (name) => {
		text ??= [...root.querySelectorAll('p')]
			.slice(0, 100)
			.map((paragraph) => paragraph.textContent ?? '')
			.join('\n')
			.slice(0, MOST_SEARCHED);
		return PREPOSITIONS.some((word) => text?.includes(`${word} ${name}`)) || isGoverned(name, text);
	};
}

/** What has a council, a mayor or inhabitants is a place: "the town council of Alma Valley". */
const GOVERNED =
	/(?:town|city|village|port|council|mayor|residents|people|stadt|gemeinde|bürgermeister(?:in)?|ville|commune|mairie|maire|municipale?|habitants|ciudad|ayuntamiento|municipio|alcaldesa|alcalde|vecinos|pueblo|cidade|câmara|prefeitura|prefeit[oa]|vila|comune|comunale|città|sindac[oa]|paese)(?: of| von| de| di| do| da| del| della| d’)? $/iu;
const LONGEST_GOVERNED = 40;

function isGoverned(name: string, text: string): boolean {
	for (let at = text.indexOf(name), n = 0; at >= 0 && n < 20; at = text.indexOf(name, at + 1), n++)
		if (GOVERNED.test(text.slice(Math.max(0, at - LONGEST_GOVERNED), at))) return true;
	return false;
}

const PREPOSITIONS = ['in', 'In', 'near', 'from', 'à', 'en', 'aus', 'nach', 'im', 'em', 'w'].map((word) => ` ${word}`);
