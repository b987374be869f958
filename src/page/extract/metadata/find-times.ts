import { parsePublicationTime } from '../../../core/metadata/publication-time.ts';
import type { PageEvidence } from './page-evidence.ts';

export interface ArticleTimes {
	/** ISO 8601, as exact as the page is. */
	publishedAt: string | null;
	modifiedAt: string | null;
}

/** A line with its time is short and has few elements in it. */
const LONGEST_LINE = 90;
const MOST_PARTS = 5;

export function findTimes(evidence: PageEvidence): ArticleTimes {
	const { jsonLd, meta, microdata } = evidence;
	const publishedAt =
		firstTime(jsonLd.publishedAt, meta.publishedAt, microdata.publishedAt) ??
		firstTime(...visibleTimes(evidence), dayInAddress(evidence.url));
	const modifiedAt = firstTime(jsonLd.modifiedAt, meta.modifiedAt, microdata.modifiedAt);
	return { publishedAt, modifiedAt };
}

function firstTime(...written: (string | null)[]): string | null {
	for (const text of written) {
		const time = text ? parsePublicationTime(text) : null;
		if (time) return time;
	}
	return null;
}

/** What the page shows as its time near the headline: marked up, or as a short line that begins with or holds a date. */
function visibleTimes({ root, headlineElement, surroundings }: PageEvidence): string[] {
	const scope = headlineElement?.closest('article, main, [role="main"]') ?? root;
	const marked: string[] = [];
	const written: string[] = [];
	const { before, after } = surroundings();
	for (const element of [...before, ...(headlineElement ? [headlineElement] : []), ...after]) {
		const time =
			element.getAttribute('datetime') ??
			(element.getAttribute('itemprop') === 'datePublished' ? element.getAttribute('content') : null);
		if (time) marked.push(time);
		else if (element.childElementCount < MOST_PARTS) {
			const text = (element.textContent ?? '').trim();
			if (text.length < LONGEST_LINE && /\d/.test(text)) written.push(text.replace(/\s+/g, ' '));
		}
	}
	const anywhere = [...scope.querySelectorAll('time[datetime]')]
		.slice(0, 3)
		.map((time) => time.getAttribute('datetime') ?? '');
	return [...marked, ...anywhere, ...written];
}

function dayInAddress(url: string): string | null {
	const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/.exec(url);
	return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
