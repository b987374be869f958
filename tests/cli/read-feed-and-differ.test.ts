import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

function run(command: string, lines: object[]): Record<string, unknown>[] {
	const { stdout, status } = spawnSync('npm', ['run', '--silent', command], {
		cwd: ROOT,
		input: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	expect(status).toBe(0);
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
}

test('a feed is read as it would be stored, and what is none gets a sentence', { timeout: 60_000 }, () => {
	const content =
		'<rss version="2.0"><channel><title>World news | Vell Courier</title><link>https://vellcourier.test/</link><language>en</language><item><title>Port closes</title><link>/port</link><pubDate>2 March 2026</pubDate><author>a@vellcourier.test (Marit Olde)</author><description>Ice at the quay.</description></item></channel></rss>';
	const url = 'https://vellcourier.test/world/rss';
	const [read, bytes, page] = run('read-feed', [
		{ id: 1, url, content },
		{ id: 2, url, base64: Buffer.from(content.replace('Ice', 'Caf\u00e9'), 'latin1').toString('base64') },
		{ id: 3, url, content: '<!doctype html><html></html>' },
	]);
	expect(read).toEqual({
		id: 1,
		feed: {
			kind: 'rss',
			title: 'World news | Vell Courier',
			siteUrl: 'https://vellcourier.test/',
			language: 'en',
			entries: [
				{
					id: 'https://vellcourier.test/port',
					url: 'https://vellcourier.test/port',
					title: 'Port closes',
					summary: 'Ice at the quay.',
					publishedAt: '2026-03-02T00:00:00.000Z',
					dayOnly: true,
					authors: ['Marit Olde'],
					outlet: 'Vell Courier',
					language: 'en',
				},
			],
		},
	});
	expect(bytes).toMatchObject({ feed: { entries: [{ summary: 'Café at the quay.' }] } });
	expect(page).toEqual({ id: 3, error: expect.stringMatching(/ .*\.$/) });
});

test('two reports are held against each other', { timeout: 60_000 }, () => {
	const rest =
		'The harbour master of Vell closed the port on Friday after the storm tore cranes from the eastern quay.';
	const [differing, alike] = run('differ', [
		{
			id: 'a',
			here: `${rest} The storm injured 12 dockers at the quay.`,
			there: [`${rest} The storm injured 17 dockers at the quay.`],
		},
		{ id: 'b', here: { title: 'Port closes', text: rest }, there: { title: 'Port closes', text: rest } },
	]);
	expect(differing).toMatchObject({ id: 'a', numbers: [{ thing: 'dockers', values: ['12', '17'] }] });
	expect(alike).toEqual({ id: 'b', numbers: [], quotes: [], quotedElsewhere: [], missingHere: [], onlyHere: [] });
});
