import { expect, test } from 'vitest';
import arabic from '../../src/_locales/ar/messages.json' with { type: 'json' };
import { findForeign, latinWordsOf } from '../../tools/drivers/find-foreign.ts';
import { useGallery } from './gallery.ts';

const gallery = useGallery();

test('from right to left, what an article names from left to right keeps its place in the row', async () => {
	const { page, show } = gallery();
	await page.setViewport({ width: 800, height: 600 });
	await show('side-panel-article', 'ar');
	await page.waitForSelector('.actor-role');
	const gaps = await page.$$eval('.actor-words', (rows) =>
		rows.flatMap((row) => {
			const name = row.querySelector('.actor-name')?.getBoundingClientRect();
			const role = row.querySelector('.actor-role')?.getBoundingClientRect();
			return name && role && Math.abs(name.top - role.top) < 8 ? [Math.round(name.left - role.right)] : [];
		}),
	);
	expect(gaps.length).toBeGreaterThan(0);
	expect(Math.min(...gaps)).toBeGreaterThanOrEqual(4);
	const dots = await page.$$eval('.dotted > *', (facts) =>
		facts.map((fact) => Number.parseFloat(getComputedStyle(fact, '::before').right)),
	);
	expect(dots.filter((right) => right > 0)).toEqual([]);
});

test.each(['side-panel-article', 'side-panel-news', 'stories-full', 'library-full', 'options-full', 'welcome', 'help'])(
	'%s says of each of its words what language it is in',
	async (scene) => {
		const { page, show } = gallery();
		await page.setViewport({ width: 800, height: 600 });
		await show(scene, 'ar');
		await page.waitForSelector('h1');
		expect(await findForeign(page, 'ar', latinWordsOf(arabic))).toEqual([]);
		// what is said to be in Arabic without being so is found
		await page.evaluate(() => document.body.append('Vell counts its votes again today'));
		expect(await findForeign(page, 'ar', latinWordsOf(arabic))).toHaveLength(1);
	},
);
