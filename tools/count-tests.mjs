// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: { name: string, reason: string }[] }} TestCount */

/**
 * A vitest reporter that writes what tools/test.mjs sums up to the file named by COUNT_FILE. A test file or a hook that failed
 * outside of its tests counts as a failed test, for it hides some.
 */
export default class CountTests {
	/**
	 * @param {readonly import('vitest/node').TestModule[]} modules
	 * @param {readonly unknown[]} strayErrors
	 */
	onTestRunEnd(modules, strayErrors) {
		/** @type {TestCount} */
		const count = { passed: 0, failed: strayErrors.length, skipped: [] };
		for (const module of modules) {
			count.failed += module.errors().length;
			for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
			for (const test of module.children.allTests()) {
				const result = test.result();
				if (result.state === 'passed') count.passed++;
				else if (result.state === 'failed') count.failed++;
				else
					count.skipped.push({
						name: test.fullName,
						reason: (result.state === 'skipped' && result.note) || 'no reason given',
					});
			}
		}
		const file = process.env.COUNT_FILE;
		if (!file) return;
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, JSON.stringify(count));
	}
}
