import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { type SeededLibrary, seedLibrary } from '../../tools/drivers/seed-library.ts';
import { useDemoSession } from './demo-session.ts';

const SMALL: SeededLibrary = { highlights: 240, articles: 24 };

describe.each(BROWSER_NAMES)('in %s, the page of the library', (name) => {
	const session = useDemoSession(name);
	const open = async (path = 'ui/library.html'): Promise<View> => {
		const view = await session().browser.openExtensionPage(path);
		await view.waitFor(() => document.querySelectorAll('.library-row .library-body').length > 5);
		await view.waitFor(() => document.querySelectorAll('.facet').length > 3);
		return view;
	};
	const shown = (view: View) =>
		view.evaluate(() => [...document.querySelectorAll('.library-words')].map((element) => element.textContent ?? ''));
	const count = (view: View) => view.evaluate(() => document.querySelector('.library-count')?.textContent ?? '');

	test('finds as the reader types, narrows, tags, deletes and takes back, by keyboard alone', async () => {
		await seedLibrary(session().browser, SMALL);
		const view = await open();
		await until('all are counted', async () => (await count(view)) === '240 highlights');

		await view.press('/');
		await view.type('ferry 173');
		await until('what was typed is found', async () => (await count(view)) === '1 highlight');
		expect(await shown(view)).toEqual([expect.stringContaining('Ferry 173 ')]);

		await view.evaluate(() => {
			const search = document.querySelector<HTMLInputElement>('.library-search');
			if (search) search.value = '';
			search?.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await until('all are there again', async () => (await count(view)) === '240 highlights');
		await view.click('.facet input[type="checkbox"]');
		await until('those of one colour are left', async () => (await count(view)) === '60 highlights');

		await view.evaluate(() => document.querySelector<HTMLElement>('.library-list')?.focus());
		await view.press(' ');
		await view.press('ArrowDown');
		await view.press(' ');
		await view.waitFor(() => document.querySelector('.chosen-bar strong')?.textContent === '2 highlights chosen');
		await view.press('Delete');
		await until('they are gone', async () => (await count(view)) === '58 highlights');
		await view.waitFor(() => document.querySelector('.notice')?.textContent?.includes('2 highlights deleted.'));
		// the notice has the focus on what takes it back
		await view.press('Enter');
		await until('they are back', async () => (await count(view)) === '60 highlights');

		await view.evaluate(() => document.querySelector<HTMLElement>('.library-list')?.focus());
		await view.press('Enter');
		await view.waitFor(() => document.querySelector('.library-article .passage-words mark') !== null);
		expect(await view.evaluate(() => document.activeElement?.tagName)).toBe('H2');
		await view.press('Escape');
		await view.waitFor(() => document.activeElement?.classList.contains('library-list'));
		await view.close();
	}, 60_000);

	test.each(['light', 'dark'] as const)(
		'is accessible in %s, with an article beside the list',
		async (scheme) => {
			await seedLibrary(session().browser, SMALL);
			const view = await open();
			await until('the article beside the list', () =>
				view.evaluate(() => {
					const isOpen = document.querySelector('.library-article') !== null;
					if (!isOpen) document.querySelector<HTMLElement>('.library-row .library-words')?.click();
					return document.querySelector('.library-article .passage-words mark') !== null;
				}),
			);
			await view.evaluate(() => document.querySelector<HTMLElement>('.library-row .library-tick')?.click());
			await view.waitFor(() => document.querySelector('.chosen-bar') !== null);
			mkdirSync('out/tests', { recursive: true });
			await view.screenshot(`out/tests/library-page-${name}-${scheme}.png`, {
				width: 1360,
				height: 900,
				dark: scheme === 'dark',
			});
			expect(await runAxe(view)).toEqual([]);
			await view.close();
		},
		60_000,
	);
});
