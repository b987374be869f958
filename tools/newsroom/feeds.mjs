// @ts-check
import { escapeHtml } from './html.mjs';

/**
 * @typedef {'rss' | 'atom' | 'json'} FeedKind
 * @typedef {{ path: string, kind: FeedKind }} FeedSource
 * @typedef {import('./outlets/outlet.mjs').Outlet} Outlet
 * @typedef {import('./article.mjs').Article} Article
 */

/** @type {Record<FeedKind, string>} */
export const FEED_TYPES = {
	rss: 'application/rss+xml',
	atom: 'application/atom+xml',
	json: 'application/feed+json',
};

/**
 * All articles of an outlet as one feed, newest first.
 * @param {FeedSource} feed
 * @param {Outlet} outlet
 * @param {readonly Article[]} articles
 * @param {string} origin
 * @returns {string}
 */
export function writeFeed(feed, outlet, articles, origin) {
	const write = { rss: writeRss, atom: writeAtom, json: writeJsonFeed }[feed.kind];
	return write(outlet, articles, origin, origin + feed.path);
}

/**
 * RSS 2.0 with Dublin Core creators.
 * @param {Outlet} outlet
 * @param {readonly Article[]} articles
 * @param {string} origin
 * @param {string} self
 */
function writeRss(outlet, articles, origin, self) {
	const items = articles.map(
		(article) => `<item>
<title>${escapeHtml(article.headline)}</title>
<link>${origin}${article.path}</link>
<guid isPermaLink="true">${origin}${article.path}</guid>
<pubDate>${new Date(article.publishedMs).toUTCString()}</pubDate>
<description><![CDATA[<p>${escapeHtml(summaryOf(article))}</p>]]></description>
<category>${escapeHtml(article.section)}</category>
${article.authors.map((author) => `<dc:creator>${escapeHtml(author)}</dc:creator>`).join('')}
</item>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${escapeHtml(outlet.name)}</title>
<link>${origin}/</link>
<description>${escapeHtml(outlet.motto)}</description>
<language>${outlet.language}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`;
}

/**
 * Atom (RFC 4287).
 * @param {Outlet} outlet
 * @param {readonly Article[]} articles
 * @param {string} origin
 * @param {string} self
 */
function writeAtom(outlet, articles, origin, self) {
	const entries = articles.map(
		(article) => `<entry>
<title type="text">${escapeHtml(article.headline)}</title>
<link rel="alternate" type="text/html" href="${origin}${article.path}"/>
<id>${origin}${article.path}</id>
<published>${article.publishedAt}</published>
<updated>${article.modifiedAt ?? article.publishedAt}</updated>
${article.authors.map((author) => `<author><name>${escapeHtml(author)}</name></author>`).join('')}
<summary type="text">${escapeHtml(summaryOf(article))}</summary>
</entry>`,
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<title>${escapeHtml(outlet.name)}</title>
<subtitle>${escapeHtml(outlet.motto)}</subtitle>
<link rel="self" href="${self}"/>
<link rel="alternate" type="text/html" href="${origin}/"/>
<id>${origin}/</id>
<updated>${articles[0]?.publishedAt ?? '2026-01-01T00:00:00Z'}</updated>
<author><name>${escapeHtml(outlet.name)}</name></author>
${entries.join('\n')}
</feed>
`;
}

/**
 * JSON Feed 1.1.
 * @param {Outlet} outlet
 * @param {readonly Article[]} articles
 * @param {string} origin
 * @param {string} self
 */
function writeJsonFeed(outlet, articles, origin, self) {
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: outlet.name,
		description: outlet.motto,
		home_page_url: `${origin}/`,
		feed_url: self,
		language: outlet.language,
		items: articles.map((article) => ({
			id: origin + article.path,
			url: origin + article.path,
			title: article.headline,
			summary: summaryOf(article),
			content_text: article.blocks.map((block) => block.text).join('\n\n'),
			date_published: article.publishedAt,
			...(article.modifiedAt ? { date_modified: article.modifiedAt } : {}),
			authors: article.authors.map((name) => ({ name })),
			tags: article.tags,
		})),
	});
}

/** @param {Article} article */
function summaryOf(article) {
	return article.standfirst ?? article.blocks[0]?.text ?? '';
}
