// @ts-check
/**
 * Serves the newsroom on loopback: http and https by Host header, and a forward proxy through which a browser reaches its invented
 * hosts. What a browser asks of any other host gets 502 and is recorded, so that a test can say that nothing left the machine.
 */
import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { listBrokenFeeds } from './broken-feeds.mjs';
import { OPEN_HOST, SHAPES_HOST, serveShape } from './feed-shapes/all-shapes.mjs';
import { GROWING_HOST, serveGrowing } from './growing-feeds.mjs';
import { answerLookUp, LOOK_UP_HOSTS } from './look-ups.mjs';
import { listPages } from './newsroom.mjs';
import { PRIVATE_PAGES } from './private-pages.mjs';
import { makeSelfSignedCertificate } from './self-signed-certificate.mjs';

/**
 * @typedef {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders }} RecordedRequest
 *
 * @typedef {object} Newsroom
 * @property {number} httpPort also the proxy's
 * @property {number} httpsPort
 * @property {number} proxyPort set it as the browser's proxy for http and https
 * @property {string[]} hosts
 * @property {RecordedRequest[]} requests everything asked of the newsroom, in order
 * @property {RecordedRequest[]} stray everything asked of another host; `CONNECT` with "host:port" where it was encrypted
 * @property {() => Promise<void>} close
 */

/** The two answers of a moved feed are on different hosts, so that permission for one is none for the other. */
const EXTRA_HOSTS = ['feeds.test', 'harbour-chronicle.test', SHAPES_HOST, OPEN_HOST, GROWING_HOST, ...LOOK_UP_HOSTS];

/**
 * @param {{ now?: number, port?: number, extraPages?: Map<string, string> }} [options] `now`: articles are dated backwards from it;
 *   `port` 0 or left out: any free one; `extraPages`: HTML by address without the scheme
 * @returns {Promise<Newsroom>}
 */
export async function startNewsroom({ now = Date.now(), port = 0, extraPages = new Map() } = {}) {
	const pages = listPages(now);
	const pagesBeside = new Map([...privatePages(), ...extraPages]);
	const hostsBeside = [...pagesBeside.keys()].map((address) => address.split('/')[0] ?? '');
	const hosts = [...new Set([...pages.map((page) => page.host), ...EXTRA_HOSTS, ...hostsBeside])];
	const pageAt = new Map(pages.map((page) => [page.host + page.path, page]));
	const brokenFeeds = listBrokenFeeds();
	/** @type {RecordedRequest[]} */
	const requests = [];
	/** @type {RecordedRequest[]} */
	const stray = [];

	/** @type {http.RequestListener} */
	function answer(request, response) {
		const url = addressOf(request);
		const record = { method: request.method ?? 'GET', url: url.href, headers: request.headers };
		if (isLoopback(url.hostname)) {
			respond(request, response, 200, { 'content-type': 'text/html; charset=utf-8' }, renderIndex(pages));
			return;
		}
		if (!hosts.includes(url.hostname)) {
			stray.push(record);
			respond(request, response, 502, { 'content-type': 'text/plain' }, 'Not a host of the newsroom.\n');
			return;
		}
		requests.push(record);
		if (url.hostname === SHAPES_HOST) return serveShape(url.pathname, request, response);
		if (url.hostname === GROWING_HOST) return serveGrowing(url.pathname, response);
		if (url.hostname === OPEN_HOST) {
			respond(request, response, 200, { 'access-control-allow-origin': '*', 'content-type': 'text/xml' }, OPEN_FEED);
			return;
		}
		if (LOOK_UP_HOSTS.includes(url.hostname)) {
			const found = answerLookUp(url, now);
			if (found) respond(request, response, found.status, found.headers, found.body);
			return;
		}
		const extra = pagesBeside.get(url.hostname + url.pathname);
		if (extra !== undefined) {
			respond(request, response, 200, { 'content-type': 'text/html; charset=utf-8' }, extra);
			return;
		}
		const broken = brokenFeeds.get(url.hostname + url.pathname);
		if (broken) {
			respond(request, response, broken.status, broken.headers, broken.body);
			return;
		}
		if (url.hostname === 'harbour-chronicle.test') {
			respond(request, response, 301, { location: `${url.protocol}//www.harbour-chronicle.test${url.pathname}` }, '');
			return;
		}
		const page = pageAt.get(url.hostname + url.pathname);
		if (!page) {
			respond(request, response, 404, { 'content-type': 'text/html; charset=utf-8' }, NOT_FOUND);
			return;
		}
		const body = page.render({ origin: `${url.protocol}//${url.hostname}`, query: url.searchParams });
		const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
		const headers = {
			'content-type': page.type,
			...(page.kind === 'feed' ? { etag, 'last-modified': new Date(now).toUTCString() } : {}),
		};
		const isKnown = page.kind === 'feed' && request.headers['if-none-match'] === etag;
		respond(request, response, isKnown ? 304 : 200, headers, isKnown ? '' : body);
	}

	const httpServer = http.createServer(answer);
	const httpsServer = https.createServer(makeSelfSignedCertificate(hosts, new Date()), answer);
	const servers = [httpServer, httpsServer];
	/** @type {Set<net.Socket>} */
	const sockets = new Set();
	for (const server of servers) {
		server.on('connection', (socket) => {
			sockets.add(socket);
			socket.on('close', () => sockets.delete(socket));
		});
	}
	httpServer.on('connect', (request, socket) => {
		socket.on('error', () => socket.destroy());
		const [host = '', hostPort] = (request.url ?? '').split(':');
		if (!hosts.includes(host)) {
			stray.push({ method: 'CONNECT', url: request.url ?? '', headers: request.headers });
			socket.end('HTTP/1.1 502 Not a host of the newsroom\r\n\r\n');
			return;
		}
		const target = net.connect(portOf(hostPort === '80' ? httpServer : httpsServer), '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
			target.pipe(socket).pipe(target);
		});
		target.on('error', () => socket.destroy());
		socket.on('close', () => target.destroy());
	});
	await listen(httpServer, port);
	await listen(httpsServer, 0);

	return {
		httpPort: portOf(httpServer),
		httpsPort: portOf(httpsServer),
		proxyPort: portOf(httpServer),
		hosts,
		requests,
		stray,
		async close() {
			const closed = Promise.all(servers.map(stop));
			// a server knows nothing of its tunnels, nor of who has not finished greeting, and waits for them
			for (const socket of sockets) socket.destroy();
			await closed;
		},
	};
}

