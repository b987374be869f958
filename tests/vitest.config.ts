import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** The time limits are not for slow tests, but for machines that have other things to do. A file for each core, where Vitest leaves one free. */
const UNIT = {
	maxWorkers: availableParallelism(),
	testTimeout: 60_000,
	hookTimeout: 120_000,
	setupFiles: ['tests/speak-english.ts'],
};

/** For tests with a document: without it, more than half of their time goes into tables of writing directions. */
const WITH_DOCUMENT = { execArgv: ['--import', './tests/bidi-once.mjs'] };

/** A window system under load loses a click now and then: what fails, fails twice. What passed at the second try is named at the end. */
const BROWSER = { retry: 1, testTimeout: 60_000, hookTimeout: 240_000 };

/** What compares the time of n with that of 2n among its other tests has the machine to itself. */
const GROWTH = [
	'tests/page/extract/hostile.test.ts',
	'tests/platform/fetch-feed.test.ts',
	'tests/core/actors/name-matcher.test.ts',
	'tests/core/quotes/cues-in-languages.test.ts',
	'tests/core/feeds/read-prolog.test.ts',
	'tests/core/feeds/opml.test.ts',
	'tests/core/sites/site-pattern.test.ts',
	'tests/core/sites/detector-registrations.test.ts',
	'tests/core/coverage/stories/names-in-text.test.ts',
	'tests/core/imports/read-import.test.ts',
];

/** What measures time alone, as well. */
const TIMED = { unit: ['tests/tools/soak/growth.test.ts'], browser: ['tests/browser/hostile-load.test.ts'] };

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					...UNIT,
					...WITH_DOCUMENT,
					// files of pure functions share their modules, which take longer to load than most tests to run
					isolate: false,
					include: ['tests/{analysis,core,messages,page,platform,cli,tools,words}/**/*.test.ts'],
					exclude: [...GROWTH, ...TIMED.unit],
				},
			},
			{
				extends: true,
				// each file with a process of its own: what a use case still writes when its test is over ends with it
				test: { name: 'unit-stored', ...UNIT, include: ['tests/{storage,background}/**/*.test.ts'] },
			},
			{
				extends: true,
				test: {
					name: 'unit-in-document',
					...UNIT,
					...WITH_DOCUMENT,
					include: ['tests/{content,ui}/**/*.test.{ts,tsx}'],
				},
			},
			{
				extends: true,
				test: {
					name: 'unit-growth',
					...UNIT,
					...WITH_DOCUMENT,
					maxWorkers: 1,
					isolate: false,
					include: GROWTH,
					sequence: { groupOrder: 1 },
				},
			},
			{
				extends: true,
				test: { name: 'unit-timed', ...UNIT, maxWorkers: 1, include: TIMED.unit, sequence: { groupOrder: 1 } },
			},
			{
				extends: true,
				test: {
					name: 'browser',
					...BROWSER,
					include: ['tests/browser/**/*.test.ts'],
					exclude: TIMED.browser,
					// as many as there are cores, since half of the time each of them waits for its browser
					maxWorkers: 2,
					sequence: { groupOrder: 2 },
				},
			},
			{
				extends: true,
				test: {
					name: 'browser-timed',
					...BROWSER,
					include: TIMED.browser,
					fileParallelism: false,
					sequence: { groupOrder: 3 },
				},
			},
		],
	},
});
