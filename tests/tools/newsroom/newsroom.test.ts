import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { createSecureContext } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROKEN_FEEDS } from '../../../tools/newsroom/broken-feeds.mjs';
import { catalogue, feedCatalogue, PLANTED_DIFFERENCES, WIRE_COPIES } from '../../../tools/newsroom/catalogue.mjs';
import { makeSelfSignedCertificate } from '../../../tools/newsroom/self-signed-certificate.mjs';
import { startNewsroom } from '../../../tools/newsroom/server.mjs';

const NOW = Date.UTC(2026, 2, 18, 16, 0);
const entries = catalogue({ now: NOW });
const articles = entries.filter((entry) => entry.kind === 'article');

let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
beforeAll(async () => {
	newsroom = await startNewsroom({ now: NOW });
});
afterAll(() => newsroom.close());

interface Answer {
	status: number | undefined;
	headers: http.IncomingHttpHeaders;
	body: string;
}

/** Asks for an address as a browser does that has the newsroom as its proxy. */
function visit(url: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> {
	return readAnswer(
		http.get({
			host: '127.0.0.1',
			port: newsroom.proxyPort,
			path: url,
			headers: { host: new URL(url).host, ...headers },
		}),
	);
}

function readAnswer(request: http.ClientRequest): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request.on('error', reject);
		request.on('response', async (response) => {
			let body = '';
			for await (const part of response.setEncoding('utf8')) body += part;
			resolve({ status: response.statusCode, headers: response.headers, body });
		});
	});
}

