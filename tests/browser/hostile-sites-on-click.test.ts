import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { useDemoSession, waitUntilFilled } from './demo-session.ts';
import { carryingAddresses, hostileDocuments, victimAddress, WALKER } from './hostile/hostile-pages.ts';
import { isHostile, learnedBy, NOTHING, othersThings } from './hostile/others-things.ts';

const TODAY = Date.now();

describe.each(BROWSER_NAMES)('in %s, on click, a hostile page that the reader clicked on once', (name) => {
	let now = TODAY;
	const session = useDemoSession(name, [], (openedAt) => {
		now = openedAt;
		return hostileDocuments(openedAt);
	});
	let panel: Tab;
	let evil: Tab;
	let before: Record<string, string>;
	let steps = 0;

	const click = async (tab: Tab) => {
		const popup = await session().browser.openPopup(tab);
		await waitUntilFilled(popup);
		const view = await until('the page to be read at the click', async () => {
			const found = await askBackground(panel, 'viewTab', await tab.tabId());
			if (found.state !== 'article') throw new Error(found.state);
			return found.view;
		});
		await popup.close();
		return view;
	};

	beforeAll(async () => {
		const { browser } = session();
		panel = await browser.openExtensionPage('ui/options.html');
		const tab = await browser.open(`http://${victimAddress(now)}`);
		const { article } = await click(tab);
		const [start = 0] = article.blocks[1]?.span ?? [];
		await askBackground(panel, 'highlightSpan', await tab.tabId(), [start, start + 60], 'green');
		await tab.close();
		before = await othersThings(panel);
		evil = await browser.open(`http://${WALKER}`);
		await click(evil);
	}, 120_000);
	afterAll(() => {
		console.log(`Hostile sites on click in ${name}: ${steps} steps`);
	});

	test.each(
		carryingAddresses(victimAddress(TODAY))
			.filter(({ address }) => address.startsWith('evil.test/'))
			.slice(0, 8),
	)('cannot walk to $what', async ({ address }) => {
		await evil.evaluate((path: string) => history.pushState(null, '', path), address.slice('evil.test'.length));
		const view = await until('the page to be read where it is', async () => {
			const found = await askBackground(panel, 'viewTab', await evil.tabId());
			if (found.state !== 'article' || found.view.article.url !== (await evil.address())) throw new Error(found.state);
			return found.view;
		});
		expect(isHostile(view.articleId)).toBe(true);
		expect(view.highlights).toEqual([]);
		expect(await learnedBy(evil)).toEqual(NOTHING);
		expect(await othersThings(panel)).toEqual(before);
		steps++;
	});
});
