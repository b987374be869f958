import { gatherEvidence, type PageEvidence } from '../../../../src/page/extract/metadata/page-evidence.ts';
import { parsePage } from '../../parse-page.ts';

/** What the facts of an article at an invented outlet are read from. */
export function evidenceOf(html: string, url = 'https://www.harbourpost.test/bridge-stays'): PageEvidence {
	return gatherEvidence(parsePage(html).documentElement, url);
}

/** Metadata as the element that carries them. */
export function jsonLd(value: unknown): string {
	return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...(value as object) })}</script>`;
}
