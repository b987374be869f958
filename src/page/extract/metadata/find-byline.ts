import { type Byline, parseByline } from '../../../core/metadata/byline.ts';
import { comparable } from '../../../core/metadata/headline.ts';
import { agencyOfCredit } from '../../../core/outlets/agencies.ts';
import { walkElements } from '../../walk-elements.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

const BYLINE_NAME = /byline|(?:^|[^\p{L}])(?:author|autor|auteur|forfatter|writer|reporter)s?(?:$|[^\p{Ll}])/iu;
/** A line that says itself that it is a byline: "By Jo Doe". */
const WRITTEN_BYLINE = /^(?:(?:written )?by|von|par|por|di|text:|words:|author:)\s+\p{Lu}[^.!?]{3,60}$/iu;
const LONGEST_BYLINE = 160;
const MOST_ELEMENTS = 20_000;
const MOST_BYLINES = 3;
/** A byline stands within so many elements from the headline. */
const NEAR_HEADLINE = 250;
const NEAR_WRITTEN = 60;

/**
 * The authors and the agency that the page names. Authors are persons; only where the metadata name no person as the author, the
 * desk or agency they name instead.
 */
export function findByline(evidence: PageEvidence): Byline {
	const { jsonLd, microdata, meta, siteNames } = evidence;
	const sites = siteNames.map(comparable).filter((site) => site.length > 2);
	const isOutlet = (name: string): boolean => sites.some((site) => comparable(name).startsWith(site));
	const credited = [...jsonLd.credits, ...meta.credits].map(agencyOfCredit).find((name) => name !== null) ?? null;
	let agency: string | null = null;
	let desk: string | null = null;
	for (const claimed of [jsonLd.authors, microdata.authors, meta.authors]) {
		const bylines = claimed.map(parseByline);
		agency ??= bylines.find((byline) => byline.agency)?.agency ?? null;
		desk ??=
			bylines.find((byline) => byline.desk)?.desk ??
			claimed.find((name, index) => bylines[index]?.agency && name.length < 30) ??
			null;
		const authors = [...new Set(bylines.flatMap((byline) => byline.authors))].filter((name) => !isOutlet(name));
		if (authors.length) return { authors, agency: agency ?? credited ?? agencyNearHeadline(evidence), desk: null };
		desk ??= bylines.flatMap((byline) => byline.authors)[0] ?? null;
	}
	const visible = visibleBylines(evidence).map(parseByline);
	agency ??= visible.find((byline) => byline.agency)?.agency ?? credited ?? agencyNearHeadline(evidence);
	const authors = [...new Set(visible.flatMap((byline) => byline.authors))].filter((name) => !isOutlet(name));
	return authors.length ? { authors, agency, desk: null } : { authors: desk ? [desk] : [], agency, desk };
}

/** Texts of the elements named as bylines near the headline. */
function visibleBylines({ root, headlineElement }: PageEvidence): string[] {
	const scope = headlineElement?.closest('article, main, [role="main"]') ?? root;
	const bylines: string[] = [];
	let past = -1;
	for (const element of walkElements(scope, MOST_ELEMENTS)) {
		if (element === headlineElement) past = 0;
		else if (past >= 0 && ++past > NEAR_HEADLINE) break;
		const isNamed = isNamedByline(element);
		if (!isNamed && (bylines.length || past < 0 || past > NEAR_WRITTEN || element.childElementCount > 2)) continue;
		const text = tidySpaces(element.textContent ?? '');
		if (!isNamed && !WRITTEN_BYLINE.test(text)) continue;
		if (text && text.length <= LONGEST_BYLINE && !bylines.some((other) => other.includes(text))) bylines.push(text);
		if (bylines.length === MOST_BYLINES) break;
	}
	return bylines;
}

/** The agency in a line of its own below the headline, whatever the line is called. */
function agencyNearHeadline({ headlineElement, surroundings }: PageEvidence): string | null {
	if (!headlineElement) return null;
	for (const element of surroundings().after.slice(0, NEAR_WRITTEN)) {
		if (element.childElementCount) continue;
		const agency = agencyOfCredit(tidySpaces(element.textContent ?? ''));
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
