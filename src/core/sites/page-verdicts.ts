import { hostOf } from '../addresses/host-of.ts';
import type { Detection } from '../article.ts';

/** What the reader says of pages: they are articles, or none is. */
export const PAGE_VERDICTS = ['article', 'none'] as const;
export type PageVerdict = (typeof PAGE_VERDICTS)[number];

/** A verdict for all pages whose addresses have one pattern (`patternOf`). */
export interface VerdictRule {
	pattern: string;
	verdict: PageVerdict;
}

export interface PageVerdicts {
	verdicts: VerdictRule[];
}

const LONGEST_PART = 20;

/**
 * The pattern of an address: its site and path with "*" for each part that differs from page to page, which is one with a digit, of
 * several words, or the last of several: "vellcourier.test/pictures/*". Of a question only numbers count: "vellcourier.test/?p=*".
 * @returns null where the address is none of the web
 */
export function patternOf(url: string | null): string | null {
	if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
	const { pathname, search } = new URL(url);
	const parts = pathname.split('/').filter(Boolean);
	const path = parts.map((part, index) => {
		const isLast = index === parts.length - 1 && index > 0;
		return isLast || /[\d_-]/.test(part) || part.length > LONGEST_PART ? '*' : part.toLowerCase();
	});
	const numbers = search
		.slice(1)
		.split('&')
		.filter((field) => /^[^=]+=\d+$/.test(field))
		.map((field) => `${field.replace(/=.*/, '')}=*`);
	return `${hostOf(url)}/${path.join('/')}${numbers.length ? `?${numbers.sort().join('&')}` : ''}`;
}

/** What the reader said of pages with this address's pattern; null where nothing. */
export function verdictOn(url: string | null, { verdicts }: PageVerdicts): PageVerdict | null {
	const pattern = patternOf(url);
	return verdicts.find((rule) => rule.pattern === pattern)?.verdict ?? null;
}

/** The verdicts with one for a pattern, in place of an older one, or without it; sorted by pattern. */
export function withVerdict<Rules extends PageVerdicts>(
	rules: Rules,
	pattern: string,
	verdict: PageVerdict | null,
): Rules {
	const others = rules.verdicts.filter((rule) => rule.pattern !== pattern);
	const verdicts = verdict ? [...others, { pattern, verdict }] : others;
	return { ...rules, verdicts: verdicts.sort((a, b) => (a.pattern < b.pattern ? -1 : 1)) };
}

/** A detection as the reader's verdict has it. A page that looks private, and a PDF, stay what they are. */
export function judged(detection: Detection, verdict: PageVerdict | null): Detection {
	if (!verdict || detection.looksPrivate || detection.isPdf) return detection;
	if (verdict === 'none') return { isArticle: false, confidence: 1, reasons: ['said-none'] };
	if (detection.isArticle) return detection;
	return { isArticle: true, confidence: 1, reasons: ['said-article'] };
}
