import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Runs the command on lines and reads its answers. */
function runAnalyse(lines: string[]): Record<string, unknown>[] {
	const { stdout, status } = spawnSync('npm', ['run', '--silent', 'analyse'], {
		cwd: ROOT,
		input: `${lines.join('\n')}\n`,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	expect(status).toBe(0);
	return stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
}

test('answers every line in order, a bad one with an error', { timeout: 60_000 }, () => {
	const text = '“The bridge stays,” said Jonne Aaltonen, the mayor of Oster.';
	const page = `<html lang="en"><body><article><h1>Bridge stays where it is</h1>${`<p>${text} The council had met for six hours on Monday before it voted by hand.</p><p>A new crossing is to be paid for by the region, which has set money aside for it since spring.</p>`}</article></body></html>`;
	const [plain, broken, empty, article] = runAnalyse([
		JSON.stringify({ id: 'a', text }),
		'not JSON',
		JSON.stringify({ id: 'c' }),
		JSON.stringify({ id: 'd', html: page, url: 'https://ledger.test/world/bridge-stays-where-it-is' }),
	]);
	expect(plain).toMatchObject({
		id: 'a',
		article: { text, title: '' },
		quotes: [{ kind: 'direct', speaker: 'Jonne Aaltonen' }],
	});
	expect(broken).toMatchObject({ id: null, error: expect.any(String) });
	expect(empty).toMatchObject({ id: 'c', error: expect.stringContaining('neither') });
	expect(article).toMatchObject({
		id: 'd',
		detection: { isArticle: true },
		article: { title: 'Bridge stays where it is', language: 'en' },
		timings: { detectMs: expect.any(Number), extractMs: expect.any(Number), analyseMs: expect.any(Number) },
	});
});
