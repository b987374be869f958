// @ts-check
/** How the feeds of invented outlets are written, right or wrong. */

export const SHAPES_HOST = 'shapes.test';
/** Lets everybody read what it answers, though nobody granted it. */
export const OPEN_HOST = 'open-shapes.test';

export const XML = '<?xml version="1.0" encoding="UTF-8"?>';
export const RSS_TYPE = { 'content-type': 'application/rss+xml; charset=utf-8' };
export const ICE = 'Ice closes the port of Sandhaven';

let place = 0;

/** A number that no other entry has. */
export const nextPlace = () => ++place;

/** An address that no other shape has, so that what each brings can be told apart. */
export const link = () => `http://${SHAPES_HOST}/news/${nextPlace()}`;
/** @param {string} parts */
export const item = (parts) => `<item>${parts}</item>`;
/** @param {string} [title] as it stands in the XML */
export const entry = (title = ICE) =>
	item(`<title>${title}</title><link>${link()}</link><pubDate>Mon, 02 Mar 2026 08:30:00 +0100</pubDate>`);
/**
 * @param {string} items
 * @param {string} [declaration]
 */
export const rss = (items, declaration = XML) =>
	`${declaration}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Sandhaven Courier</title><link>http://${SHAPES_HOST}/</link><description>News</description>${items}</channel></rss>`;
/** @param {string} entries */
export const atom = (entries) =>
	`${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Sandhaven Courier</title><id>urn:courier</id><updated>2026-03-02T08:30:00Z</updated>${entries}</feed>`;
/** @param {object} feed */
export const json = (feed) =>
	JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Sandhaven Courier', ...feed });
/** @param {string} urls */
export const sitemap = (urls) =>
	`${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`;
export const sitemapEntry = () =>
	`<url><loc>${link()}</loc><news:news><news:publication><news:name>Sandhaven Courier</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-02T08:30:00+01:00</news:publication_date><news:title>${ICE}</news:title></news:news></url>`;
