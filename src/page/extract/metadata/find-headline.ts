import { chooseTitle } from '../../../core/metadata/choose-title.ts';
import { cutAtHeadline, stripSiteName } from '../../../core/metadata/headline.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { plainText } from './claims/plain-text.ts';
import type { PageEvidence } from './page-evidence.ts';

const LONGEST_TITLE = 1_000;

/** The headline, without the site's name and without a kicker. "" where the page has nothing of the kind. */
export function findHeadline(evidence: PageEvidence): string {
	const chosen = chooseHeadline(evidence);
	// metadata loses what looks like markup; a headline about markup stands whole on the page
	const visible = tidySpaces(evidence.headlineElement?.textContent ?? '');
	return visible.includes('<') && plainText(visible) === chosen ? visible : chosen;
}

function chooseHeadline({
	url,
	jsonLd,
	meta,
	microdata,
	headlineElement,
	windowTitle,
	siteNames,
}: PageEvidence): string {
	const visible = tidySpaces((headlineElement?.textContent ?? '').slice(0, LONGEST_TITLE));
	const names = [...siteNames, ...hostsAbove(url)];
	const tidy = (title: string | null): string => {
		const text = stripSiteName(tidySpaces((title ?? '').slice(0, LONGEST_TITLE)), names);
		return cutAtHeadline(text, visible) ?? text;
	};
	return chooseTitle({
		shared: tidy(meta.title),
		declared: tidy(jsonLd.title) || tidy(microdata.title),
		visible,
		window: tidy(windowTitle),
		slug: slugOf(url),
		siteNames,
	});
}

/** "ledger.test" of "business.ledger.test": sites name themselves without the part before. */
function hostsAbove(url: string): string[] {
	const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
	return labels.slice(1, -1).flatMap((label, at) => (label.length > 3 ? [labels.slice(at + 1).join('.')] : []));
}

/** The longest part of an address: what a system makes of the headline. */
function slugOf(url: string): string {
	const parts = URL.canParse(url) ? new URL(url).pathname.split('/') : [];
	return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}
