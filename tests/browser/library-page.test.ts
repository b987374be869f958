import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { type SeededLibrary, seedLibrary } from '../../tools/drivers/seed-library.ts';
import { useDemoSession } from './demo-session.ts';

const SMALL: SeededLibrary = { highlights: 240, articles: 24 };

/** Every article read otherwise before: "Boat …" for the first "Ferry …". */
async function putEarlierTexts(): Promise<void> {
	await new Promise<void>((resolve, reject) => {
		const opening = indexedDB.open('sidelight');
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const transaction = opening.result.transaction(['articles', 'articleVersions'], 'readwrite');
			const asking = transaction.objectStore('articles').getAll();
			asking.onsuccess = () => {
				for (const { id, article } of asking.result)
					transaction.objectStore('articleVersions').put({
						articleId: id,
						versions: [
							{
								title: article.title,
								text: article.text.replace('Ferry', 'Boat'),
								textFingerprint: 'before',
								readAt: '2026-03-01T09:00:00.000Z',
							},
						],
					});
			};
			transaction.oncomplete = () => {
				opening.result.close();
				resolve();
			};
			transaction.onerror = () => reject(transaction.error);
		};
	});
}

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

	test('keeps a search under a name, asks it again when it is opened anew, and lets it go with a way back', async () => {
		await seedLibrary(session().browser, SMALL);
		const view = await open();
		// tried again, it begins with none
		for (const { id } of await askBackground(view, 'listSearches')) await askBackground(view, 'removeSearch', id);
		await view.press('/');
		await view.type('ferry 173');
		await until('what was typed is found', async () => (await count(view)) === '1 highlight');
		await view.click('.saved-searches > .text-button');
		await view.waitFor(() => document.activeElement?.matches('.saved-searches input'));
		await view.type('Crossings');
		await view.press('Enter');
		await view.waitFor(() => document.querySelector('.saved-search[aria-pressed="true"]')?.textContent === 'Crossings');
		await view.close();

		const again = await open();
		await until('all are counted', async () => (await count(again)) === '240 highlights');
		await again.click('.saved-search');
		await until('the same is found', async () => (await count(again)) === '1 highlight');
		await again.click('.saved-searches .icon-button');
		await again.waitFor(() => document.querySelector('.notice')?.textContent?.includes('“Crossings” is removed.'));
		expect(await again.evaluate(() => document.querySelector('.saved-search'))).toBeNull();
		await again.waitFor(() => document.activeElement?.closest('.notice') !== null);
		await again.press('Enter');
		await again.waitFor(() => document.querySelector('.saved-search')?.textContent === 'Crossings');
		await again.close();
	}, 60_000);

	test.each(['light', 'dark'] as const)(
		'is accessible in %s, with an article beside the list',
		async (scheme) => {
			await seedLibrary(session().browser, SMALL);
			const view = await open();
			await view.evaluate(putEarlierTexts);
			await until('the article beside the list', () =>
				view.evaluate(() => {
					const isOpen = document.querySelector('.library-article') !== null;
					if (!isOpen) document.querySelector<HTMLElement>('.library-row .library-words')?.click();
					return document.querySelector('.library-article .passage-words mark') !== null;
				}),
			);
			await view.evaluate(() => document.querySelector<HTMLElement>('.library-row .library-tick')?.click());
			await view.waitFor(() => document.querySelector('.chosen-bar') !== null);
			await view.click('.article-text summary');
			await view.waitFor(() => document.querySelector('.article-text-words del')?.getBoundingClientRect().height);
			const changed = await view.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('.article-text-words :is(del, ins)')].map(
					({ innerText }) => innerText,
				),
			);
			expect(changed.map((words) => words.trim().replace(/\s+/g, ' '))).toEqual(['Before: Boat', 'Now: Ferry']);
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
