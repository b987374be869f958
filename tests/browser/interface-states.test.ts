import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useGallery } from './gallery.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Popup and panel from the narrowest to the widest; 640 pixels at 200 % are 320 wide. */
const SETTINGS = [
	{ colours: 'light', width: 400 },
	{ colours: 'dark', width: 400 },
	{ colours: 'light', width: 320 },
	{ colours: 'dark', width: 800 },
] as const;
/** What colours and width decide. All else is of the structure, which is the same in each setting, and looked at in the first. */
const RULES_OF_LAYOUT = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'avoid-inline-spacing',
	'meta-viewport',
];

/** The gallery holds every state of popup, panel, options and welcome page, also those a test cannot bring about in passing. */
describe('every state of the interface', () => {
	const gallery = useGallery();
	/** What is wrong in each setting, found in one pass over the states. */
	const wrong: string[][] = SETTINGS.map(() => []);

	beforeAll(async () => {
		const { page, scenes, show } = gallery();
		for (const state of scenes) {
			await lookAs(SETTINGS[0]);
			await show(state);
			await page.evaluate(AXE);
			for (const [i, setting] of SETTINGS.entries()) {
				await lookAs(setting);
				const violations = await violationsOf(i === 0 ? {} : { runOnly: RULES_OF_LAYOUT });
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				wrong[i]?.push(...violations.map((violation) => `${state}: ${violation}`));
				if (overflow > 0) wrong[i]?.push(`${state}: ${overflow} pixels too wide`);
			}
		}
	}, 600_000);
	const lookAs = async ({ colours, width }: (typeof SETTINGS)[number]) => {
		const { page } = gallery();
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
		await page.setViewport({ width, height: 600 });
	};
	const violationsOf = async (options: RunOptions): Promise<string[]> => {
		const found = (await gallery().page.evaluate(
			`axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then((results) => results.violations)`,
		)) as AxeResults['violations'];
		return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	};

	test('is looked at', () => {
		expect(gallery().scenes.length).toBeGreaterThan(15);
	});

	test.each(SETTINGS.map((setting, i) => ({ ...setting, i })))(
		'has no violation in $colours colours at $width pixels, and nothing to scroll sideways',
		({ i }) => {
			expect(wrong[i]).toEqual([]);
		},
	);

	test.each([
		['light', 'rgb(255, 255, 255)'],
		['dark', 'rgb(36, 34, 31)'],
	])('the handle beside a passage has %s colours', async (colours, ground) => {
		const { page, show } = gallery();
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colours }]);
		// it stands in a closed shadow root, which a test cannot see into
		await page.evaluateOnNewDocument(() => {
			const { attachShadow } = Element.prototype;
			Element.prototype.attachShadow = function (init) {
				return attachShadow.call(this, { ...init, mode: 'open' });
			};
		});
		await show('handle');
		const shown = await page.waitForFunction(() => {
			const button = document.querySelector('[popover]')?.shadowRoot?.querySelector('button');
			return button && getComputedStyle(button).backgroundColor;
		});
		expect(await shown.jsonValue()).toBe(ground);
	});
});
