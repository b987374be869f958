// @ts-check
/**
 * `npm test`: set-up, format and lint, types, unit tests, build, the store's lint, the built extension in both browsers. Ends
 * with one line, "N passed, N failed", in which each check and each test counts as one.
 */
import { build, checkForStore, checkSources, fail, printTotal, test } from './run-checks.mjs';
import { setUp } from './setup.mjs';

setUp(['chromium', 'firefox']);
checkSources();
test('unit');
if (build()) {
	checkForStore();
	test('browser');
} else {
	fail('browser tests: not run, there is no build');
}
printTotal();
