import { cutAtHeadline, stripSiteName } from '../../../core/metadata/headline.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { plainText } from './claims/plain-text.ts';
import type { PageEvidence } from './page-evidence.ts';

const LONGEST_TITLE = 1_000;
/** A shared title as long as this that ends the visible one is the headline, and what stands before it a kicker. */
const SHORTEST_WITHOUT_KICKER = 20;

/** The headline, without the site's name and without a kicker. "" where the page has nothing of the kind. */
export function findHeadline(evidence: PageEvidence): string {
	const chosen = chooseHeadline(evidence);
	// metadata loses what looks like markup; a headline about markup stands whole on the page
	const visible = tidySpaces(evidence.headlineElement?.textContent ?? '');
	return visible.includes('<') && isSame(plainText(visible), chosen) ? visible : chosen;
}

function chooseHeadline({ root, jsonLd, meta, microdata, headlineElement, siteNames }: PageEvidence): string {
	const visible = tidySpaces((headlineElement?.textContent ?? '').slice(0, LONGEST_TITLE));
	const tidy = (title: string | null | undefined): string => {
		const text = stripSiteName(tidySpaces((title ?? '').slice(0, LONGEST_TITLE)), siteNames);
		return cutAtHeadline(text, visible) ?? text;
	};
	const declared = tidy(jsonLd.title) || tidy(microdata.title);
	const shared = tidy(meta.title);
	if (!shared) return declared || visible || tidy(root.querySelector('head > title')?.textContent);
	// titles for sharing are often written anew: two sources that agree outvote it
	if (!visible || isSame(shared, declared) || isSame(shared, visible)) return shared;
	// three that differ: what the reader sees, where it is the headline of this page and not the site's
	if (declared && !isSame(declared, visible))
		return sharesWords(visible, shared) || sharesWords(visible, declared) ? visible : shared;
	if (!declared) return shared;
	const isWithoutKicker = shared.length >= SHORTEST_WITHOUT_KICKER && fold(visible).endsWith(fold(shared));
	return isWithoutKicker ? shared : visible;
}

function isSame(a: string, b: string): boolean {
	return a !== '' && fold(a) === fold(b);
}

/** Headlines of one article share at least so many of their words; a site's name shares none. */
const SHARED_WORDS = 0.1;

function sharesWords(a: string, b: string): boolean {
	const words = new Set(b.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
	const own = a.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
	return own.length > 3 && own.filter((word) => words.has(word)).length >= SHARED_WORDS * own.length;
}

function fold(title: string): string {
	return title
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');
}
