/** `npm run --silent read-feed`: what the product would store of a feed. See docs/commands.md. */

import './speak-english.ts';
import { decodeFeed } from '../core/feeds/decode-feed.ts';
import { parseFeed } from '../core/feeds/parse-feed.ts';
import { UnreadableFeed } from '../core/feeds/parsed-feed.ts';
import { knownOutlets } from '../core/outlets/known-outlets.ts';
import { readOutlets } from '../core/outlets/outlet-directory.ts';
import { entriesOfFeed } from '../storage/coverage/coverage-entry.ts';
import { sayProblem } from '../words/problems.ts';
import { openModel } from './models-of.ts';
import { answerLines } from './ndjson.ts';

interface FeedLine {
	url?: string;
	content?: string;
	/** The same, as some write it. */
	body?: string;
	base64?: string;
	contentType?: string;
}

const outlets = knownOutlets(readOutlets(openModel('outlets')));

await answerLines((line: FeedLine) => {
	const content = line.base64
		? decodeFeed(Buffer.from(line.base64, 'base64'), line.contentType ?? '')
		: (line.content ?? line.body);
	if (content === undefined) throw new TypeError('The line has neither "content" nor "base64".');
	try {
		return { feed: readFeed(content, line.url ?? '') };
	} catch (error) {
		return { error: error instanceof UnreadableFeed ? sayProblem(error.problem) : String(error) };
	}
});

function readFeed(content: string, url: string) {
	const feed = parseFeed(content, url);
	const written = new Map(feed.entries.map((entry) => [`${entry.url} ${entry.title}`, entry]));
	return {
		kind: feed.format,
		title: feed.title,
		siteUrl: feed.siteUrl,
		language: feed.language,
		entries: entriesOfFeed(feed, url, '', outlets).map(({ document }) => {
			const { title, text, publishedAt, outlet, language } = document;
			const entry = written.get(`${document.url} ${title}`);
			const isDayOnly = publishedAt !== null && !publishedAt.includes('T');
			return {
				id: entry?.id ?? document.id,
				url: document.url,
				title,
				summary: text,
				publishedAt: isDayOnly ? `${publishedAt}T00:00:00.000Z` : publishedAt,
				dayOnly: isDayOnly,
				authors: entry?.authors ?? [],
				outlet,
				language: language ?? null,
			};
		}),
	};
}
