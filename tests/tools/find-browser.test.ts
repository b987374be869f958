import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../tools/find-browser.mjs';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-path-'));
	vi.stubEnv('PATH', folder);
	vi.stubEnv('CHROME', undefined);
	vi.stubEnv('FIREFOX', undefined);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true });
});

test.each([
	['chromium', 'CHROME'],
	['firefox', 'FIREFOX'],
] as const)('%s is the program that %s names, if it names one', (name, variable) => {
	vi.stubEnv(variable, '/opt/own/browser');
	expect(findBrowser(name)).toBe('/opt/own/browser');
});

test.runIf(process.platform === 'linux')('a browser is found on the search path, where it has several names', () => {
	expect(findBrowser('chromium')).toBeNull();
	for (const command of ['google-chrome', 'chromium']) writeFileSync(path.join(folder, command), '');
	expect(findBrowser('chromium')).toBe(path.join(folder, 'chromium'));
	expect(findBrowser('firefox')).toBeNull();
});
