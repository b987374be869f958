import { issnInLine, printPageInLine, readIssn, readPages, readPlace } from '../../../core/metadata/citation-parts.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { type JsonLdNode, typesOf } from './claims/json-ld.ts';
import { articleNode } from './claims/json-ld-claims.ts';
import { firstMeta, type MetaTags } from './claims/meta-tags.ts';
import type { PageEvidence } from './page-evidence.ts';

/** What a citation of the printed paper says, as far as the page gives it. */
export interface CitationParts {
	/** Where the outlet is published. */
	place?: string;
	/** "A12", "12–15". */
	printPage?: string;
	/** "1234-5679" */
	issn?: string;
}

/** Where a page says whose it is. */
const IMPRINT =
	'footer, [role="contentinfo"], [id*="footer" i], [class*="footer" i], [class*="imprint" i], [class*="impressum" i], [class*="colophon" i], [class*="copyright" i]';
/** Lines below a text, beside it or in its footer that tell of the printed paper. */
const LINE = 'p, div, span, small, footer, em, li';
const MOST_IMPRINTS = 60;
const LONGEST_IMPRINT = 4_000;
const MOST_LINES = 6_000;
const LONGEST_LINE = 300;

/** Place, printed page and ISSN: as metadata declare them, else as the page's foot and a line about the printed paper do. */
export function findCitationParts(evidence: PageEvidence): CitationParts {
	const { root, metaTags, jsonLdNodes } = evidence;
	const article = articleNode(jsonLdNodes, evidence.pageTitles) ?? {};
	const ofArticle = withWholes(article, jsonLdNodes);
	const imprints = [...root.querySelectorAll(IMPRINT)].slice(0, MOST_IMPRINTS);
	const issn = firstOf(textsOf(ofArticle, 'issn'), readIssn) ?? issnInMeta(metaTags) ?? issnShown(root, imprints);
	const printPage = pageDeclared(ofArticle, metaTags) ?? pageShown(root);
	const place = placeDeclared(ofArticle, jsonLdNodes) ?? placeShown(imprints);
	return { ...(place && { place }), ...(printPage && { printPage }), ...(issn && { issn }) };
}

const DEEPEST = 3;

/** The article and what it is part of: its issue, its newspaper. */
function withWholes(node: JsonLdNode, nodes: readonly JsonLdNode[], depth = 0): JsonLdNode[] {
	const wholes = depth < DEEPEST ? objectsOf(node.isPartOf, nodes) : [];
	return [node, ...wholes.flatMap((whole) => withWholes(whole, nodes, depth + 1))];
}

/** Objects, and those that are named by their `@id` alone. */
function objectsOf(value: unknown, nodes: readonly JsonLdNode[]): JsonLdNode[] {
	const parts = (Array.isArray(value) ? value : [value]).slice(0, 10);
	return parts
		.filter((part): part is JsonLdNode => typeof part === 'object' && part !== null && !Array.isArray(part))
		.map((part) => {
			const isReference = part['@id'] !== undefined && Object.keys(part).length <= 2;
			return (isReference && nodes.find((node) => node !== part && node['@id'] === part['@id'])) || part;
		});
}

function textsOf(nodes: readonly JsonLdNode[], property: string): string[] {
	return nodes
		.flatMap((node) => node[property])
		.filter((value) => typeof value === 'string' || typeof value === 'number')
		.map(String);
}

function firstOf(written: readonly string[], read: (text: string) => string | null): string | null {
	for (const text of written) {
		const found = read(text);
		if (found) return found;
	}
	return null;
}

const ISSN_NAMES = ['prism.eissn', 'citation_issn', 'prism.issn', 'issn', 'dc.identifier.issn', 'dc.source.issn'];

function issnInMeta(tags: MetaTags): string | null {
	const marked = ['dc.identifier', 'dcterms.identifier', 'dc.source'].flatMap((name) => tags.get(name) ?? []);
	return (
		firstOf(
			ISSN_NAMES.flatMap((name) => tags.get(name) ?? []),
			readIssn,
		) ?? firstOf(marked, issnInLine)
	);
}

