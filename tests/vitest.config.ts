import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// not for slow tests, but for machines that have other things to do
					testTimeout: 20_000,
					include: ['tests/{core,content,page,storage,background,ui,platform,cli,tools}/**/*.test.{ts,tsx}'],
				},
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					// One browser at a time: two at once on two cores make timings, and so failures, a matter of luck.
					fileParallelism: false,
					// a window system under load loses a click now and then: what fails, fails twice
					retry: 1,
					testTimeout: 60_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