/** What a reader sees of markup, entities resolved. */
function readText(html: string): string {
	return html
		.replace(/<(script|style)\b.*?<\/\1>/gs, '')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

/** The page itself, or for a page that its script fills, what the script is given. */
async function visitText(entry: (typeof entries)[number]): Promise<string> {
	if (!entry.dataUrl) return readText((await visit(entry.url)).body);
	return readText(JSON.parse((await visit(entry.dataUrl)).body).html);
}

describe('the catalogue', () => {
	test.each(entries)('$url is there', async ({ url }) => {
		const { status, headers } = await visit(url);
		expect(status).toBe(200);
		expect(headers['content-type']).toContain('text/html');
	});

	test.each(entries.filter((entry) => entry.expected.isArticle))('$id shows what is expected of it', async (entry) => {
		const text = await visitText(entry);
		expect(text).toContain(entry.expected.title);
		for (const heading of entry.expected.headings) expect(text).toContain(heading);
		for (const author of entry.expected.authors) expect(text).toContain(author);
		for (const quote of entry.expected.quotes) expect(text).toContain(quote.text);
		for (const quote of entry.expected.quotes) if (quote.speaker) expect(text).toContain(lastWord(quote.speaker));
		for (const actor of entry.expected.mainActors) expect(text).toContain(actor.name);
	});

	test('names each page once', () => {
		expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
		expect(new Set(entries.map((entry) => entry.url)).size).toBe(entries.length);
	});

	test.each(['baltic-cables', 'antwerp-strike', 'malaria-vaccine', 'lumenta-fine', 'skarvind-ferry'])(
		'%s is covered by three outlets or more',
		(story) => {
			const outlets = articles.filter((entry) => entry.expected.story === story).map((entry) => entry.expected.outlet);
			expect(new Set(outlets).size).toBeGreaterThanOrEqual(3);
		},
	);

	test.each([
		'article',
		'amp',
		'tracked',
		'home',
		'section',
		'tag',
		'search',
		'shop',
		'forum',
		'documentation',
		'login',
		'service',
	])('has a page of kind %s', (kind) => {
		expect(entries.map((entry) => entry.kind)).toContain(kind);
	});

	test('dates its articles backwards from now', () => {
		for (const { expected } of articles) expect(Date.parse(expected.publishedAt ?? '')).toBeLessThan(NOW);
	});
});

describe('what is planted', () => {
	const textOf = (id: string) => visitText(entries.find((entry) => entry.id === id) ?? articles[0] ?? fail(id));

	test('one number disagrees', async () => {
		for (const [id, value] of Object.entries(PLANTED_DIFFERENCES.disagreeingNumber.values)) {
			expect(await textOf(id)).toContain(`${value} children`);
		}
	});

	test('one quote is cut', async () => {
		const { whole, cut } = PLANTED_DIFFERENCES.cutQuote;
		for (const id of whole.articles) expect(await textOf(id)).toContain(whole.text);
		for (const id of cut.articles) {
			expect(await textOf(id)).toContain(cut.text);
			expect(await textOf(id)).not.toContain(whole.text);
		}
	});

	test('one fact is missed', async () => {
		const { toldBy, missedBy } = PLANTED_DIFFERENCES.missingFact;
		for (const [id, sentence] of Object.entries(toldBy)) expect(await textOf(id)).toContain(sentence);
		for (const id of missedBy) expect(await textOf(id)).not.toContain('seizure');
	});

	test('the wire copies share their sentences', async () => {
		const [first, ...others] = await Promise.all(WIRE_COPIES.map(textOf));
		for (const other of others) {
			expect(first).toContain('The case began four years ago');
			expect(other).toContain('The case began four years ago');
		}
	});
});

describe('the server', () => {
	test.each(feedCatalogue({ now: NOW }))('$url lists articles that answer', async ({ url, kind }) => {
		const { status, headers, body } = await visit(url);
		expect(status).toBe(200);
		const links =
			kind === 'json'
				? JSON.parse(body).items.map((item: { url: string }) => item.url)
				: [...body.matchAll(kind === 'rss' ? /<item>.*?<link>(.*?)<\/link>/gs : /<entry>.*?href="(.*?)"/gs)].map(
						(match) => match[1],
					);
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect((await visit(link)).status).toBe(200);
		expect((await visit(url, { 'if-none-match': headers.etag })).status).toBe(304);
	});

	test.each(entries.filter((entry) => entry.kind === 'article'))(
		'$id names the feed of its outlet',
		async ({ url }) => {
			const { body } = await visit(url);
			const addresses = [...body.matchAll(/<link rel="alternate"[^>]*href="(\/[^"]+)"/g)].map(
				(match) => match[1] ?? '',
			);
			expect(addresses.length).toBeGreaterThan(0);
			for (const address of addresses) expect((await visit(new URL(address, url).href)).status).toBe(200);
		},
	);

	test.each([
		[BROKEN_FEEDS.brokenXml, 200],
		[BROKEN_FEEDS.htmlInstead, 200],
		[BROKEN_FEEDS.gone, 410],
		[BROKEN_FEEDS.movedToOtherHost, 302],
		[BROKEN_FEEDS.empty, 200],
	])('answers %s with %i', async (address, status) => {
		expect((await visit(`http://${address}`)).status).toBe(status);
	});

	test('refuses other hosts and records who asked', async () => {
		expect((await visit('http://tracker.example/pixel.gif', { referer: 'http://meridian-post.test/' })).status).toBe(
			502,
		);
		expect(newsroom.stray).toMatchObject([
			{ method: 'GET', url: 'http://tracker.example/pixel.gif', headers: { referer: 'http://meridian-post.test/' } },
		]);
	});

	test('records what is asked of its own hosts', async () => {
		await visit('http://meridian-post.test/?who=test');
		expect(newsroom.requests.at(-1)).toMatchObject({ method: 'GET', url: 'http://meridian-post.test/?who=test' });
	});

	test('serves the same hosts encrypted', async () => {
		const { status, body } = await readAnswer(
			https.get({
				host: '127.0.0.1',
				port: newsroom.httpsPort,
				servername: 'meridian-post.test',
				headers: { host: 'meridian-post.test' },
				rejectUnauthorized: false,
			}),
		);
		expect(status).toBe(200);
		expect(body).toContain('The Meridian Post');
	});

	test.each(Array.from({ length: 16 }, (_, more) => more))(
		'serves them encrypted with a certificate of any length: %i',
		(more) => {
			const { key, cert } = makeSelfSignedCertificate([`${'x'.repeat(8 + 4 * more)}.test`], new Date());
			expect(() => createSecureContext({ key, cert })).not.toThrow();
			expect(cert).not.toContain('\n\n');
		},
	);

	test('ends though a tunnel stands open in which nobody has spoken', async () => {
		const server = await startNewsroom();
		const client = net.connect(server.proxyPort, '127.0.0.1');
		client.write('CONNECT meridian-post.test:443 HTTP/1.1\r\nHost: meridian-post.test:443\r\n\r\n');
		await new Promise((resolve) => client.once('data', resolve));
		await server.close();
		client.destroy();
	});
});

function lastWord(name: string): string {
	return name.split(' ').at(-1) ?? name;
}

function fail(id: string): never {
	throw new Error(`The catalogue has no ${id}.`);
}
