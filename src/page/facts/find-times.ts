import { parsePublicationTime } from '../../core/facts/publication-time.ts';
import type { PageEvidence } from './page-evidence.ts';

export interface ArticleTimes {
	/** ISO 8601, as exact as the page is. */
	publishedAt: string | null;
	modifiedAt: string | null;
}

export function findTimes(evidence: PageEvidence): ArticleTimes {
	const { jsonLd, meta, microdata } = evidence;
	const publishedAt = firstTime(
		jsonLd.publishedAt,
		meta.publishedAt,
		microdata.publishedAt,
		...visibleTimes(evidence),
		dayInAddress(evidence.url),
	);
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

function visibleTimes({ root, headlineElement }: PageEvidence): (string | null)[] {
	const scope = headlineElement?.closest('article, main, [role="main"]') ?? root;
	const times = [
		...scope.querySelectorAll('time, [itemprop="datePublished"], [class*="date" i], [class*="time" i]'),
	].slice(0, 8);
	return times.flatMap((time) => [
		time.getAttribute('datetime'),
		time.getAttribute('content'),
		(time.textContent ?? '').trim().slice(0, 100),
	]);
}

function dayInAddress(url: string): string | null {
	const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|-|$)/.exec(url);
	return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