/**
 * The address asked for: absolute when the request came to us as a proxy, else from the Host header.
 * @param {http.IncomingMessage} request
 */
function addressOf(request) {
	const target = request.url ?? '/';
	if (target.startsWith('http://')) return new URL(target);
	const scheme = 'encrypted' in request.socket ? 'https' : 'http';
	const host = (request.headers.host ?? 'localhost').replace(/:\d+$/, '');
	return new URL(target, `${scheme}://${host}`);
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {http.OutgoingHttpHeaders} headers
 * @param {string} body
 */
function respond(request, response, status, headers, body) {
	response.writeHead(status, { 'cache-control': 'no-store', ...headers });
	response.end(request.method === 'HEAD' ? '' : body);
}

/**
 * The pages that belong to one reader alone, by address without scheme and question.
 * @returns {[string, string][]}
 */
function privatePages() {
	return PRIVATE_PAGES.map(({ url, html }) => {
		const { hostname, pathname } = new URL(url);
		return [hostname + pathname, html];
	});
}

/** @param {string} hostname */
function isLoopback(hostname) {
	return hostname === 'localhost' || hostname === '127.0.0.1';
}

/** @param {net.Server} server */
function portOf(server) {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return address.port;
}

/**
 * @param {net.Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
}

/**
 * @param {http.Server | https.Server} server
 * @returns {Promise<void>}
 */
function stop(server) {
	return new Promise((resolve) => server.close(() => resolve()));
}

/** @param {import('./newsroom.mjs').Page[]} pages */
function renderIndex(pages) {
	const links = pages
		.filter((page) => page.kind !== 'asset')
		.map((page) => `<li>${page.kind}: <a href="http://${page.host}${page.path}">${page.host}${page.path}</a></li>`);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Demo newsroom</title><h1>Demo newsroom</h1><p>Open these through the proxy on this port.</p><ul>${links.join('\n')}</ul></html>`;
}

const NOT_FOUND = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page not found</title><h1>Page not found</h1><p>There is nothing at this address.</p></html>`;

const OPEN_FEED =
	'<?xml version="1.0"?><rss version="2.0"><channel><title>Open</title><item><title>Not for us</title><link>http://open-shapes.test/a</link></item></channel></rss>';
