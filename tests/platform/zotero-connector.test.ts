import { createServer, type IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { sendToZotero } from '../../src/platform/zotero-connector.ts';

interface Asked {
	url: string | undefined;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Stands in for Zotero on this machine, while something is done. @param status that it answers */
async function besideZotero<Answer>(status: number, use: (asked: Asked[]) => Promise<Answer>): Promise<Answer> {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => {
			body += part;
		});
		request.on('end', () => {
			asked.push({ url: request.url, headers: request.headers, body });
			response.writeHead(status, { 'Content-Type': 'application/json' }).end('{}');
		});
	});
	await new Promise<void>((resolve, reject) => server.once('error', reject).listen(23119, '127.0.0.1', resolve));
	try {
		return await use(asked);
	} finally {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
}

test('items are handed over as Zotero’s connector takes them, without cookies', async () => {
	const [answer, asked] = await besideZotero(201, async (all) => [
		await sendToZotero([{ itemType: 'newspaperArticle', title: 'Łódź' }], 'https://courier.test/port'),
		all,
	]);
	expect(answer).toBe('taken');
	const [{ url, headers, body } = { url: '', headers: {}, body: '{}' }] = asked;
	expect(url).toBe('/connector/saveItems');
	expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-zotero-connector-api-version': '3' });
	expect(headers.cookie).toBeUndefined();
	expect(JSON.parse(body)).toMatchObject({
		sessionID: expect.stringMatching(/^[\w-]{36}$/),
		uri: 'https://courier.test/port',
		items: [{ itemType: 'newspaperArticle', title: 'Łódź' }],
	});
});

test('one that does not take them, and none that runs, are told apart', async () => {
	expect(await besideZotero(500, () => sendToZotero([], 'https://courier.test/'))).toBe('refused');
	expect(await sendToZotero([], 'https://courier.test/')).toBe('not-running');
});
