import { chooseOutletName } from '../../core/facts/outlet-name.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import type { PageEvidence } from './page-evidence.ts';

/** The outlet's name as it calls itself. */
export function findPublisher(evidence: PageEvidence, headline: string): string | null {
	const { jsonLd, meta, microdata, url } = evidence;
	const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
	const candidates = [
		meta.publisher,
		jsonLd.publisher,
		microdata.publisher,
		titleTail(evidence, headline),
		host || null,
	];
	return chooseOutletName(
		candidates.map((name) => name && tidySpaces(name)),
		host,
	);
}

/** What a page's title has after the headline and the last separator: "Rates cut again | Economy | The Ledger". */
function titleTail({ root, meta }: PageEvidence, headline: string): string | null {
	for (const title of [root.querySelector('head > title')?.textContent, meta.title]) {
		const text = tidySpaces((title ?? '').slice(0, 1_000));
		const tail = /(?:\s[|–—\-:·•]\s|[|｜ㅣ])\s*([^|｜ㅣ]{2,40}?)$/u
			.exec(text)?.[1]
			?.split(/\s[–—-]\s/)
			.at(-1);
		if (tail && !headline.includes(tail)) return tail.trim();
	}
	return null;
}
