// @ts-check
/**
 * `npm run check`: what is worth waiting for after every change: format, lint, types, what nothing uses, the unit tests, and the built
 * extension once in Chromium. `npm test` is all there is.
 */
import { build, checkSources, fail, printTotal, test } from './run-checks.mjs';
import { setUp } from './setup.mjs';

setUp(['chromium']);
checkSources();
// how time grows with the input, `npm test` measures
test('unit', { projects: ['unit', 'unit-stored', 'unit-in-document', 'unit-growth'] });
if (build()) test('browser', { filters: ['smoke', '-t', 'chromium'] });
else fail('the built extension: not run, there is no build');
printTotal();
