import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { bundleForNode } from '../../tools/bundle-for-node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCE = 'out/bundle-test/greet.ts';
const BUNDLE = 'out/bundle-test/built/greet.mjs';
const PART = `${root}out/bundle-test/greeting.ts`;

beforeEach(() => {
	rmSync(`${root}out/bundle-test`, { recursive: true, force: true });
	mkdirSync(`${root}out/bundle-test`, { recursive: true });
	writeFileSync(`${root}${SOURCE}`, "export { greeting } from './greeting.ts';\n");
	writeFileSync(PART, "export const greeting: string = 'hello';\n");
});
afterAll(() => rmSync(`${root}out/bundle-test`, { recursive: true, force: true }));

async function builtAgain(): Promise<boolean> {
	const before = statSync(`${root}${BUNDLE}`).ino;
	await bundleForNode(SOURCE, BUNDLE);
	return statSync(`${root}${BUNDLE}`).ino !== before;
}

test('a bundle runs in Node', async () => {
	const { greeting } = await import((await bundleForNode(SOURCE, BUNDLE)).href);
	expect(greeting).toBe('hello');
});

test('a bundle is kept as long as nothing it was made from changes', async () => {
	await bundleForNode(SOURCE, BUNDLE);
	expect(await builtAgain()).toBe(false);
});

test('a bundle is made anew when a part of its source was saved later', async () => {
	await bundleForNode(SOURCE, BUNDLE);
	const later = new Date(Date.now() + 5000);
	utimesSync(PART, later, later);
	expect(await builtAgain()).toBe(true);
});

test('a command that does not exist ends with an error and leaves standard output empty', () => {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run-command.mjs', 'no-such-command'], {
		cwd: root,
		encoding: 'utf8',
	});
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr).toContain('no-such-command');
});
