import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until, type View } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { runAxe } from '../../tools/drivers/run-axe.ts';
import { tabTo } from '../../tools/drivers/tab-to.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { openView, readPopup } from './popup-reading.ts';

/** Where the pictures go that are for looking at. */
const PICTURES = 'out/tests';

describe.each(BROWSER_NAMES)('in %s, the actors of an article', (name) => {
	const session = useDemoSession(name);
	let article: Tab;
	let panel: View;
	const page = (id: string) => {
		const found = session().pages.find((entry) => entry.id === id);
		if (!found) throw new Error(`The catalogue has no ${id}`);
		return found;
	};
	/** Brings a tab to the front and waits until the panel shows its article. */
	const turnTo = async (tab: Tab, id: string) => {
		const isShown = (title: string) =>
			document.querySelector('h1')?.textContent === title && !document.querySelector('.skeleton');
		// a tab that is just being opened may still come to the front after it
		await until(`the panel to show ${id}`, async () => {
			await tab.activate();
			return panel.evaluate(isShown, page(id).expected.title);
		});
	};
	const listed = async (view: View) => (await readPopup(view)).actors.map((actor) => actor.name);
	const isListed = (view: View, actor: string, wanted: boolean) =>
		until(`${actor} to be ${wanted ? 'listed' : 'gone'}`, async () => (await listed(view)).includes(actor) === wanted);
	const openActor = async (view: View, actor: string) => {
		await view.evaluate(() => document.querySelector<HTMLElement>('.actor.is-open .actor-button')?.click());
		await view.waitFor(() => document.querySelector('.actor.is-open') === null);
		await tabTo(view, actor, '#actors');
		await view.press('Enter');
		await view.waitFor((wanted: string) => {
			const shown = document.querySelector('.actor.is-open .actor-name')?.textContent === wanted;
			return shown && document.querySelector('.actor-details output')?.textContent?.includes(' of ');
		}, actor);
	};

	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		article = await session().browser.open(page('cables-orbit').url);
		const popup = await session().browser.openPopup(article);
		await waitUntilFilled(popup);
		await popup.click('[aria-label="Open the side panel"]');
		panel = await session().browser.waitForSidePanel(article);
		await waitUntilFilled(panel);
	});

	test('stand by kind, and each says why, what is said of it first and where', async () => {
		const groups = await panel.evaluate(() =>
			[...document.querySelectorAll('.group-title')].map((title) => [
				title.textContent,
				title.nextElementSibling?.querySelector('.actor-name')?.textContent,
			]),
		);
		expect(groups).toContainEqual(['People', 'Ingrid Halvorsen']);
		expect(groups).toContainEqual(['Governments and states', 'Norway']);

		await openActor(panel, 'NATO');
		expect(await panel.text('.actor-sentence')).toMatch(/^Addressing ministers .* at NATO headquarters in Brussels/);
		expect(await panel.text('.actor-reasons')).toMatch(/^Listed because: .*Named/);
		expect(await runAxe(panel)).toEqual([]);
		await panel.screenshot(`${PICTURES}/actor-${name}.png`, { width: 400, height: 900 });
	});

	test('are shown on the page one mention after the other, round and round', async () => {
		await openActor(panel, 'Ingrid Halvorsen');
		const position = () => panel.text('.actor-details output');
		const total = Number((await position()).split(' of ')[1]);
		expect(total).toBeGreaterThan(2);
		await panel.click('[aria-label="Next mention"]');
		await until('the second mention', async () => (await position()) === `2 of ${total}`);
		expect(await article.evaluate(() => [...CSS.highlights.values()].map((marked) => [...marked].join()).join())).toBe(
			'Halvorsen',
		);
		for (const number of [1, total]) {
			await panel.click('[aria-label="Previous mention"]');
			await until(`mention ${number}`, async () => (await position()) === `${number} of ${total}`);
		}
	});

	test('without a sure number have no link', async () => {
		await openActor(panel, 'Ingrid Halvorsen');
		expect(await panel.evaluate(() => document.querySelectorAll('.actor-details a').length)).toBe(0);
	});

	test('lead to Wikipedia and Wikidata when their link is clicked, and ask nobody before', async () => {
		await openActor(panel, 'NATO');
		const links = await panel.evaluate(() =>
			[...document.querySelectorAll<HTMLAnchorElement>('.actor-details a')].map(({ href }) => href),
		);
		expect(links).toEqual([
			'https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q7184',
			'https://www.wikidata.org/wiki/Q7184',
		]);
		const asked = () => session().newsroom.stray.filter((request) => request.url.includes('wikidata.org')).length;
		expect(asked()).toBe(0);
		// by keyboard: what is filled in above may move the link from under a press
		await tabTo(panel, '', '.actor-details a');
		await panel.press('Enter');
		await until('the tab to ask for the page', async () => asked() > 0);
		await turnTo(article, 'cables-orbit');
	});

	test('that the reader hides are gone in every article, until that is undone in the options', async () => {
		const { browser } = session();
		await openActor(panel, 'NATO');
		await tabTo(panel, 'Hide', '.actor-details');
		await panel.press('Enter');
		await isListed(panel, 'NATO', false);

		const other = await browser.open(page('cables-kestrel').url);
		const popup = await browser.openPopup(other);
		await waitUntilFilled(popup);
		expect(await listed(popup)).not.toContain('NATO');
		await openView(popup, 'who');
		expect(await popup.text('.hidden-actors')).toContain('1 hidden by you');
		await popup.close();

		const options = await browser.openExtensionPage('ui/options.html');
		await options.waitFor(() => document.querySelector('#corrections .rule') !== null);
		expect(await options.text('#corrections')).toMatch(/NATO\s+Hidden in every article/);
		expect(await runAxe(options)).toEqual([]);
		await tabTo(options, 'Remove the correction of NATO');
		await options.press('Enter');
		await options.waitFor(() => document.querySelector('#corrections .rule') === null);
		await options.close();
		await turnTo(other, 'cables-kestrel');
		await isListed(panel, 'NATO', true);
		await other.close();
		await turnTo(article, 'cables-orbit');
		await isListed(panel, 'NATO', true);
	});

	test('that are no person can be said to be something else, which outlives the worker', async () => {
		const { browser } = session();
		await openActor(panel, 'Ingrid Halvorsen');
		await tabTo(panel, 'Not a person?', '.actor-details');
		await panel.press('Enter');
		await tabTo(panel, 'a group', '.actor-kinds');
		expect(await runAxe(panel)).toEqual([]);
		await panel.press('Enter');
		const group = () =>
			panel.evaluate(() => {
				const titles = [...document.querySelectorAll('.group-title')];
				return titles.find(({ textContent }) => textContent === 'Groups')?.nextElementSibling?.textContent ?? '';
			});
		await until('the actor among the groups', async () => (await group()).includes('Ingrid Halvorsen'));
		await browser.stopBackground();
		await article.reload();
		const options = await browser.openExtensionPage('ui/options.html');
		const kept = await askBackground(options, 'listCorrections');
		expect(kept.map(({ name: actor, foundKind, verdict }) => [actor, foundKind, verdict])).toEqual([
			['Ingrid Halvorsen', 'person', 'group'],
		]);
		await options.close();
	});

	test('after all of it the extension reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
