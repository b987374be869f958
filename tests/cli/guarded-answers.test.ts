import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { boundedLines } from '../../src/cli/bounded-lines.ts';
import { guardedAnswers } from '../../src/cli/guarded-answers.ts';

/** Answers lines as the commands do, and does on some what must not happen. */
const COMMAND = `
import { createInterface } from 'node:readline';
let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
	const { id, does } = JSON.parse(line);
	if (does === 'hang') for (;;);
	if (does === 'die') process.exit(3);
	if (does === 'die late' && count > 0) process.exit(3);
	if (does === 'fill') for (const all = []; ; ) all.push(new Array(1_000_000).fill(id));
	count++;
	console.log(JSON.stringify({ id, count }));
}
`;
let command: string;

beforeAll(() => {
	const folder = mkdtempSync(path.join(tmpdir(), 'guarded-'));
	command = path.join(folder, 'command.mjs');
	writeFileSync(command, COMMAND);
	return () => rmSync(folder, { recursive: true });
});

async function answersTo(lines: object[], seconds = 120): Promise<unknown[]> {
	async function* input() {
		for (const line of lines) yield { text: JSON.stringify(line), isCut: false };
	}
	const answers: unknown[] = [];
	for await (const answer of guardedAnswers(input(), command, [], { seconds, megabytes: 64 }))
		answers.push(JSON.parse(answer));
	return answers;
}

test.each([
	['ends the process', { id: 2, does: 'die' }, 'The process that analysed it ended.'],
	['fills the memory', { id: 2, does: 'fill' }, 'The process that analysed it ended.'],
])(
	'a line that %s is answered with an error, and those after it by a new process',
	async (_, poison, error) => {
		expect(await answersTo([{ id: 1 }, poison, { id: 3 }, { id: 4 }])).toEqual([
			{ id: 1, count: 1 },
			{ id: 2, error },
			{ id: 3, count: 1 },
			{ id: 4, count: 2 },
		]);
	},
	240_000,
);

test('a line that takes too long is answered with an error', async () => {
	expect(await answersTo([{ id: 'slow', does: 'hang' }], 3)).toEqual([
		{ id: 'slow', error: 'It took longer than 3 s.' },
	]);
}, 60_000);

test('a line on which a process ends that answered others is asked again', async () => {
	expect(await answersTo([{ id: 1 }, { id: 2, does: 'die late' }, { id: 3 }])).toEqual([
		{ id: 1, count: 1 },
		{ id: 2, count: 1 },
		{ id: 3, count: 2 },
	]);
}, 60_000);

test('a line that is longer than is taken is said so, and costs no more than is taken', async () => {
	let isOut = false;
	async function* blocks() {
		const block = Buffer.alloc(1_000, 0x61);
		for (let i = 0; i < 100; i++) yield block;
		isOut = true;
		yield Buffer.from('\n\n{"id":');
		yield Buffer.from('"å"}');
		yield Buffer.from('\r\nlast');
	}
	const lines: { text: string; isCut: boolean }[] = [];
	for await (const line of boundedLines(blocks(), 5_000)) lines.push(line);
	expect(isOut).toBe(true);
	expect(lines).toEqual([
		{ text: 'a'.repeat(5_000), isCut: true },
		{ text: '{"id":"å"}', isCut: false },
		{ text: 'last', isCut: false },
	]);
});

test('letters whose bytes come in two blocks stay whole', async () => {
	async function* bytes() {
		for (const byte of Buffer.from('“Åse”\n')) yield Buffer.from([byte]);
	}
	const lines: string[] = [];
	for await (const { text } of boundedLines(bytes(), 100)) lines.push(text);
	expect(lines).toEqual(['“Åse”']);
});
