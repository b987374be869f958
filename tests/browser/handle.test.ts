import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Layout, type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession } from './demo-session.ts';
import type { Box } from './picture.ts';
import { floatingBox, selectByKeys, selectPassage } from './select-passage.ts';

const HOST = 'vell-courier.test';
const SENTENCES = [
	'The pilots of Port Vell went back to their boats before dawn on Tuesday.',
	'Harbour master Ines Calder had promised them a second lamp on the northern mole.',
	'Nobody at the quay would say how long the truce between the crews could last.',
	'A tug that had waited for nine days was the first to leave, with two barges.',
	'The council is to vote on the pay of the night watch by the end of the month.',
];
const ARABIC =
	'عاد البحارة إلى قواربهم قبل الفجر يوم الثلاثاء بعد تسعة أيام من الانتظار في الميناء القديم قرب المنارة.';

function article(name: string, style: string, sentences = SENTENCES, lang = 'en'): [string, string] {
	const paragraphs = Array.from(
		{ length: 9 },
		(_, i) => `<p>${[...sentences.slice(i % 5), ...sentences].join(' ')} (${i})</p>`,
	);
	const metadata = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: `Pilots return: ${name}` };
	return [
		`${HOST}/news/pilots-return-${name}`,
		`<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
		<meta name="viewport" content="width=device-width"><title>Pilots return: ${name}</title><meta property="og:type" content="article">
		<script type="application/ld+json">${JSON.stringify(metadata)}</script>
		<style>body{margin:0;font:18px/1.5 serif}${style}</style></head>
		<body><main><article><h1>Pilots return: ${name}</h1>${paragraphs.join('')}</article></main></body></html>`,
	];
}

const COLUMN = 'article{max-width:640px;margin:0 auto}';
const pages = new Map([
	article('column', COLUMN),
	article('whole-width', 'article{padding:0 2px}'),
	article(
		'columns',
		'article{display:grid;grid-template-columns:repeat(4,170px);gap:36px;margin:0 40px}',
		SENTENCES.slice(0, 2),
	),
	article('right-edge', 'article{width:420px;margin:0 0 0 auto}'),
	article('scrolling-part', `${COLUMN}article{height:420px;overflow:auto}`),
	article('arabic', COLUMN, [ARABIC], 'ar'),
]);

/** In the page: how much of a box lies over lines of text, in square pixels; and how far its middle is from the selection's end. */
function overWords(box: Box): { covered: number; away: number } {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let covered = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!node.nodeValue?.trim()) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const line of range.getClientRects())
			covered +=
				Math.max(0, Math.min(line.right, box.x + box.width) - Math.max(line.left, box.x)) *
				Math.max(0, Math.min(line.bottom, box.y + box.height) - Math.max(line.top, box.y));
	}
	const last = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1) as DOMRect;
	const end = document.dir === 'rtl' ? last.left : last.right;
	const away = Math.hypot(box.x + box.width / 2 - end, box.y + box.height / 2 - (last.top + last.bottom) / 2);
	return { covered, away };
}

describe.each(BROWSER_NAMES)('in %s, the button beside selected words', (name) => {
	const session = useDemoSession(name, [], () => pages);
	let options: Tab;
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
	});
	const open = async (page: string): Promise<Tab> => {
		const tab = await session().browser.open(`http://${HOST}/news/pilots-return-${page}`);
		await until('the article to be read', async () =>
			(await session().browser.buttonState(tab)).title.includes('is an article'),
		);
		return tab;
	};
	const handle = (tab: Tab) => until('the button', () => floatingBox(tab));
	const gone = (tab: Tab) => until('the button to go', async () => (await floatingBox(tab)) === null);
	const isInView = (tab: Tab, { x, y, width, height }: Box) =>
		tab.evaluate(
			(right: number, bottom: number, left: number, top: number) =>
				left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight,
			x + width,
			y + height,
			x,
			y,
		);

	test.each<[string, string, string, Layout, number]>([
		['in a column with margins, from the middle of a line', 'column', 'promised them a second', {}, 420],
		['in a column at 200 % zoom', 'column', 'promised them a second', { zoom: 2 }, 420],
		['in a text as wide as the page', 'whole-width', 'promised them a second', {}, 700],
		['in narrow columns', 'columns', 'promised', {}, 200],
		['at the right edge of the page', 'right-edge', 'promised them a second', {}, 460],
		['in a part that scrolls by itself', 'scrolling-part', 'promised them a second', {}, 420],
		['in Arabic', 'arabic', 'بعد تسعة أيام', {}, 420],
		['on a narrow screen', 'column', 'promised them a second', { width: 380, height: 700 }, 380],
	])('covers no words: %s', async (_, page, words, layout, nearest) => {
		const tab = await open(page);
		await tab.laidOut(layout, async () => {
			await selectPassage(tab, words);
			const box = await handle(tab);
			expect(box.width).toBeLessThanOrEqual(32);
			expect(await isInView(tab, box)).toBe(true);
			const { covered, away } = await tab.evaluate(overWords, box);
			expect(covered).toBe(0);
			expect(away).toBeLessThan(nearest);
		});
		await tab.close();
	});

	test('stays beside its words while the page scrolls, and is out of sight with them', async () => {
		const tab = await open('column');
		await selectPassage(tab, 'promised them a second');
		const before = await handle(tab);
		const scroll = (pixels: number) =>
			tab.evaluate((by: number) => window.scrollBy({ top: by, behavior: 'instant' }), pixels);
		await scroll(60);
		await until('the button to follow', async () => Math.abs((await handle(tab)).y - (before.y - 60)) < 2);
		await scroll(700);
		await until('the button to be out of sight', () =>
			tab.evaluate(() => {
				const host = [...document.documentElement.children].find((child) => !/^(?:head|body)$/i.test(child.localName));
				return host !== undefined && getComputedStyle(host).visibility === 'hidden';
			}),
		);
		await scroll(-760);
		await until('the button to be back', async () => Math.abs((await handle(tab)).y - before.y) < 2);
		await tab.close();
	});

	test('is that of the words selected last, and none when they are selected no more', async () => {
		const tab = await open('column');
		await selectByKeys(tab, 'promised them');
		const first = await handle(tab);
		await tab.pressMany('ArrowRight', 150, ['Shift']);
		await until('the button to move on', async () => {
			const box = await floatingBox(tab);
			if (!box) return false;
			const [now, before] = [await tab.evaluate(overWords, box), await tab.evaluate(overWords, first)];
			if (now.away >= before.away) throw new Error(JSON.stringify([first, before, box, now]));
			return now.covered === 0;
		});
		await tab.evaluate(() => getSelection()?.collapseToStart());
		await gone(tab);
		await tab.close();
	});

	test('does not come where the reader wants none: on this site, or anywhere', async () => {
		const tab = await open('column');
		const offer = (host: string | null, isOffered: boolean) =>
			host === null
				? askBackground(options, 'setHandle', isOffered)
				: askBackground(options, 'changeSiteFeatures', [{ site: host, feature: 'handle', isOn: isOffered }]);
		const seldom = async (host: string | null) => {
			await offer(host, false);
			await selectPassage(tab, 'promised them a second');
			await new Promise((resolve) => setTimeout(resolve, 1_500));
			expect(await floatingBox(tab)).toBeNull();
			await offer(host, true);
			await selectPassage(tab, 'the truce between');
			await handle(tab);
			await tab.press('Escape');
			await gone(tab);
		};
		await seldom(HOST);
		await seldom(null);
		await tab.close();
	});
});
