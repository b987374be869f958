import { comparable } from '../../../core/metadata/headline.ts';
import { isShortenedBy } from '../../../core/outlets/is-shortened-by.ts';
import { chooseOutletName } from '../../../core/outlets/outlet-name.ts';
import { tidyOutletName } from '../../../core/outlets/tidy-outlet-name.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { firstMeta } from './claims/meta-tags.ts';
import { describedOutlets } from './claims/outlet-names.ts';
import { plainText } from './claims/plain-text.ts';
import type { PageEvidence } from './page-evidence.ts';

/** Names of meta elements that hold the outlet's name, most to the point first. */
const NAME_TAGS = [
	'og:site_name',
	'application-name',
	'apple-mobile-web-app-title',
	'twitter:app:name:iphone',
	'al:ios:app_name',
	'dc.publisher',
	'publisher',
];
const FRONT_LINK = 'a[href="/"], a[rel~="home"]';
const LOGO = '[class*="logo" i]';
const FEED = 'link[rel~="alternate"][type*="rss"][title], link[rel~="alternate"][type*="atom"][title]';
const MOST_LOGOS = 50;
const MOST_SPELLINGS = 8;
const LONGEST_SPELLING = 80;
/** "© 2025 The Ledger" at the foot of a page. */
const COPYRIGHT_LINE = /(?:©|\(c\)|copyright)\s*(?:(?:19|20)\d{2}[\s,–-]*)*([^\n©|•]{3,60})/giu;
const MOST_COPYRIGHT_LINES = 20;

/** The outlet's name as it calls itself. */
export function findPublisher(evidence: PageEvidence, headline: string): string | null {
	const { root, jsonLd, microdata, metaTags, jsonLdNodes, url } = evidence;
	const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') : '';
	const [siteName, ...others] = NAME_TAGS.map((name) => plainText(firstMeta(metaTags, name) ?? ''));
	const described = describedOutlets(jsonLdNodes);
	const otherDescribed = described.names.filter((name) => name !== jsonLd.publisher);
	const given = [siteName, jsonLd.publisher, microdata.publisher, ...others, ...otherDescribed].map((name) =>
		tidySpaces(name ?? ''),
	);
	const tail = titleTail(evidence, headline);
	if (tail && isBackedUp(tail, given, host, root)) given.push(tail);
	return chooseOutletName({
		given,
		secondNames: described.otherNames,
		copyrightHolders: () => [firstMeta(metaTags, 'copyright') ?? '', ...copyrightHolders(root)],
		spellings: () => spellingsIn(root),
		host,
	});
}

/** What a page's title has after the headline and the last separator: "Rates cut again | Economy | The Ledger". */
function titleTail({ root, meta }: PageEvidence, headline: string): string | null {
	for (const title of [root.querySelector('head > title')?.textContent, meta.title]) {
		const text = tidySpaces((title ?? '').slice(0, 1_000));
		const tail = /(?:\s[|–—\-:·•]\s|[|｜ㅣ]|--)\s*([^|｜ㅣ]{2,40}?)$/u
			.exec(text)?.[1]
			?.split(/\s[–—-]\s|--/)
			.at(-1);
		if (tail && !headline.includes(tail)) return tail.trim();
	}
	return null;
}

/** A title may end with a section instead of the outlet's name: another name, the host or the page's foot says which. Hosts say nothing of other scripts. */
function isBackedUp(tail: string, given: readonly string[], host: string, root: Element): boolean {
	const name = comparable(tail);
	const site = comparable(host);
	return (
		site.includes(name) ||
		(site.length > 2 && name.includes(site)) ||
		!/\p{Script=Latin}/u.test(tail) ||
		given.some((other) => comparable(other) === name) ||
		isShortenedBy(tail, host) ||
		[...copyrightHolders(root), ...spellingsIn(root)].some((holder) => comparable(tidyOutletName(holder)) === name)
	);
}

/** Texts by which a page names its outlet to readers: on links to the front page, its logo, its feeds. */
function spellingsIn(root: Element): string[] {
	const labels = [
		...[...root.querySelectorAll(FRONT_LINK)].map((link) => link.getAttribute('aria-label') ?? link.textContent),
		...logoLabels(root),
		...[...root.querySelectorAll(FEED)].map((feed) => feed.getAttribute('title')),
	];
	return labels
		.filter((label): label is string => label !== null && label.length < 4 * LONGEST_SPELLING)
		.map(tidySpaces)
		.filter((label) => label !== '' && label.length <= LONGEST_SPELLING)
		.slice(0, MOST_SPELLINGS);
}

/** Asks each logo for its pictures: a selector asks each picture for a logo around it, which takes seconds where a class is endless. */
function logoLabels(root: Element): (string | null)[] {
	const logos = [...root.querySelectorAll(LOGO)].slice(0, MOST_LOGOS);
	const places = [...root.querySelectorAll('header'), ...logos];
	const pictures = new Set(places.flatMap((place) => [...place.querySelectorAll('img[alt]')]));
	return [
		...[...pictures].map((picture) => picture.getAttribute('alt')),
		...logos.map((logo) => logo.getAttribute('aria-label')),
	];
}

function copyrightHolders(root: Element): string[] {
	const text = [
		...root.querySelectorAll('footer, [class*="footer" i], [id*="footer" i], [class*="copy" i], [id*="copy" i]'),
	]
		.slice(0, MOST_COPYRIGHT_LINES)
		.map((element) => element.textContent ?? '')
		.join('\n');
	return [...text.matchAll(COPYRIGHT_LINE)].slice(0, MOST_COPYRIGHT_LINES).map((match) => tidySpaces(match[1] ?? ''));
}
