import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sourceFiles } from '../../tools/packaging/source-files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-build-'));
	build('first', 'UTC', root);
	build('second', 'Pacific/Kiritimati', fromSourceZip());
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(name: string, timeZone: string, cwd: string): void {
	const out = path.join(folder, name);
	execFileSync(process.execPath, ['build.mjs', '--out', out], { cwd, env: { ...process.env, TZ: timeZone } });
}

/** A folder with what reviewers get, and the packages that they install. */
function fromSourceZip(): string {
	const sources = path.join(folder, 'sources');
	for (const file of sourceFiles(root)) cpSync(path.join(root, file), path.join(sources, file));
	symlinkSync(path.join(root, 'node_modules'), path.join(sources, 'node_modules'));
	return sources;
}

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
	const file = (name: string) => path.join(folder, 'first', target, name);
	const manifest = () => JSON.parse(readFileSync(file('manifest.json'), 'utf8'));
	const zip = (run: string) => readFileSync(path.join(folder, run, `sidelight-${target}.zip`));

	test('has the same bytes every time, in every time zone, from the files of the source zip alone', () => {
		expect(zip('first').equals(zip('second'))).toBe(true);
	});

	test('is a zip of at most 6 MB with the manifest at its top', () => {
		expect(zip('first').length).toBeLessThanOrEqual(6 * MEGABYTE);
		expect(Object.keys(unzipSync(new Uint8Array(zip('first'))))).toContain('manifest.json');
	});

	test('keeps the resident detector within 12 KB, with room for what is to come', () => {
		expect(statSync(file('detector.js')).size).toBeLessThanOrEqual(12 * KILOBYTE - 600);
	});

	test('keeps the script that is the first on a page within 1 KB', () => {
		expect(statSync(file('typing.js')).size).toBeLessThanOrEqual(KILOBYTE);
	});

	test('keeps the list of public suffixes out of what runs in pages', () => {
		for (const script of ['detector.js', 'content.js'])
			expect(readFileSync(file(script), 'utf8')).not.toContain('kawasaki');
		expect(readFileSync(file('background.js'), 'utf8')).toContain('kawasaki');
	});

	test('holds the terms of all code in it', () => {
		expect(readFileSync(file('NOTICE'), 'utf8')).toContain('NOTICE-APACHE-2.0');
		expect(readFileSync(file('NOTICE-APACHE-2.0'), 'utf8')).toContain('Apache License');
		expect(readFileSync(file('LICENSE'), 'utf8')).toContain('MIT License');
	});

	test('asks for no host and no more than it needs', () => {
		const { permissions, host_permissions, content_scripts, optional_host_permissions } = manifest();
		expect(permissions).toEqual([
			'activeTab',
			'scripting',
			'storage',
			'unlimitedStorage',
			'contextMenus',
			'alarms',
			...(target === 'chrome' ? ['sidePanel', 'offscreen'] : []),
		]);
		expect(host_permissions).toBeUndefined();
		expect(content_scripts).toBeUndefined();
		expect(optional_host_permissions).toEqual(['*://*/*']);
	});

	test('carries the version of package.json', () => {
		expect(manifest().version).toBe(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version);
	});

	test('holds every file that its manifest and its pages name', () => {
		const named: string[] = JSON.stringify(manifest()).match(/[\w-]+(\/[\w-]+)*\.(html|js|json|png)\b/g) ?? [];
		// the scripts name these themselves
		named.push('analysis.js', ...(target === 'chrome' ? ['analysis/offscreen.html'] : []));
		const pages = named.filter((name) => name.endsWith('.html'));
		const inPages = pages.flatMap((page) => {
			const references = readFileSync(file(page), 'utf8').matchAll(/(?:src|href)="([\w./-]+)"/g);
			return [...references].map(([, reference = '']) => path.join(path.dirname(page), reference));
		});
		expect(pages.length).toBeGreaterThanOrEqual(3);
		expect([...named, ...inPages].filter((name) => !existsSync(file(name)))).toEqual([]);
	});

	test.each(['article', 'not-article', 'not-looked-at', 'off', 'cannot-run'])(
		'has pictures of the button when it says "%s"',
		(state) => {
			for (const size of [16, 32]) expect(existsSync(file(`icons/${state}-${size}.png`))).toBe(true);
		},
	);

	test('lets no page fetch code, and leaves plain http addresses of feeds as they are', () => {
		const policy: string = manifest().content_security_policy.extension_pages;
		expect(policy).toContain("script-src 'self';");
		expect(policy).toContain("worker-src 'self';");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toContain('upgrade-insecure-requests');
		expect(policy).not.toContain('unsafe');
	});
});
