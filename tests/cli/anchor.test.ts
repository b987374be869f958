import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const RUN_COMMAND = fileURLToPath(new URL('../../tools/run-command.mjs', import.meta.url));

function anchor(...lines: string[]) {
	const { stdout, status } = spawnSync(process.execPath, [RUN_COMMAND, 'anchor'], {
		input: lines.join('\n'),
		encoding: 'utf8',
	});
	return {
		status,
		answers: stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line)),
	};
}

test('the anchor command answers every line in order, bad ones with an error', () => {
	const before =
		'<body><p>The harbour closes on Friday.</p><p>Ice has formed along the pier, the master said.</p></body>';
	const after = '<body><h2>News</h2><p>The harbour closes on Friday.</p><p>Ferries sail again.</p></body>';
	const highlights = ['closes on Friday', 'Ice has formed along the pier', 'never there'];
	const { status, answers } = anchor(
		JSON.stringify({ id: 'a', before, after, highlights }),
		'no JSON',
		JSON.stringify({ id: 'b' }),
		JSON.stringify({ id: 'c', before, after: before, highlights: [] }),
	);
	const lost = { state: 'lost', text: null, start: null, confidence: 0 };
	expect(status).toBe(0);
	expect(answers).toEqual([
		{
			id: 'a',
			anchors: [
				{ state: 'exact', text: 'closes on Friday', start: 'NewsThe harbour '.length, confidence: expect.any(Number) },
				lost,
				lost,
			],
		},
		{ id: null, error: expect.any(String) },
		{ id: 'b', error: expect.any(String) },
		{ id: 'c', anchors: [] },
	]);
}, 60_000);
