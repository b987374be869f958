import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type BackupBlock, BackupReader, BackupWriter } from '../../../src/core/backup/backup-lines.ts';

const digest = async (text: string) => createHash('sha256').update(text).digest('hex');
const BLOCKS: BackupBlock[] = [
	{ part: 'feeds', count: 2, rows: '[{"url":"https://coastdaily.example/a"},{"url":"https://coastdaily.example/b"}]' },
	{ part: 'follows', count: 1, rows: '[{"key":"Łódź\\n"}]' },
];

async function written(): Promise<string[]> {
	const writer = new BackupWriter(digest);
	const parts = [writer.start(new Date('2026-03-02T07:45:00Z'))];
	for (const block of BLOCKS) parts.push(await writer.block(block));
	parts.push(await writer.end());
	return parts.join('').trimEnd().split('\n');
}
async function read(lines: readonly string[]) {
	const reader = new BackupReader(digest);
	const blocks: BackupBlock[] = [];
	for (const line of lines) {
		const block = await reader.read(line);
		if (block) blocks.push(block);
	}
	reader.close();
	return { blocks, madeAt: reader.madeAt };
}

test('what was written is read back', async () => {
	expect(await read(await written())).toEqual({ blocks: BLOCKS, madeAt: '2026-03-02T07:45:00.000Z' });
});

test.each<[what: string, spoil: (lines: string[]) => string[], code: string]>([
	['has lost its end', (lines) => lines.slice(0, -1), 'backup-broken'],
	['has lost a block', ([start = '', , , ...others]) => [start, ...others], 'backup-broken'],
	['was cut inside a block', (lines) => lines.slice(0, 2), 'backup-broken'],
	[
		'has its blocks in another order',
		([s = '', a = '', b = '', c = '', d = '', e = '']) => [s, c, d, a, b, e],
		'backup-broken',
	],
	['has one letter changed', (lines) => lines.map((line) => line.replace('/b"', '/c"')), 'backup-broken'],
	['says another day', (lines) => lines.map((line) => line.replace('2026-03-02', '2026-03-03')), 'backup-broken'],
	[
		'says another number of rows',
		(lines) => lines.map((line) => line.replace('"count":2', '"count":3')),
		'backup-broken',
	],
	['goes on behind its end', (lines) => [...lines, '{}'], 'backup-broken'],
	[
		'names a part that there is not',
		(lines) => lines.map((line) => line.replace('"feeds"', '"pets"')),
		'backup-broken',
	],
	['is of a later version', (lines) => lines.map((line) => line.replace('"version":2', '"version":3')), 'backup-newer'],
	['is something else', () => ['{"format":"recipes"}'], 'backup-unknown'],
	['is no JSON', () => ['Dear reader,'], 'backup-unknown'],
	['is empty', () => [], 'backup-unknown'],
])('a file that %s is refused', async (_, spoil, code) => {
	await expect(read(spoil(await written()))).rejects.toMatchObject({ problem: { code } });
});

test.each<[what: string, block: BackupBlock]>([
	['names fewer rows than there are', { part: 'feeds', count: 1, rows: '[{},{}]' }],
	['names more rows than there are', { part: 'feeds', count: 3, rows: '[{},{}]' }],
	['has rows that are no list', { part: 'feeds', count: 1, rows: '{"length":1}' }],
	['has rows that are no JSON', { part: 'feeds', count: 1, rows: '[{]' }],
	[
		'goes on for a page where it names rows',
		{ part: 'feeds', count: 1, rows: '[{}]', more: 'x'.repeat(2_000) } as never,
	],
])('a file whose digests are right but that %s is refused', async (_, { rows, ...head }) => {
	const start = JSON.stringify({ format: 'sidelight-backup', version: 1, madeAt: '2026-03-02T07:45:00.000Z' });
	const named = JSON.stringify({ ...head, sha256: await digest(rows) });
	const end = JSON.stringify({ blocks: 1, sha256: await digest(`${start}\n${named}\n`) });
	await expect(read([start, named, rows, end])).rejects.toMatchObject({ problem: { code: 'backup-broken' } });
});

test('a file of more blocks than a disk holds is refused before its end', async () => {
	const reader = new BackupReader(async () => 'same');
	await reader.read(JSON.stringify({ format: 'sidelight-backup', version: 1, madeAt: '2026-03-02T07:45:00.000Z' }));
	const head = JSON.stringify({ part: 'feeds', count: 1, sha256: 'same' });
	const readAll = async () => {
		for (let block = 0; block < 50_000; block++) {
			await reader.read(head);
			await reader.read('[{}]');
		}
	};
	await expect(readAll()).rejects.toMatchObject({ problem: { code: 'backup-broken' } });
});
