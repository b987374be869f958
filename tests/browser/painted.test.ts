import { beforeAll, describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../src/core/highlights/highlight.ts';
import type { ArticleView } from '../../src/messages/tabs.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Layout, type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession } from './demo-session.ts';
import { type Box, type Change, compareInside, type Picture, takePicture } from './picture.ts';
import { floatingBox, paintedOn } from './select-passage.ts';

/** Which of red, green and blue a tint leaves the most and the least of, on white paper and on black. */
const HUES: Record<HighlightColour, { most: number[]; least: number }> = {
	yellow: { most: [0, 1], least: 2 },
	green: { most: [1], least: 0 },
	blue: { most: [2], least: 0 },
	pink: { most: [0], least: 1 },
};
/** Rules of a page that would hide what is painted, were they to win. */
const HOSTILE_RULES = `
	* { background: transparent !important; color: inherit !important; text-shadow: none !important; }
	::highlight(a1), ::highlight(a2), ::highlight(a3), ::highlight(a4), ::highlight(a5) { background-color: transparent !important; }
	html body p:not(#x#x#x)::highlight(a1) { background: none !important; }
	@layer page { html body p:not(#x#x#x#x)::highlight(a1) { background: none !important; } }`;

describe.each(BROWSER_NAMES)('in %s, on the screen', (name) => {
	const session = useDemoSession(name);
	const url = (id: string) => session().pages.find((page) => page.id === id)?.url ?? '';
	beforeAll(() => allowEverySite(session().browser));
	let options: Tab;

	const viewOf = async (tab: Tab): Promise<ArticleView> => {
		const tabId = await tab.tabId();
		return until('the article to be read', async () => {
			const view = await askBackground(options, 'viewTab', tabId);
			return view.state === 'article' ? view.view : null;
		});
	};
	const openArticle = async (address: string) => {
		options ??= await session().browser.openExtensionPage('ui/options.html');
		const tab = await session().browser.open(address);
		await viewOf(tab);
		return tab;
	};
	/** Keeps words of the article as the panel does, and waits until they are painted. */
	const keep = async (tab: Tab, words: string, colour: HighlightColour) => {
		const { article } = await viewOf(tab);
		const start = article.text.indexOf(words);
		if (start < 0) throw new Error(`The article has no “${words}”`);
		const kept = await askBackground(
			options,
			'highlightSpan',
			await tab.tabId(),
			[start, start + words.length],
			colour,
		);
		await until('the words to be painted', async () => (await paintedOn(tab)).includes(words));
		return kept?.id ?? '';
	};
	const forget = async (tab: Tab, ids: string[]) => {
		for (const id of ids) await askBackground(options, 'deleteHighlight', id);
		await until('nothing to be painted', async () => (await paintedOn(tab)).length === 0);
	};
	/** Compares with a picture until each of the words has come onto the screen, or for some seconds: all of them, and each by itself. */
	const change = async (tab: Tab, before: Picture, words: string[], layout: Layout = {}) => {
		const deadline = Date.now() + 8_000;
		for (;;) {
			const boxes = await tab.laidOut(layout, () => tab.evaluate(boxesOfEach, words));
			const picture = await takePicture(tab, layout);
			const each = boxes.map((own) => compareInside(before, picture, own));
			if (each.every(({ inside }) => inside >= 0.3) || Date.now() > deadline)
				return { ...compareInside(before, picture, boxes.flat()), each };
		}
	};
	/** Scrolls the paragraph of some words to the upper part of the view. */
	const bringUp = (tab: Tab, words = '') => tab.evaluate(bringParagraphUp, words);
	/** Words of the article's first long paragraphs, each in its own. */
	const wordsOf = (tab: Tab, count: number) =>
		tab.evaluate((wanted: number) => {
			const found = [...document.querySelectorAll('article p, main p')]
				.flatMap((paragraph) => /[A-Z][^.“”"]{30,50}(?= )/.exec(paragraph.firstChild?.nodeValue ?? '')?.[0] ?? [])
				.slice(1, wanted + 1);
			return found;
		}, count);

	test('nothing of ours is computed on a page without highlights, before and after there were any', async () => {
		const tab = await openArticle(url('cables-meridian'));
		const computed = () =>
			tab.evaluate(() =>
				['a1', 'a5'].map((each) => getComputedStyle(document.documentElement, `::highlight(${each})`).backgroundColor),
			);
		const bare = await computed();
		expect(new Set(bare)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
		const [words = ''] = await wordsOf(tab, 1);
		const id = await keep(tab, words, 'yellow');
		await until('the rules to be there', async () => (await computed())[0] !== 'rgba(0, 0, 0, 0)');
		await forget(tab, [id]);
		await until('the rules to be gone', async () => (await computed())[0] === 'rgba(0, 0, 0, 0)');
		await tab.close();
	});

	test.each([
		['a light page', {}],
		['a dark page', { dark: true }],
	] as [string, Layout][])('each colour is seen inside its words and nowhere else on %s', async (_, layout) => {
		const tab = await openArticle(url('cables-meridian'));
		if (layout.dark) await tab.evaluate(darken);
		const words = await wordsOf(tab, 4);
		expect(words).toHaveLength(4);
		await bringUp(tab, words[0]);
		const before = await takePicture(tab, layout);
		const ids: string[] = [];
		for (const [i, colour] of HIGHLIGHT_COLOURS.entries()) ids.push(await keep(tab, words[i] ?? '', colour));
		const all = await change(tab, before, words, layout);
		expect(all.outside).toBe(0);
		for (const [i, colour] of HIGHLIGHT_COLOURS.entries()) {
			const { inside, colour: seen } = all.each[i] as Change;
			expect(inside, `${colour} on the screen`).toBeGreaterThan(0.5);
			const { most, least } = HUES[colour];
			for (const channel of most) expect(seen[channel], `${colour}: ${seen}`).toBeGreaterThan((seen[least] ?? 0) + 15);
		}
		await forget(tab, ids);
		const gone = async () => compareInside(before, await takePicture(tab, layout), []).outside;
		await until('the paint to be off the screen', async () => (await gone()) === 0);
		await tab.close();
	});

	test('two that overlap are both seen, and more where they do', async () => {
		const tab = await openArticle(url('cables-meridian'));
		const [words = ''] = await wordsOf(tab, 1);
		await bringUp(tab, words);
		const [head, tail] = [words.slice(0, 30), words.slice(12)];
		const before = await takePicture(tab);
		const ids = [await keep(tab, head, 'yellow'), await keep(tab, tail, 'blue')];
		const parts = [words.slice(0, 12), words.slice(12, 30), words.slice(30)];
		const { each, outside } = await change(tab, before, parts);
		expect(outside).toBe(0);
		for (const [i, part] of parts.entries()) expect(each[i]?.inside, part).toBeGreaterThan(0.5);
		await forget(tab, ids);
		await tab.close();
	});

	test('they are seen after a reload, on the AMP twin, and whatever the page’s own rules say', async () => {
		const pictures = new Map<string, Picture>();
		const amp = url('cables-meridian-amp');
		let words: string[] = [];
		let ids: string[] = [];
		for (const address of [url('cables-meridian'), amp]) {
			const tab = await openArticle(address);
			words = await wordsOf(tab, 3);
			await bringUp(tab, words[0]);
			pictures.set(address, await takePicture(tab));
			if (address === amp) ids = [await keep(tab, words[0] ?? '', 'yellow')];
			await tab.close();
		}
		for (const [address, before] of pictures) {
			const tab = await openArticle(address);
			await until('to be painted', async () => (await paintedOn(tab)).length === 1);
			await bringUp(tab, words[0]);
			expect((await change(tab, before, [words[0] ?? ''])).inside, address).toBeGreaterThan(0.5);
			await tab.reload();
			await until('to be painted', async () => (await paintedOn(tab)).length === 1);
			await bringUp(tab, words[0]);
			expect((await change(tab, before, [words[0] ?? ''])).inside, `${address} again`).toBeGreaterThan(0.5);
			if (address === amp) await forget(tab, ids);
			await tab.close();
		}
		const hostile = await openArticle(url('cables-meridian'));
		await hostile.evaluate((rules: string) => {
			document.head.append(Object.assign(document.createElement('style'), { textContent: rules }));
		}, HOSTILE_RULES);
		await bringUp(hostile, words[0]);
		const before = await takePicture(hostile);
		const id = await keep(hostile, words[0] ?? '', 'yellow');
		expect((await change(hostile, before, [words[0] ?? ''])).inside, 'hostile rules').toBeGreaterThan(0.5);
		await forget(hostile, [id]);
		await hostile.close();
	});

	test('the mark of an actor, a quote and a highlight is seen, and goes', async () => {
		const tab = await openArticle(url('cables-meridian'));
		const tabId = await tab.tabId();
		const { analysis, article } = await viewOf(tab);
		const quote = analysis?.quotes[0]?.spans[0] ?? [0, 0];
		const [words = ''] = await wordsOf(tab, 1);
		const id = await keep(tab, words, 'green');
		const marks: [string, () => Promise<unknown>][] = [
			['actor', () => askBackground(options, 'revealMention', tabId, 0, 1)],
			['quote', () => askBackground(options, 'revealSpan', tabId, quote)],
			['highlight', () => askBackground(options, 'revealHighlight', tabId, id)],
			[
				'passage',
				() =>
					askBackground(options, 'revealSpan', tabId, [
						article.text.indexOf(words),
						article.text.indexOf(words) + words.length,
					]),
			],
		];
		for (const [what, reveal] of marks) {
			const isMarked = () => tab.evaluate(() => CSS.highlights.has('a5'));
			const place = () => tab.evaluate(() => scrollY);
			const seen = await until(
				`a picture with the mark of the ${what}`,
				async () => {
					expect(await reveal(), what).toBeTruthy();
					await until(`the ${what} to stand still`, () => tab.evaluate(standsStill));
					const places = [await place()];
					const marked = await takePicture(tab);
					places.push(await place());
					// laid out as for the picture
					const boxes = await tab.laidOut({}, () => tab.evaluate(boxesOfMark));
					const bar = await tab.laidOut({}, () => floatingBox(tab));
					await until('the mark to go with its bar', async () => {
						await tab.press('Escape');
						return !(await isMarked()) && (await floatingBox(tab)) === null;
					});
					places.push(await place());
					const after = await takePicture(tab);
					const { outside } = compareInside(after, marked, bar ? [...boxes, withShadow(bar)] : boxes);
					const change = { ...compareInside(after, marked, boxes), outside };
					places.push(await place());
					if (change.inside < 0.3) throw new Error(JSON.stringify({ boxes, change, places }));
					return { ...change, places };
				},
				60_000,
			);
			expect(seen.outside, `around the mark of the ${what}, at ${seen.places}`).toBe(0);
		}
		await forget(tab, [id]);
		await tab.close();
	}, 240_000);

	test('it reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});

/** In the page: of each of the words its boxes, line by line. */
function boxesOfEach(words: string[]): Box[][] {
	return words.map((each) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const start = node.nodeValue?.indexOf(each) ?? -1;
			if (start < 0 || node.parentElement?.closest('script, style')) continue;
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, start + each.length);
			return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
		}
		return [];
	});
}

/** A box of ours with its shadow. */
function withShadow({ x, y, width, height }: Box): Box {
	return { x: x - 20, y: y - 20, width: width + 40, height: height + 40 };
}

/** In the page: the boxes of what is marked. */
function boxesOfMark(): Box[] {
	return [...(CSS.highlights.get('a5') ?? [])].flatMap((range) =>
		[...(range as Range).getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
	);
}

/** In the page: scrolls so that the paragraph of some words stands high in the view. */
function bringParagraphUp(words: string): void {
	const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(words));
	paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' });
	scrollBy({ top: -120, behavior: 'instant' });
}

/** In the page: makes it one with light words on dark paper. */
function darken(): void {
	const rules = '* { background-color: #14161a !important; color: #e6e6e6 !important; border-color: #444 !important; }';
	document.head.append(Object.assign(document.createElement('style'), { textContent: rules }));
}

/** In the page: whether it has stopped scrolling. */
async function standsStill(): Promise<boolean> {
	const before = scrollY;
	await new Promise((resolve) => setTimeout(resolve, 250));
	return scrollY === before;
}
