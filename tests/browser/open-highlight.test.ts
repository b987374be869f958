import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { askBackground } from '../../tools/drivers/ask-background.ts';
import { type Tab, until } from '../../tools/drivers/driver.ts';
import { BROWSER_NAMES } from '../../tools/drivers/launch-browser.ts';
import { allowEverySite } from './allow-every-site.ts';
import { useDemoSession } from './demo-session.ts';
import { type Box, compareInside, type Picture, takePicture } from './picture.ts';
import { floatingBox, paintedOn } from './select-passage.ts';

const HOST = 'vell-courier.test';
const PAGE = `${HOST}/news/pilots-return-to-their-boats`;
const LONG = 'Harbour master Ines Calder had promised them a second lamp on the northern mole';
const SHORT = 'a second lamp';
const LINKED = 'the truce between the crews';
const ARABIC = 'قال ربان السفينة إن القوارب';
const LAST = 'The council is to vote on the pay of the night watch';
const metadata = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Pilots return to their boats' };
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pilots return to their boats</title>
<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(metadata)}</script>
<style>body{font:18px/1.6 serif}article{max-width:640px;margin:0 auto}</style></head><body><main><article><h1>Pilots return to their boats</h1>
<p>The pilots of Port Vell went back to their boats before dawn on Tuesday, after nine days ashore that had emptied the quays.</p>
<p>${LONG}, and she kept her word on Monday night, when the old one was carried down the steps.</p>
<p>Nobody at the quay would say how long <a id="link" href="#elsewhere">${LINKED}</a> could last. A tug that had waited for nine days was the first to leave, with two barges.</p>
<p>${LAST} by the end of the month. Until then the boats go out by day alone, as they did in the years before the lamp.</p>
<p>Tomas Wexley, who leads the union of the crews, said that nobody was paid for the days ashore and that nobody had asked.</p>
<p lang="ar" dir="rtl">${ARABIC} ستعود إلى البحر قبل الفجر، وإن المصابيح القديمة ستضاء كل ليلة حتى نهاية الشهر.</p>
</article></main><script>globalThis.clicks=[];addEventListener('click',(event)=>clicks.push(event.target.id||event.target.localName))</script></body></html>`;
const PICTURES = 'out/tests/open-highlight';

/** In the page: a point in the middle of some words. */
function middleOf(words: string): { x: number; y: number } {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const start = node.nodeValue?.indexOf(words) ?? -1;
		if (start < 0 || node.parentElement?.closest('script, style')) continue;
		const range = document.createRange();
		range.setStart(node, start);
		range.setEnd(node, start + words.length);
		const box = range.getClientRects()[0] as DOMRect;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}
	throw new Error(`The page has no “${words}”`);
}

/** In the page: selects some words, and tells their box. */
function selectWords(words: string): Box {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const start = node.nodeValue?.indexOf(words) ?? -1;
		if (start < 0 || node.parentElement?.closest('script, style')) continue;
		const selection = getSelection() as Selection;
		selection.setBaseAndExtent(node, start, node, start + words.length);
		const { x, y, width, height } = selection.getRangeAt(0).getBoundingClientRect();
		return { x, y, width, height };
	}
	throw new Error(`The page has no “${words}”`);
}

describe.each(BROWSER_NAMES)('in %s, a painted highlight', (name) => {
	const session = useDemoSession(name, [], () => new Map([[PAGE, page]]));
	let options: Tab;
	let tab: Tab;
	let tabId: number;
	beforeAll(async () => {
		mkdirSync(PICTURES, { recursive: true });
		await allowEverySite(session().browser);
		options = await session().browser.openExtensionPage('ui/options.html');
		tab = await session().browser.open(`http://${PAGE}`);
		tabId = await tab.tabId();
		const { text } = await until('the article to be read', async () => {
			const view = await askBackground(options, 'viewTab', tabId);
			return view.state === 'article' ? view.view.article : null;
		});
		for (const words of [LONG, SHORT, LINKED, ARABIC, LAST]) {
			const start = text.indexOf(words);
			await askBackground(options, 'highlightSpan', tabId, [start, start + words.length], 'green');
		}
		await until('all to be painted', async () => (await paintedOn(tab)).length === 5);
		await tab.activate();
	});
	const kept = async (words: string) =>
		(await askBackground(options, 'listHighlights')).find(({ quote }) => quote.exact === words);
	const press = async (words: string) => tab.pressAt(await tab.evaluate(middleOf, words));
	const opened = () =>
		until('the note to be open and to have the focus', async () => {
			const box = await floatingBox(tab);
			const hasFocus = await tab.evaluate(
				() =>
					document.activeElement?.parentElement === document.documentElement &&
					document.activeElement !== document.body,
			);
			return box && box.width > 200 && hasFocus ? box : null;
		});
	const gone = () => until('the note to go', async () => (await floatingBox(tab)) === null);
	const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
	/** Presses a key until something is so: presses count once the whole note has been in sight. */
	const pressUntil = (key: string, what: string, isSo: () => Promise<boolean>) =>
		until(what, async () => {
			if (await isSo()) return true;
			await tab.press(key);
			await rest(300);
			return isSo();
		});

	test('is opened by a click, the smallest where several lie, and its note is changed there', async () => {
		await press(SHORT);
		await opened();
		await rest(700);
		await tab.screenshot(`${PICTURES}/${name}.png`);
		await tab.screenshot(`${PICTURES}/${name}-dark.png`, { dark: true });
		await tab.type('Which lamp?');
		await pressUntil('Enter', 'the note to be kept', async () => (await kept(SHORT))?.note === 'Which lamp?');
		await gone();
		expect((await kept(SHORT))?.colour).toBe('green');
		expect((await kept(LONG))?.note).toBe('');
	});

	test('is recoloured, deleted and put back there', async () => {
		await press(LAST);
		await opened();
		await rest(700);
		// from the field: yellow, green, blue
		await tab.press('Tab');
		await tab.press('Tab');
		await tab.press('Tab');
		await pressUntil('Enter', 'the highlight to be blue', async () => (await kept(LAST))?.colour === 'blue');
		await gone();
		expect(await tab.evaluate(() => [...(CSS.highlights.get('a3') ?? [])].map(String))).toEqual([LAST]);
		await press(LAST);
		await opened();
		await rest(700);
		// back from the field: close, delete
		await tab.pressMany('Tab', 2, ['Shift']);
		await pressUntil('Enter', 'the highlight to be deleted', async () => (await kept(LAST)) === undefined);
		await until('it to be painted no more', async () => !(await paintedOn(tab)).includes(LAST));
		await rest(300);
		await tab.screenshot(`${PICTURES}/${name}-deleted.png`);
		await pressUntil('Enter', 'the highlight to be back', async () => (await kept(LAST)) !== undefined);
		await tab.press('Escape');
		await gone();
		await until('it to be painted again', async () => (await paintedOn(tab)).includes(LAST));
	});

	test('leaves the links under it to the page, and what is selected over it', async () => {
		await press(LINKED);
		await rest(900);
		expect(await floatingBox(tab)).toBeNull();
		expect(await tab.evaluate(() => location.hash)).toBe('#elsewhere');
		expect(await tab.evaluate('clicks.at(-1)')).toBe('link');
		const { x, y } = await tab.evaluate(middleOf, LAST);
		await tab.drag({ x: x - 60, y }, { x: x + 60, y });
		await until('the handle', async () => ((await floatingBox(tab))?.width ?? 99) < 40);
		await rest(600);
		expect((await floatingBox(tab))?.width).toBeLessThan(40);
		await tab.press('Escape');
		await gone();
		await tab.evaluate(() => getSelection()?.removeAllRanges());
	});

	test('is not opened by clicks that the page makes up', async () => {
		await tab.evaluate(
			(at: { x: number; y: number }) => {
				const target = document.elementFromPoint(at.x, at.y);
				for (const event of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
					target?.dispatchEvent(
						new MouseEvent(event, { bubbles: true, composed: true, detail: 1, clientX: at.x, clientY: at.y }),
					);
				(target as HTMLElement | null)?.click();
			},
			await tab.evaluate(middleOf, LAST),
		);
		await rest(900);
		expect(await floatingBox(tab)).toBeNull();
	});

	test('is opened by keyboard from where it is shown', async () => {
		const id = (await kept(LAST))?.id ?? '';
		expect(await askBackground(options, 'revealHighlight', tabId, id)).toBe(true);
		await until('the bar', async () => ((await floatingBox(tab))?.height ?? 99) < 60);
		await tab.press('Enter');
		await opened();
		await rest(700);
		await tab.press('Escape');
		await gone();
	});

	// Chromium selects one passage at a time
	if (name === 'firefox')
		test('is made of each of several passages that are selected at once', async () => {
			const words = ['emptied the quays', 'nobody had asked'];
			await tab.activate();
			await tab.evaluate((wanted: string[]) => {
				const selection = getSelection();
				selection?.removeAllRanges();
				for (const each of wanted) {
					const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
					for (let node = walker.nextNode(); node; node = walker.nextNode()) {
						const start = node.nodeValue?.indexOf(each) ?? -1;
						if (start < 0) continue;
						const range = document.createRange();
						range.setStart(node, start);
						range.setEnd(node, start + each.length);
						selection?.addRange(range);
					}
				}
			}, words);
			await session().browser.useShortcut(tab, 'save-highlight');
			await until('both to be painted', async () => {
				const painted = await paintedOn(tab);
				return words.every((each) => painted.includes(each));
			});
		});

	/** How much of a box is painted otherwise than before. */
	const painted = async (before: Picture, box: Box) => compareInside(before, await takePicture(tab), [box]).inside;
	const boxOf = async (words: string) => {
		const box = await tab.evaluate(selectWords, words);
		await tab.evaluate(() => getSelection()?.removeAllRanges());
		return box;
	};

	test('gets other bounds by keyboard, seen on the screen at once; Escape leaves them, Enter keeps them', async () => {
		const longer = async () => (await paintedOn(tab)).find((words) => words.startsWith(`${LAST} by`));
		for (const key of ['Escape', 'Enter']) {
			await tab.activate();
			const box = await boxOf(' by');
			const bare = await takePicture(tab);
			await press(LAST);
			await opened();
			await rest(700);
			// from the field: four colours, begin earlier and later, end earlier and later
			await tab.pressMany('Tab', 8, []);
			await pressUntil('Enter', 'its end to be further', async () => (await longer()) !== undefined);
			await until('the word to be seen', async () => (await painted(bare, box)) > 0.5);
			// a press may still be under way
			await rest(1000);
			const words = (await longer()) ?? '';
			await tab.screenshot(`${PICTURES}/${name}-bounds.png`);
			expect(await kept(words)).toBeUndefined();
			if (key === 'Enter') {
				await tab.pressMany('Tab', 8, ['Shift']);
				await pressUntil(key, 'it to be kept', async () => (await kept(words)) !== undefined);
			} else await tab.press(key);
			await gone();
			const left = key === 'Enter' ? words : LAST;
			await until(`${left} to be painted`, async () => (await paintedOn(tab)).includes(left));
			expect((await kept(left))?.quote.exact).toBe(left);
		}
	}, 120_000);

	/** Where the grip at the beginning of a painted highlight is held, and the middle of its line. */
	const gripAt = (words: string) =>
		tab.evaluate((all: string) => {
			for (const name of ['a1', 'a2', 'a3', 'a4'])
				for (const range of CSS.highlights.get(name) ?? []) {
					const [line] = (range as Range).getClientRects();
					if (String(range) === all && line)
						return {
							x:
								getComputedStyle((range as Range).startContainer.parentElement as Element).direction === 'rtl'
									? line.right
									: line.left,
							y: line.top - 8,
							middle: (line.top + line.bottom) / 2,
						};
				}
			throw new Error(`“${all}” is not painted`);
		}, words);

	test('is drawn to other bounds with the mouse, seen on the screen and kept at once, and given those it had', async () => {
		const [before = ''] = (await paintedOn(tab)).filter((words) => words.startsWith(LAST));
		const left = 'The council is to';
		const after = before.slice(before.indexOf('vote'));
		const untouched = await tab.evaluate(() => document.body.innerHTML);
		await tab.activate();
		const box = await boxOf(left);
		const bare = await takePicture(tab);
		await press(LAST);
		await opened();
		await rest(700);
		await tab.screenshot(`${PICTURES}/${name}-grips.png`);
		await tab.screenshot(`${PICTURES}/${name}-grips-dark.png`, { dark: true });
		const { x, y, middle } = await gripAt(before);
		const to = await tab.evaluate(middleOf, 'vote');
		await tab.drag({ x, y }, { x: to.x, y: to.y + y - middle });
		await until('the words to be kept', async () => (await kept(after)) !== undefined);
		await until('the words before them to be bare', async () => (await painted(bare, box)) > 0.5);
		expect(await paintedOn(tab)).toContain(after);
		await rest(700);
		await tab.screenshot(`${PICTURES}/${name}-drawn.png`);
		// the field has the focus still: behind four colours and the two buttons of the beginning is the way back
		await tab.pressMany('Tab', 7, []);
		await pressUntil('Enter', 'the words to be as before', async () => (await kept(before)) !== undefined);
		await until('them to be painted', async () => (await paintedOn(tab)).includes(before));
		await tab.press('Escape');
		await gone();
		expect(await kept(before)).toMatchObject({ quote: { exact: before } });
		expect(await tab.evaluate(() => document.body.innerHTML)).toBe(untouched);
	}, 60_000);

	test('is drawn with a finger where it is written from right to left', async () => {
		const after = 'السفينة إن القوارب';
		await tab.activate();
		await press(ARABIC);
		await opened();
		await rest(700);
		await tab.screenshot(`${PICTURES}/${name}-grips-rtl.png`);
		const to = await tab.evaluate(middleOf, 'السفينة');
		const { x, y, middle } = await gripAt(ARABIC);
		await tab.swipe({ x, y }, { x: to.x, y: to.y + y - middle });
		await until('the words to be kept', async () => (await kept(after)) !== undefined);
		await until('them to be painted', async () => (await paintedOn(tab)).includes(after));
		await tab.press('Escape');
		await gone();
	}, 60_000);

	test('that the page no longer has is attached to other words, which are seen painted', async () => {
		const other = 'who leads the union';
		const all = await askBackground(options, 'listHighlights');
		const id = all.find(({ quote }) => quote.exact.startsWith(LAST))?.id ?? '';
		await tab.evaluate((words: string) => {
			for (const paragraph of document.querySelectorAll('p'))
				if (paragraph.textContent?.startsWith(words))
					paragraph.textContent = 'Nothing was said in the evening, and the lamps were lit.';
		}, LAST);
		await until('it to be lost', async () => {
			const view = await askBackground(options, 'viewTab', tabId);
			return view.state === 'article' && view.view.highlights.find((each) => each.id === id)?.anchor === 'lost';
		});
		const box = await boxOf(other);
		expect(await askBackground(options, 'attachHighlight', tabId, id)).toBeNull();
		const bare = await takePicture(tab);
		await tab.evaluate(selectWords, other);
		expect(await askBackground(options, 'attachHighlight', tabId, id)).toMatchObject({ undo: expect.any(String) });
		await tab.evaluate(() => getSelection()?.removeAllRanges());
		await until('the words to be seen', async () => (await painted(bare, box)) > 0.5);
		expect((await kept(other))?.id).toBe(id);
	}, 60_000);

	test('it reported no errors', async () => {
		expect(await session().browser.problems()).toEqual([]);
	});
});
