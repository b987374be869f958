// @ts-check
/** Shapes of feeds that show in how a server behaves. */
import { deflateSync, gzipSync } from 'node:zlib';
import { entry, ICE, OPEN_HOST, RSS_TYPE, rss, SHAPES_HOST, XML } from './markup.mjs';
import { inCodePage } from './readable-answers.mjs';

/** @typedef {import('./all-shapes.mjs').FeedShape} FeedShape */

const CLOSED_ADDRESS = 'http://www.harbour-chronicle.test/rss.xml';
const OPEN_ADDRESS = `http://${OPEN_HOST}/feed.xml`;

/** @type {Omit<FeedShape, 'path'>[]} */
export const BEHAVIOURS = [
	{
		// Node decodes Windows-1252 as Latin-1 (https://github.com/nodejs/node/issues/56542), so that only browsers read this one
		name: 'in Windows-1252, by its header',
		serve: sends(
			{ 'content-type': 'text/xml; charset=windows-1252' },
			inCodePage(rss(entry('It’s “cold” – €5 a day'), '<?xml version="1.0"?>'), {
				'’': 0x92,
				'“': 0x93,
				'”': 0x94,
				'–': 0x96,
				'€': 0x80,
			}),
		),
		expected: { status: 'working', titles: ['It’s “cold” – €5 a day'] },
	},
	{
		name: 'packed on the way (gzip)',
		serve: sends({ ...RSS_TYPE, 'content-encoding': 'gzip' }, gzipSync(rss(entry()))),
		expected: { status: 'working', titles: [ICE] },
	},
	{
		name: 'packed on the way (deflate)',
		serve: sends({ ...RSS_TYPE, 'content-encoding': 'deflate' }, deflateSync(rss(entry()))),
		expected: { status: 'working', titles: [ICE] },
	},
	{
		name: 'sent in pieces that cut letters in two',
		serve: inPieces(Buffer.from(rss(entry('Café à la glace')))),
		expected: { status: 'working', titles: ['Café à la glace'] },
	},
	...[301, 302, 307, 308].map((status) => ({
		name: `that moved within its site (${status})`,
		serve: redirects(status, `/moved/${status}`),
		expected: { status: 'working', titles: [ICE] },
	})),
	{
		name: 'that leads round in circles, which browsers do not tell from another site',
		serve: redirects(302, '#'),
		expected: { status: 'moved-to-ungranted-host', problem: /leads to another site/, titles: [] },
	},
	{
		name: 'that leads to a site nobody granted',
		serve: redirects(302, CLOSED_ADDRESS),
		expected: {
			status: 'moved-to-ungranted-host',
			problem: /leads to another site, or back to itself/,
			titles: [],
		},
	},
	{
		name: 'that leads to a site that lets everybody read',
		serve: redirects(302, OPEN_ADDRESS),
		expected: { status: 'moved-to-ungranted-host', problem: new RegExp(`may not ask.*${OPEN_ADDRESS}`), titles: [] },
	},
	{
		name: 'that is an index of site maps',
		serve: sends(
			{ 'content-type': 'text/xml' },
			`${XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://${SHAPES_HOST}/moved/images.xml</loc></sitemap><sitemap><loc>http://${SHAPES_HOST}/moved/news.xml</loc></sitemap></sitemapindex>`,
		),
		expected: { status: 'working', titles: [ICE] },
	},
	{
		name: 'whose connection breaks',
		serve: breaks,
		expected: { status: 'offline', problem: /could not be reached/, titles: [] },
	},
	{
		name: 'that never ends',
		serve: neverEnds,
		expected: { status: 'broken', problem: /larger than 5 MB/, titles: [] },
	},
	{
		name: 'that drips',
		serve: drips,
		isSlow: true,
		expected: { status: 'offline', problem: /within 20 seconds/, titles: [] },
	},
	{
		name: 'that is never answered',
		serve: () => {},
		isSlow: true,
		expected: { status: 'offline', problem: /within 20 seconds/, titles: [] },
	},
];

/**
 * @param {import('node:http').OutgoingHttpHeaders} headers
 * @param {string | Buffer} body
 * @returns {NonNullable<FeedShape['serve']>}
 */
function sends(headers, body) {
	return (_, response) => {
		response.writeHead(200, headers);
		response.end(body);
	};
}

/**
 * @param {Buffer} body
 * @returns {NonNullable<FeedShape['serve']>}
 */
function inPieces(body) {
	return (_, response) => {
		response.writeHead(200, RSS_TYPE);
		for (let at = 0; at < body.length; at += 7) response.write(body.subarray(at, at + 7));
		response.end();
	};
}

/**
 * @param {number} status
 * @param {string} location "#" leads to itself
 * @returns {NonNullable<FeedShape['serve']>}
 */
function redirects(status, location) {
	return (request, response) => {
		const target = location === '#' ? new URL(request.url ?? '/', `http://${SHAPES_HOST}`).href : location;
		response.writeHead(status, { location: target });
		response.end();
	};
}

/** @type {NonNullable<FeedShape['serve']>} */
function breaks(_, response) {
	response.writeHead(200, { ...RSS_TYPE, 'content-length': 1_000_000 });
	response.write('<rss version="2.0"><channel>');
	setTimeout(() => response.destroy(), 20);
}

/** @type {NonNullable<FeedShape['serve']>} */
function neverEnds(_, response) {
	response.writeHead(200, RSS_TYPE);
	response.write('<rss version="2.0"><channel><title>Endless</title>');
	const chunk = ' '.repeat(256 * 1024);
	const more = () => {
		while (!response.destroyed && response.write(chunk));
		if (!response.destroyed) response.once('drain', more);
	};
	more();
}

/** @type {NonNullable<FeedShape['serve']>} */
function drips(_, response) {
	response.writeHead(200, RSS_TYPE);
	response.write('<rss version="2.0"><channel><title>Slow</title>');
	const timer = setInterval(() => response.write(' '), 500);
	response.once('close', () => clearInterval(timer));
}
