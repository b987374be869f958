// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} TestCount
 * @property {number} passed
 * @property {string[]} failures what failed, and why
 * @property {string[]} flaky what passed only when it was tried again, and why it did not before; counted as passed, too
 * @property {{ name: string, reason: string }[]} skipped
 */

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
		const count = {
			passed: 0,
			failures: strayErrors.map((error) => `outside of the tests: ${messageOf(error)}`),
			flaky: [],
			skipped: [],
		};
		/** @param {string} where @param {readonly unknown[] | undefined} errors */
		const fail = (where, errors) => count.failures.push(`${where}: ${(errors ?? []).map(messageOf).join('; ')}`);
		for (const module of modules) {
			if (module.errors().length > 0) fail(module.relativeModuleId, module.errors());
			for (const suite of module.children.allSuites()) {
				if (suite.errors().length > 0) fail(`${suite.fullName} (before or after its tests)`, suite.errors());
			}
			for (const test of module.children.allTests()) {
				const result = test.result();
				if (test.diagnostic()?.flaky)
					count.flaky.push(`${test.fullName}: ${(result.errors ?? []).map(messageOf).join('; ')}`);
				if (result.state === 'passed') count.passed++;
				else if (result.state === 'failed') fail(test.fullName, result.errors);
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

/** @param {unknown} error */
function messageOf(error) {
	const message = error && typeof error === 'object' && 'message' in error ? error.message : error;
	return String(message).split('\n', 1)[0];
}
