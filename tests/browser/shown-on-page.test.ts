import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleView } from '../../src/messages/tabs.ts';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession } from './demo-session.ts';
import { floatingBox } from './select-passage.ts';

const PICTURES = 'out/tests/shown-on-page';

/** In the page: the words that are marked, and the box of their first line. */
function marked(): { words: string; top: number; bottom: number } | null {
	const [range] = [...(CSS.highlights.get('a5') ?? [])] as Range[];
	const box = range?.getBoundingClientRect();
	return range && box ? { words: range.toString(), top: box.top, bottom: box.bottom } : null;
}

describe.each(BROWSER_NAMES)('in %s, what is shown on the page', (name) => {
	const session = useDemoSession(name);
	let options: Tab;
	beforeAll(async () => {
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
	});
	const open = async (): Promise<{ tab: Tab; tabId: number; view: ArticleView }> => {
		const tab = await session().browser.open(session().pages.find(({ id }) => id === 'cables-meridian')?.url ?? '');
		const tabId = await tab.tabId();
		const view = await until('the article to be read', async () => {
			const seen = await askBackground(options, 'viewTab', tabId);
			return seen.state === 'article' && seen.view.analysis ? seen.view : null;
		});
		return { tab, tabId, view };
	};
	/** An actor that is named several times. */
	const often = ({ analysis }: ArticleView) =>
		analysis?.actors.findIndex(({ mentions }) => mentions.length > 2 && mentions.length < 9) ?? -1;
	const hasFocus = (tab: Tab) =>
		tab.evaluate(
			() =>
				document.activeElement?.parentElement === document.documentElement && document.activeElement !== document.body,
		);
	const untilMarked = (tab: Tab, what: string, isIt: (now: NonNullable<ReturnType<typeof marked>>) => boolean) =>
		until(what, async () => {
			const now = await tab.evaluate(marked);
			return now && isIt(now) ? now : null;
		});

	test('is gone through by arrows, round and round, and ends with Escape at its words', async () => {
		const { tab, tabId, view } = await open();
		const actor = often(view);
		const total = view.analysis?.actors[actor]?.mentions.length ?? 0;
		await tab.activate();
		const first = await until('a mention to be shown', () => askBackground(options, 'revealMention', tabId, actor, 1));
		expect(first).toEqual({ number: 1, total });
		const places: number[] = [];
		const placeOf = () =>
			tab.evaluate(() => {
				const [range] = [...(CSS.highlights.get('a5') ?? [])] as Range[];
				return range
					? Math.round(range.getBoundingClientRect().top + scrollY) * 10_000 +
							Math.round(range.getBoundingClientRect().left)
					: -1;
			});
		await until('the bar to have the focus', () => hasFocus(tab));
		for (let step = 0; step <= total; step++) {
			await until('the words to be in view', () =>
				tab.evaluate(() => {
					const [range] = [...(CSS.highlights.get('a5') ?? [])] as Range[];
					const box = range?.getBoundingClientRect();
					return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
				}),
			);
			places.push(await placeOf());
			await tab.press(step % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
		}
		expect(new Set(places.slice(0, total)).size).toBe(total);
		expect(places[total]).toBe(places[0]);
		await tab.press('ArrowUp');
		await until('the first words again', async () => (await placeOf()) === places[0]);
		// the panel goes on from there
		expect(await askBackground(options, 'revealMention', tabId, actor, 1)).toEqual({ number: 2, total });
		await tab.press('Escape');
		await until('the bar to go', async () => (await floatingBox(tab)) === null);
		expect(await tab.evaluate(marked)).toBeNull();
		expect(await hasFocus(tab)).toBe(false);
		const caret = await tab.evaluate(() => {
			const selection = getSelection();
			const box = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
			return box ? Math.round(box.top + scrollY) : -1;
		});
		expect(Math.abs(caret - Math.floor((places[1] ?? 0) / 10_000))).toBeLessThan(30);
		await tab.close();
	});

	test('stands clear of the marked words, and goes with a press on the page', async () => {
		const { tab, tabId, view } = await open();
		const { text } = view.article;
		const lines = text.split('\n').filter((line) => line.length > 80);
		const spanOf = (words = ''): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
		await tab.activate();
		for (const words of [lines[0], lines.at(-1)]) {
			await until('the words to be shown', () => askBackground(options, 'revealSpan', tabId, spanOf(words)));
			await until('the bar to be clear of the words', async () => {
				const [box, words] = [await floatingBox(tab), await tab.evaluate(marked)];
				return box && words && (box.y >= words.bottom || box.y + box.height <= words.top);
			});
		}
		mkdirSync(PICTURES, { recursive: true });
		await tab.screenshot(`${PICTURES}/${name}.png`);
		await tab.screenshot(`${PICTURES}/${name}-dark.png`, { dark: true });
		await tab.pressAt({ x: 20, y: 300 });
		await until('the bar to go', async () => (await floatingBox(tab)) === null);
		expect(await tab.evaluate(marked)).toBeNull();
		await tab.close();
	});

	test('is neither gone through nor ended by events that the page makes up', async () => {
		const { tab, tabId, view } = await open();
		await tab.activate();
		await until('a mention to be shown', () => askBackground(options, 'revealMention', tabId, often(view), 1));
		const before = await untilMarked(tab, 'the mark', () => true);
		await tab.evaluate(() => {
			const host = document.activeElement as Element;
			for (const target of [host, document, window, document.body])
				for (const key of ['ArrowDown', 'Escape', 'Enter'])
					target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
			for (const event of ['pointerdown', 'mousedown', 'click'])
				document.body.dispatchEvent(new MouseEvent(event, { bubbles: true }));
		});
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect((await tab.evaluate(marked))?.words).toBe(before.words);
		expect(await floatingBox(tab)).not.toBeNull();
		await tab.close();
	});

	test('it reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
