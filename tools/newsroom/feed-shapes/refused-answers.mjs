// @ts-check
/** What a server sends at once and in one piece that is no feed, or none that can be taken. */
import { gzipSync } from 'node:zlib';
import { entry, ICE, link, RSS_TYPE, rss, SHAPES_HOST, sitemap, sitemapEntry, XML } from './markup.mjs';

/**
 * @typedef {import('./all-shapes.mjs').Answer} Answer
 * @typedef {import('./all-shapes.mjs').Expected} Expected
 */

const MEGABYTE = 1024 * 1024;

/**
 * A shape that is not.
 * @param {string} name
 * @param {Answer} answer
 * @param {RegExp} problem
 * @param {string} [status]
 * @returns {[string, Answer, Expected]}
 */
const refused = (name, answer, problem, status = 'broken') => [
	name,
	{ headers: RSS_TYPE, ...answer },
	{ status, problem, titles: [] },
];

/** @type {[name: string, answer: Answer, expected: Expected][]} */
export const REFUSED_ANSWERS = [
	refused(
		'that is a web page',
		{
			body: '<!doctype html><html lang="en"><title>Our feeds have moved</title></html>',
			headers: { 'content-type': 'text/html' },
		},
		/a web page, not a feed/,
	),
	refused(
		'that is a page of an application',
		{ body: '<html><head></head><body><div id="root"></div><script src="/app.js"></script></body></html>' },
		/a web page, not a feed/,
	),
	refused('that is empty', { body: '' }, /empty answer/),
	refused('that is a list of feeds', { body: `${XML}<opml version="2.0"><body/></opml>` }, /list of feeds \(OPML\)/),
	refused(
		'that is plain text',
		{ body: 'No such feed', headers: { 'content-type': 'text/plain' } },
		/something that is not a feed/,
	),
	refused('that is other XML', { body: `${XML}<note><to>You</to></note>` }, /something that is not a feed/),
	refused('that is other data', { body: '{"items":3}' }, /data that is not a feed/),
	refused(
		'that is data broken off',
		{ body: '{"version":"https://jsonfeed.org/version/1","items":[' },
		/data that is not a feed/,
	),
	refused(
		'that is a picture',
		{
			body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255]),
			headers: { 'content-type': 'image/png' },
		},
		/something that is not a feed/,
	),
	refused(
		'cut off in its first entry',
		{ body: '<rss version="2.0"><channel><title>Broken</title><item><title>Half an item' },
		/too broken to be read/,
	),
	refused(
		'that is a site map without news',
		{ body: sitemap(`<url><loc>${link()}</loc><lastmod>2026-03-02</lastmod></url>`) },
		/lists no news/,
	),
	refused(
		'with an entity bomb',
		{
			body: rss(
				entry('&c;'),
				`${XML}<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY c "${'&b;'.repeat(50)}">]>`,
			),
		},
		/entities of its own/,
	),
	refused(
		'with an external entity',
		{ body: rss(entry('&f;'), `${XML}<!DOCTYPE rss [<!ENTITY f SYSTEM "http://${SHAPES_HOST}/secret">]>`) },
		/entities of its own/,
	),
	refused(
		'with a bomb for a site map',
		{
			body: sitemap(sitemapEntry().replace(ICE, '&b;')).replace(
				'<urlset',
				'<!DOCTYPE urlset [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><urlset',
			),
		},
		/entities of its own/,
	),
	refused(
		'that unpacks to more than 5 MB',
		{ body: gzipSync(rss(entry() + ' '.repeat(6 * MEGABYTE))), headers: { 'content-type': 'application/x-gzip' } },
		/larger than 5 MB/,
	),
	[
		'of more than 5 MB, whose first entries are read',
		{ headers: RSS_TYPE, body: rss(entry() + ' '.repeat(6 * MEGABYTE)) },
		{ status: 'working', titles: [ICE] },
	],
	refused('of more than 5 MB without an entry', { body: rss(' '.repeat(6 * MEGABYTE)) }, /larger than 5 MB/),
	refused('that is not found (404)', { status: 404, body: 'Not found' }, /no feed at this address \(404\)/),
	refused('that is gone (410)', { status: 410, body: 'Gone' }, /says this feed is gone/, 'gone'),
	refused(
		'that asks for rest (429)',
		{ status: 429, headers: { 'retry-after': '7200' } },
		/left alone for a while \(429\)/,
	),
	refused('of a site in trouble (500)', { status: 500, body: 'x' }, /in trouble \(500\)/),
	refused(
		'of a site that is being mended (503)',
		{ status: 503, headers: { 'retry-after': 'Mon, 02 Mar 2026 13:00:00 GMT' } },
		/in trouble \(503\)/,
	),
	refused('that asks for a password (401)', { status: 401 }, /does not give this feed to Sidelight \(401\)/),
	refused('that is forbidden (403)', { status: 403, body: 'x' }, /does not give this feed to Sidelight \(403\)/),
	refused('that says there is nothing (204)', { status: 204 }, /empty answer/),
];
