import { generateOpml } from 'feedsmith';
import type { ListedFeed } from './parse-opml.ts';

/** Writes feeds as an OPML 2.0 file that other readers take (http://opml.org/spec2.opml). */
export function writeOpml(feeds: readonly ListedFeed[], now: Date): string {
	return generateOpml({
		head: { title: 'Feeds of Sidelight', dateCreated: now },
		body: {
			outlines: feeds.map(({ url, title, siteUrl }) => ({
				type: 'rss',
				text: title,
				title,
				xmlUrl: url,
				...(siteUrl && { htmlUrl: siteUrl }),
			})),
		},
	});
}
