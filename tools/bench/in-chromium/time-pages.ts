/** Runs in Chromium: how long our extraction and its peers take for a page. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detect } from '../../../src/page/detect/detect.ts';
import { extractArticle } from '../../../src/page/extract/extract.ts';

/** Each gets a document of its own that nobody else has touched, so that peers may change it, and nothing is cached for the next. */
const CONTENDERS = {
	detection: (document: Document, url: string) => detect(document, url),
	sidelight: (document: Document, url: string) => extractArticle(document, url, { timeLimitMs: 60_000 }),
	readability: (document: Document) => new Readability(document).parse(),
	defuddle: (document: Document, url: string) => new Defuddle(document, { url }).parse(),
};
export type Contender = keyof typeof CONTENDERS;

/**
 * Times each on a page, in an order that turns with the rounds. Parsing is not counted.
 * @returns milliseconds
 */
export function timePage(html: string, url: string, round: number): Record<Contender, number> {
	const names = Object.keys(CONTENDERS) as Contender[];
	const turned = names.map((_, index) => names[(index + round) % names.length] ?? 'detection');
	const times: Partial<Record<Contender, number>> = {};
	for (const name of turned) {
		const document = new DOMParser().parseFromString(html, 'text/html');
		const startedAt = performance.now();
		CONTENDERS[name](document, url);
		times[name] = performance.now() - startedAt;
	}
	return times as Record<Contender, number>;
}

/** How long an extraction with the limit that readers have takes, and whether it has the article. Parsing is not counted. */
export function timeLimited(html: string, url: string): { ms: number; hasArticle: boolean } {
	const document = new DOMParser().parseFromString(html, 'text/html');
	const startedAt = performance.now();
	const found = extractArticle(document, url);
	return { ms: performance.now() - startedAt, hasArticle: found?.article.text.includes('Paragraph 1.') ?? false };
}
