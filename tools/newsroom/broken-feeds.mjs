// @ts-check
/**
 * Feeds as a reader should never meet them and sometimes does, all on feeds.test.
 *
 * @typedef {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: string }} Answer
 */

/** Addresses without the scheme. */
export const BROKEN_FEEDS = {
	brokenXml: 'feeds.test/broken.xml',
	htmlInstead: 'feeds.test/html.xml',
	gone: 'feeds.test/gone.xml',
	/** Answers 302 to the Harbour Chronicle's feed, a host the reader has not granted. */
	movedToOtherHost: 'feeds.test/moved.xml',
	empty: 'feeds.test/empty.xml',
};

/** @returns {Map<string, Answer>} by address without the scheme */
export function listBrokenFeeds() {
	const xml = { 'content-type': 'application/rss+xml; charset=utf-8' };
	const html = { 'content-type': 'text/html; charset=utf-8' };
	return new Map([
		[
			BROKEN_FEEDS.brokenXml,
			{
				status: 200,
				headers: xml,
				body: '<?xml version="1.0"?><rss version="2.0"><channel><title>Broken</title><item><title>Half an item</title><link>http://feeds.test/half',
			},
		],
		[
			BROKEN_FEEDS.htmlInstead,
			{
				status: 200,
				headers: html,
				body: '<!doctype html><html lang="en"><title>Our feeds have moved</title><h1>Our feeds have moved</h1><p>Please see the help page.</p></html>',
			},
		],
		[
			BROKEN_FEEDS.gone,
			{ status: 410, headers: html, body: '<!doctype html><title>Gone</title><p>This feed was closed.</p>' },
		],
		[
			BROKEN_FEEDS.movedToOtherHost,
			{ status: 302, headers: { location: 'http://www.harbour-chronicle.test/rss.xml' }, body: '' },
		],
		[BROKEN_FEEDS.empty, { status: 200, headers: xml, body: '' }],
	]);
}
