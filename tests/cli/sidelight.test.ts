import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { analysedWith } from '../../src/cli/analysed-with.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const PATIENCE = 240_000;
let command: string;

/** Installed as npm would, where the packages it needs are found. */
beforeAll(() => {
	mkdirSync(path.join(ROOT, 'out'), { recursive: true });
	const folder = mkdtempSync(path.join(ROOT, 'out/installed-'));
	const said = execFileSync('node', ['tools/pack-commands.mjs', folder], { cwd: ROOT, encoding: 'utf8' });
	execFileSync('tar', ['xzf', said.trim().split('\n').at(-1) as string, '-C', folder]);
	command = path.join(folder, 'package/lib/cli/sidelight.mjs');
	return () => rmSync(folder, { recursive: true });
}, PATIENCE);

interface Answer {
	id: unknown;
	version: string;
	error?: string;
	quotes?: { speaker: string }[];
}

/** What Spark's `pipe()` does with a partition: writes its lines while it reads answers, and fails the task where the command fails. */
async function pipe(lines: Iterable<string | Buffer>, ...args: string[]): Promise<Answer[]> {
	const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
	let [out, notes] = ['', ''];
	child.stdout.on('data', (part) => {
		out += part;
	});
	child.stderr.on('data', (part) => {
		notes += part;
	});
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	for (const line of lines)
		if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve));
	child.stdin.end();
	expect(await ended, notes).toBe(0);
	return out
		.split('\n')
		.slice(0, -1)
		.map((line) => JSON.parse(line));
}

const article = (id: unknown) =>
	`${JSON.stringify({ id, text: `“Berth ${id} stays open,” said Ines Calder, the harbour master of Vell. The port had been shut since dawn.` })}\n`;

test(
	'every line of every partition is answered once, in order, with the version of what answered; poison costs itself alone',
	async () => {
		const partitions: [line: string | Buffer, id: unknown, isAnswered: boolean][][] = [
			[1, 2, 3].map((id) => [article(id), id, true]),
			[
				['not JSON\n', null, false],
				[article('a'), 'a', true],
				['\n[]\r\n', null, false],
				['{"id":4}\n', 4, false],
				[Buffer.from([0x7b, 0xff, 0xfe, 0x0a]), null, false],
				[`{"id":6,"text":${'['.repeat(200_000)}\n`, null, false],
				['{"id":7,"text":"a","__proto__":{"html":"b"}}\n', 7, true],
				[article('last').trimEnd(), 'last', true],
			],
		];
		const done = await Promise.all(
			partitions.map((lines) =>
				pipe(
					lines.map(([line]) => line),
					'analyse',
				),
			),
		);
		const told = done.map((answers) => answers.map(({ id, error }) => [id, error === undefined]));
		expect(told).toEqual(partitions.map((lines) => lines.map(([, id, isAnswered]) => [id, isAnswered])));
		const answers = done.flat();
		expect(new Set(answers.map(({ version }) => version))).toEqual(new Set([analysedWith()]));
		expect(analysedWith()).toMatch(/^\d+\.\d+\.\d+\+[\da-f]{12}$/);
		for (const id of [3, 'last'])
			expect(answers.find((answer) => answer.id === id)?.quotes?.[0]?.speaker).toBe('Ines Calder');
	},
	PATIENCE,
);

test(
	'whole collections are read by the commands that need them',
	async () => {
		const line = (id: string) =>
			`${JSON.stringify({ id, title: 'Port of Vell reopens after fire', text: 'The port of Vell reopened at dawn after a fire in its grain terminal had shut it for two days.' })}\n`;
		const answers = await pipe([line('a'), 'broken\n', line('b')], 'relate');
		expect(answers).toMatchObject([{ id: 'a' }, { error: expect.any(String) }, { id: 'b' }]);
		expect(answers.every(({ version }) => version === analysedWith())).toBe(true);
	},
	PATIENCE,
);

test.each([
	['a command that there is not', ['../sidelight']],
	['an option that there is not', ['analyse', '--minutes', '1']],
	['longer than a timer can wait', ['analyse', '--seconds', 'Infinity']],
	['no time at all', ['analyse', '--seconds', '0']],
])('%s is refused with a list of what there is', (_, args) => {
	const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', input: '' });
	expect(stderr).toMatch(/read-feed/);
	expect(status).toBe(2);
});
