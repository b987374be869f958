import type { PollOutcome } from '../../core/feeds/feed-poll.ts';
import type { UnreadableProblem } from '../../core/feeds/feed-problem.ts';
import { joinSitemaps } from '../../core/feeds/join-sitemaps.ts';
import type { ParsedFeed } from '../../core/feeds/parsed-feed.ts';
import { pollHeaders } from '../../core/feeds/schedule.ts';
import type { UnreadableContent } from '../../messages/analysis-tasks.ts';
import type { StoredFeed } from '../../storage/database-schema.ts';
import { type Attempts, feedAttempt } from '../state/attempts.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';
import { unasked } from '../state/unasked.ts';
import { type AskGrantedPorts, askGranted } from './ask-granted.ts';

export interface AskFeedPorts extends AskGrantedPorts {
	tasks: TaskOverseer;
	attempts: Attempts;
}

/** What came of asking for a feed; `parsed` where there was something to read. */
export interface AskedFeed {
	outcome: PollOutcome;
	parsed: ParsedFeed | null;
}

/** Asks for a feed where the reader lets us, and reads the answer; of an index of site maps, the newest of them. */
export async function askFeed(ports: AskFeedPorts, feed: StoredFeed): Promise<AskedFeed> {
	const onSlow = () => unasked(ports.attempts.giveUp(feedAttempt(feed.url)));
	const answer = await askGranted(ports, feed.url, pollHeaders(feed));
	if (!('outcome' in answer)) return { outcome: answer, parsed: null };
	const { status, url, headers } = answer;
	if (status === 304) return { outcome: { kind: 'unchanged', newestAt: feed.newestAt }, parsed: null };
	if (status < 200 || status > 299) {
		return { outcome: { kind: 'refused', status, retryAfter: headers['retry-after'] ?? null }, parsed: null };
	}
	// counted before the work that it might make to hang us; the poll ends it when everything is stored
	if (!(await ports.attempts.begin(feedAttempt(feed.url)))) return { outcome: { kind: 'given-up' }, parsed: null };
	const source = await ports.tasks.run('readSource', [answer.body, url], onSlow);
	const isIndex = source.kind === 'sitemap-index';
	const read = isIndex ? await askSitemaps(ports, source.urls, onSlow) : source;
	// of what was cut off everything whole is read
	if (read.kind === 'unreadable') return { outcome: answer.isCut ? { kind: 'too-large' } : read, parsed: null };
	const parsed = read.feed;
	if (answer.isCut && parsed.entries.length === 0) return { outcome: { kind: 'too-large' }, parsed: null };
	return {
		outcome: {
			kind: 'read',
			url,
			// an index may stay as it is while the site maps it names change
			etag: isIndex ? null : (headers.etag ?? null),
			lastModified: isIndex ? null : (headers['last-modified'] ?? null),
			newestAt: newestOf(parsed),
			freshFor: freshness(headers['cache-control']),
			interval: parsed.interval,
		},
		parsed,
	};
}

/** The date of a feed's newest entry, where entries have dates. */
export function newestOf({ entries }: ParsedFeed): string | null {
	const dates = entries.map(({ publishedAt }) => publishedAt ?? '').sort();
	return dates.at(-1) || null;
}

/** One after the other: an index costs no more at once than a feed does. */
async function askSitemaps(
	ports: AskFeedPorts,
	urls: readonly string[],
	onSlow: () => void,
): Promise<{ kind: 'feed'; feed: ParsedFeed } | UnreadableContent> {
	const feeds: ParsedFeed[] = [];
	let problem: UnreadableProblem = { code: 'sitemaps-unfetched' };
	for (const url of urls) {
		const answer = await askGranted(ports, url, {});
		if (!('outcome' in answer) || answer.status !== 200) continue;
		const read = await ports.tasks.run('parseFeed', [answer.body, answer.url], onSlow);
		if (read.kind === 'feed') feeds.push(read.feed);
		else problem = read.problem;
	}
	const feed = joinSitemaps(feeds);
	return feed ? { kind: 'feed', feed } : { kind: 'unreadable', problem };
}

/** Seconds that a server calls its answer fresh (RFC 9111, 5.2.2.1). */
function freshness(cacheControl = ''): number {
	return Number(/(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(cacheControl)?.[1] ?? 0);
}
