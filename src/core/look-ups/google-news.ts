import { parseFeed } from 'feedsmith';
import { hostOf } from '../addresses/host-of.ts';
import { isPrivateHost } from '../addresses/is-private-host.ts';
import { checkFeedContent } from '../feeds/check-content.ts';
import { mendDate } from '../feeds/mend-date.ts';
import { mendLanguage } from '../feeds/mend-language.ts';
import { cutAtWord, plainText } from '../feeds/plain-text.ts';
import { resolveAddress } from '../feeds/resolve-address.ts';
import { LIMITS } from '../limits.ts';
import { Failure } from '../problem.ts';
import type { FoundArticle } from './look-up-source.ts';

const MOST_FOUND = 50;

/**
 * Reads the RSS that Google News answers a search with. Each headline ends with its outlet's name, which is taken off.
 * @throws Failure
 */
export function parseGoogleNews(body: string): FoundArticle[] {
	const items = itemsOf(body);
	const language = items.language ?? null;
	return items.all
		.flatMap((item): FoundArticle[] => {
			const url = resolveAddress(item.link);
			const outlet = cutAtWord(plainText(item.source?.title ?? ''), LIMITS.name);
			const title = cutAtWord(withoutEnding(plainText(item.title ?? ''), ` - ${outlet}`), LIMITS.title);
			if (!url || !title || isPrivateHost(new URL(url).hostname)) return [];
			return [{ url, title, outlet: outlet || hostOf(url), publishedAt: mendDate(item.pubDate), language }];
		})
		.slice(0, MOST_FOUND);
}

function itemsOf(body: string) {
	try {
		const { text } = checkFeedContent(body);
		const parsed = parseFeed(text, { maxItems: MOST_FOUND });
		if (parsed.format === 'rss') return { all: parsed.feed.items ?? [], language: mendLanguage(parsed.feed.language) };
	} catch {
		// said below
	}
	throw new Failure({ code: 'look-up-unreadable', values: { source: 'google-news' } });
}

function withoutEnding(text: string, ending: string): string {
	return text.endsWith(ending) && ending !== ' - ' ? text.slice(0, -ending.length) : text;
}
