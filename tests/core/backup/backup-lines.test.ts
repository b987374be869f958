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
	['is of a later version', (lines) => lines.map((line) => line.replace('"version":1', '"version":2')), 'backup-newer'],
	['is something else', () => ['{"format":"recipes"}'], 'backup-unknown'],
	['is no JSON', () => ['Dear reader,'], 'backup-unknown'],
	['is empty', () => [], 'backup-unknown'],
])('a file that %s is refused', async (_, spoil, code) => {
	await expect(read(spoil(await written()))).rejects.toMatchObject({ problem: { code } });
});
