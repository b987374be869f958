import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession } from './demo-session.ts';
import { floatingBox, keepByNote, paintedOn, selectPassage } from './select-passage.ts';

describe.each(BROWSER_NAMES)('in %s, what is painted', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
	});

	const address = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	const readIn = (tab: Tab) =>
		until('the article to be read', async () => {
			const view = await askBackground(options, 'viewTab', await tab.tabId());
			return view.state === 'article' ? view.view : null;
		});
	const openArticle = async (id = 'cables-meridian') => {
		const tab = await session().browser.open(address(id));
		await readIn(tab);
		return tab;
	};
	const wordsOf = (tab: Tab) =>
		tab.evaluate(() =>
			[...document.querySelectorAll('article p, main p')].flatMap(
				(paragraph) => /[A-Z][^.“”"]{40,70}(?= )/.exec(paragraph.firstChild?.nodeValue ?? '')?.[0] ?? [],
			),
		);
	const keep = async (tab: Tab, words: string) => {
		const known = (await askBackground(options, 'listHighlights')).map(({ id }) => id);
		await selectPassage(tab, words);
		await keepByNote(tab);
		await untilPainted(tab, words);
		const now = await askBackground(options, 'listHighlights');
		return now.find(({ id }) => !known.includes(id))?.id ?? '';
	};
	const untilPainted = (tab: Tab, ...words: string[]) =>
		until(`“${words.join('”, “')}” to be painted`, async () => {
			const painted = await paintedOn(tab);
			if (painted.join('|') !== [...words].sort().join('|')) throw new Error(painted.join('|'));
			return true;
		});
	const forgetAll = async () => {
		for (const { id } of await askBackground(options, 'listHighlights'))
			await askBackground(options, 'deleteHighlight', id);
	};

	test('comes back beside a clock after the article was written anew', async () => {
		const tab = await openArticle();
		const [, , , words = ''] = await wordsOf(tab);
		await keep(tab, words);
		await tab.evaluate(() => {
			const clock = document.body.appendChild(document.createElement('p'));
			setInterval(() => clock.replaceChildren(String(Date.now())), 100);
			const article = document.querySelector('article') ?? document.querySelector('main');
			if (article) article.innerHTML = String(article.innerHTML);
		});
		await untilPainted(tab, words);
		expect(
			await tab.evaluate(() =>
				[...(CSS.highlights.get('a1') ?? [])].every((range) => range.startContainer.isConnected),
			),
		).toBe(true);
		await forgetAll();
		await tab.close();
	});

	test('is not on the next article of a page that changes from inside, not even on the same sentence, and is there on the way back', async () => {
		const tab = await openArticle();
		const [, , , words = ''] = await wordsOf(tab);
		await keep(tab, words);
		await tab.evaluate((sentence: string) => {
			const article = document.querySelector('article') ?? document.querySelector('main');
			const before = String(article?.innerHTML);
			const path = location.pathname;
			addEventListener('popstate', () => {
				if (article) article.innerHTML = before;
				document.title = 'As it was';
			});
			history.pushState(null, '', `${path.replace(/\/[^/]*$/, '')}/council-votes-on-sixty-footbridges`);
			document.title = 'Council votes on sixty footbridges';
			// what the head says is of the article before
			for (const each of document.head.querySelectorAll(
				'link[rel=canonical], link[rel=amphtml], meta[property], meta[name], script[type="application/ld+json"]',
			))
				each.remove();
			if (!article) return;
			const text = 'The council of Vell voted on Tuesday to mend sixty footbridges over the next four years. '.repeat(
				6,
			);
			article.innerHTML = `<h1>Council votes on sixty footbridges</h1><p>${text}</p><p>${sentence} as was said.</p><p>${text}</p><p>${text}</p>`;
		}, words);
		await until('the next article to be read', async () => {
			const view = await askBackground(options, 'viewTab', await tab.tabId());
			return view.state === 'article' && view.view.article.title.includes('footbridges');
		});
		await new Promise((resolve) => setTimeout(resolve, 1_500));
		expect(await paintedOn(tab)).toEqual([]);
		await tab.back();
		await untilPainted(tab, words);
		await forgetAll();
		await tab.close();
	});

	test('and the list of an article stands in the order of the text', async () => {
		const tab = await openArticle();
		const words = (await wordsOf(tab)).slice(1, 7);
		const tabId = await tab.tabId();
		for (const each of [...words.slice(3), ...words.slice(0, 3)]) {
			const start = (await readIn(tab)).article.text.indexOf(each);
			await askBackground(options, 'highlightSpan', tabId, [start, start + each.length], 'blue');
		}
		expect((await readIn(tab)).highlights.map(({ quote }) => quote.exact)).toEqual(words);
		await forgetAll();
		await tab.close();
	});

	test('outlives an update with the page open: one handle, the deleted stays gone, the kept is painted', async () => {
		const { browser } = session();
		const tab = await openArticle();
		const [, , , first = '', second = ''] = await wordsOf(tab);
		const firstId = await keep(tab, first);
		await browser.reloadExtension();
		options = await until('the extension to answer again', () => browser.openExtensionPage('ui/options.html'));
		await readIn(tab);
		await tab.activate();
		await untilPainted(tab, first);
		await selectPassage(tab, second);
		await until('the handle', () => floatingBox(tab));
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		const ours = () => tab.evaluate(() => document.documentElement.children.length - 2);
		expect(await ours()).toBe(1);
		await keepByNote(tab);
		await untilPainted(tab, first, second);
		await askBackground(options, 'deleteHighlight', firstId);
		await untilPainted(tab, second);
		await tab.evaluate((words: string) => {
			const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
			paragraph?.replaceWith(paragraph.cloneNode(true));
		}, first);
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		expect(await paintedOn(tab)).toEqual([second]);
		await forgetAll();
		await tab.close();
	});

	test('goes off every open page when everything is deleted', async () => {
		const tab = await openArticle();
		const [, , , words = ''] = await wordsOf(tab);
		await keep(tab, words);
		await askBackground(options, 'deleteEverything');
		await until('nothing to be painted', async () => (await paintedOn(tab)).length === 0);
		await tab.close();
	});
});