function issnShown(root: Element, imprints: readonly Element[]): string | null {
	const declared = root.querySelector('[itemprop~="issn"]');
	const text = declared?.getAttribute('content') ?? declared?.textContent ?? '';
	const found = new Set(imprints.flatMap((element) => issnInLine(textOf(element)) ?? []));
	return readIssn(text) ?? (found.size === 1 ? ([...found][0] ?? null) : null);
}

/** Of an element that is not too large for an imprint. */
function textOf(element: Element): string {
	const text = element.textContent ?? '';
	return text.length > LONGEST_IMPRINT ? '' : tidySpaces(text);
}

function pageDeclared(ofArticle: readonly JsonLdNode[], tags: MetaTags): string | null {
	const own = ofArticle.slice(0, 1);
	const first = textsOf(own, 'pageStart')[0] ?? firstMeta(tags, 'citation_firstpage', 'prism.startingpage');
	const last = textsOf(own, 'pageEnd')[0] ?? firstMeta(tags, 'citation_lastpage', 'prism.endingpage');
	const range = first && last ? `${first}-${last}` : first;
	const written = [
		...textsOf(own, 'printPage'),
		...(range ? [range] : []),
		...textsOf(own, 'pagination'),
		...(tags.get('prism.pagerange') ?? []),
		...(tags.get('printpage') ?? []),
	];
	const page = firstOf(written, readPages);
	const section = textsOf(own, 'printSection')[0] ?? '';
	// a section of the paper is one letter or two, and stands before its pages' numbers
	return page && /^\d/.test(page) && /^[A-Z]{1,2}$/.test(section) ? section + page : page;
}

function pageShown(root: Element): string | null {
	const declared = root.querySelector('[itemprop~="printPage"]');
	const page = readPages(declared?.getAttribute('content') ?? declared?.textContent ?? '');
	if (page) return page;
	const lines = root.querySelectorAll(LINE);
	for (let index = 0; index < Math.min(lines.length, MOST_LINES); index++) {
		const line = lines[index];
		if (!line || line.childElementCount > 4) continue;
		const text = line.textContent ?? '';
		if (text.length > LONGEST_LINE || text.length < 10) continue;
		const found = printPageInLine(tidySpaces(text));
		if (found) return found;
	}
	return null;
}

const OUTLET_TYPE = /^(?:(?:News)?Media\w*|NewsMediaOrganization|Organization|Newspaper|Periodical)$/;

/** The town of the publisher's address: the article's, else that of the only outlet described. */
function placeDeclared(ofArticle: readonly JsonLdNode[], nodes: readonly JsonLdNode[]): string | null {
	const publishers = ofArticle.flatMap((node) => objectsOf(node.publisher, nodes));
	const outlets = nodes.filter((node) => typesOf(node).some((type) => OUTLET_TYPE.test(type)));
	for (const outlet of [...publishers, ...(outlets.length === 1 ? outlets : [])]) {
		const places = [...objectsOf(outlet.address, nodes), ...objectsOf(outlet.location, nodes)];
		const addresses = places.flatMap((place) => [place, ...objectsOf(place.address, nodes)]);
		const found = firstOf(textsOf(addresses, 'addressLocality'), readPlace);
		if (found) return found;
	}
	return null;
}

/** The town of an address at the foot of the page, marked as one. */
function placeShown(imprints: readonly Element[]): string | null {
	const found = new Set(
		imprints.flatMap((element) =>
			[...element.querySelectorAll('[itemprop~="addressLocality"], .adr .locality, .vcard .locality')].flatMap(
				(locality) => readPlace(tidySpaces(locality.getAttribute('content') ?? locality.textContent ?? '')) ?? [],
			),
		),
	);
	return found.size === 1 ? ([...found][0] ?? null) : null;
}
