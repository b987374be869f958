import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Background, createBackground } from '../../src/background/background.ts';
import { keepSelection } from '../../src/background/reading/keep-selection.ts';
import { pageChecked } from '../../src/background/reading/page-checked.ts';
import { serveHighlights } from '../../src/background/serve/serve-highlights.ts';
import { serveNote } from '../../src/background/serve/serve-note.ts';
import { servePage } from '../../src/background/serve/serve-page.ts';
import { serveSites } from '../../src/background/serve/serve-sites.ts';
import type { Look } from '../../src/core/look/look.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { emptyWorld, type FakeWorld, NOTE_WINDOW } from '../../tools/fakes/fake-world.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const url = 'https://www.harbour.example/2026/03/port-of-vell-reopens';
const detection = { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] };
const tab: TabInfo = { id: 7, url, windowId: 1, isPrivate: false };
const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'The port of Vell reopened', prefix: '', suffix: ' on Tuesday' } as const,
	position: { type: 'TextPositionSelector', start: 10, end: 35 } as const,
};

const look: Look = { theme: 'dark', textSize: 'large', language: 'en' };

let world: FakeWorld;
let background: Background;
/** What was done to the page. */
let done: string[];
/** The page takes the keyboard from the note, and hears keys before we do. */
let isThief: boolean;

beforeEach(async () => {
	world = await emptyWorld();
	background = createBackground(world);
	done = [];
	isThief = false;
	await serveSites(background).setLook(look);
	for (const each of [tab, { ...tab, id: 8 }]) {
		world.tabs.set(each.id, each);
		world.pages.set(each.id, {
			extractArticle: async () => ({ article: sampleArticle(), declared: [] }),
			paintHighlights: async (highlights) => {
				done.push(`painted ${highlights.length}`);
				return {};
			},
			paintOnly: async () => {},
			returnFocus: async () => isThief,
			closeNote: async (_, isKept) => {
				done.push(isKept ? 'closed, kept' : 'closed');
			},
		});
		await pageChecked(background, each, { url, detection, headline: 'Port of Vell', textLength: 4000 });
	}
	done = [];
});
const offer = async () => (await servePage(background)(tab).offerNote('h1', passage, false)).token;
const note = (frame = 'f1', tabId = 7, woken = background) => serveNote(woken, { tab: { ...tab, id: tabId }, frame });
const kept = async () =>
	(await serveHighlights(background).listHighlights()).map(({ id, note, colour }) => ({ id, note, colour }));

describe('a note written in our frame', () => {
	test('is kept with its passage, which is painted before the frame goes', async () => {
		const token = await offer();
		expect(await note().openNote(token)).toEqual({ words: passage.quote.exact, draft: '', keptIn: null, look });
		await note().keepNote(token, 'blue', 'Ask the mayor');
		expect(await kept()).toEqual([{ id: 'h1', note: 'Ask the mayor', colour: 'blue' }]);
		done = [];
		await note().closeNote(token);
		expect(done.slice(-2)).toEqual(['painted 1', 'closed, kept']);
	});

	test('is kept once by a worker that was killed after it had stored it', async () => {
		const token = await offer();
		await note().openNote(token);
		await note().keepNote(token, 'blue', 'Ask the mayor');
		const woken = createBackground(world);
		await note('f1', 7, woken).keepNote(token, 'blue', 'Ask the mayor');
		expect(await kept()).toHaveLength(1);
		await note('f1', 7, woken).closeNote(token);
		expect(done.at(-1)).toBe('closed, kept');
	});

	test('is closed without keeping anything', async () => {
		const token = await offer();
		await note().openNote(token);
		await note().closeNote(token);
		expect(done).toEqual(['closed']);
		expect(await kept()).toEqual([]);
		expect(await note().openNote(token)).toBeNull();
	});

	test('is not kept once the page has gone on to another article', async () => {
		const token = await offer();
		await note().openNote(token);
		const next = 'https://www.harbour.example/2026/03/council-votes-on-bridges';
		world.tabs.set(7, { ...tab, url: next });
		await expect(note().keepNote(token, 'blue', 'Ask the mayor')).rejects.toThrow();
		expect(await kept()).toEqual([]);
	});

	test('longer than a passage may be is refused with both figures before anything is written', async () => {
		const long = { ...passage, quote: { ...passage.quote, exact: 'x'.repeat(17_648) } };
		await expect(servePage(background)(tab).offerNote('h1', long, false)).rejects.toThrow(
			/passage-longer.*10000.*17648/,
		);
	});
});

describe('a note whose page takes the keyboard', () => {
	const inWindow = (frame = 'w1') => note(frame, NOTE_WINDOW);
	const move = async (draft = 'Ask the') => {
		const token = await offer();
		await note().openNote(token);
		isThief = true;
		expect(await note().lostFocus(token)).toBe(true);
		await note().moveNote(token, draft);
		return token;
	};

	test('goes on in a window with what was written, and is kept from there', async () => {
		const token = await move();
		expect(world.opened).toEqual([`ui/note-window.html#${token}`]);
		expect(done).toEqual(['closed']);
		expect(await inWindow().openNote(token)).toEqual({
			words: passage.quote.exact,
			draft: 'Ask the',
			keptIn: null,
			look,
		});
		await inWindow().keepNote(token, 'blue', 'Ask the mayor');
		expect(await kept()).toEqual([{ id: 'h1', note: 'Ask the mayor', colour: 'blue' }]);
		await inWindow().closeNote(token);
		expect(done.slice(-2)).toEqual(['painted 1', 'closed, kept']);
		expect(await inWindow().openNote(token)).toBeNull();
	});

	test('can neither be opened nor kept by its frame any more, nor moved twice', async () => {
		const token = await move();
		expect(await note().openNote(token)).toBeNull();
		await expect(note().keepNote(token, 'blue', 'FORGED')).rejects.toThrow('note-not-waiting');
		await note().moveNote(token, 'FORGED');
		await inWindow().openNote(token);
		await inWindow().moveNote(token, 'FORGED');
		expect(world.opened).toHaveLength(1);
		expect(await inWindow('w2').openNote(token)).toBeNull();
	});

	test('is not lost to another that is begun on the page meanwhile, which opens in a window at once', async () => {
		const token = await move();
		await inWindow().openNote(token);
		const next = await servePage(background)(tab).offerNote('h2', passage, true);
		expect(next.isInWindow).toBe(true);
		expect(world.opened).toHaveLength(2);
		expect(await note().openNote(next.token)).toBeNull();
	});

	test('opens no more windows than a reader could want, whatever the script in the page asks', async () => {
		await servePage(background)(tab).saveHighlight('kept', passage, 'green');
		const [highlight] = await kept();
		const page = servePage(background)(tab);
		let refused = 0;
		for (let i = 0; i < 30; i++) {
			const asked = i % 2 ? page.offerNote(`n${i}`, passage, true) : page.offerKept(highlight?.id ?? '', true);
			await Promise.resolve(asked).catch(() => refused++);
		}
		expect(world.opened.length).toBeLessThanOrEqual(6);
		expect(refused).toBeGreaterThan(10);
		// one that takes no keyboard is written on the page all the same
		expect(await page.offerNote('n30', passage, false)).toMatchObject({ isInWindow: false });
	});

	test('is kept by a worker that was killed after it had moved', async () => {
		const token = await move();
		const woken = createBackground(world);
		expect(await note('w1', NOTE_WINDOW, woken).openNote(token)).toMatchObject({ draft: 'Ask the' });
		await note('w1', NOTE_WINDOW, woken).keepNote(token, 'pink', 'Ask the mayor');
		expect(await kept()).toHaveLength(1);
	});

	test('says so where its page has been closed', async () => {
		const token = await move();
		await inWindow().openNote(token);
		world.tabs.delete(7);
		await expect(inWindow().keepNote(token, 'pink', 'Ask')).rejects.toThrow('note-not-waiting');
		await inWindow().closeNote(token);
		expect(await inWindow().openNote(token)).toBeNull();
	});

	test('stays in its frame in a private tab, since the window would not be private', async () => {
		const secret = { ...tab, id: 8, isPrivate: true };
		world.tabs.set(8, secret);
		await pageChecked(background, secret, { url, detection, headline: 'Port of Vell', textLength: 4000 });
		const { token, isInWindow } = await servePage(background)(secret).offerNote('h1', passage, true);
		const frame = serveNote(background, { tab: secret, frame: 'f1' });
		await frame.openNote(token);
		isThief = true;
		expect([isInWindow, await frame.lostFocus(token)]).toEqual([false, false]);
		await frame.moveNote(token, 'Ask');
		expect(world.opened).toEqual([]);
	});
});

async function opened(token: string): Promise<string> {
	await note('f1').openNote(token);
	return token;
}

describe('a frame that a page put there itself', () => {
	test.each([
		['before anything was selected', async () => '', 'f1', 7],
		['with a guessed token', async () => 'a'.repeat(32), 'f1', 7],
		['in another tab', async (token: string) => token, 'f1', 8],
		['after ours had opened', opened, 'f2', 7],
	] as [string, (token: string) => Promise<string>, string, number][])(
		'%s is told nothing, keeps nothing and closes nothing',
		async (what, tokenOf, frame, tabId) => {
			const token = await tokenOf(what.startsWith('before') ? '' : await offer());
			const asked = note(frame, tabId);
			expect(await asked.openNote(token)).toBeNull();
			await expect(asked.keepNote(token, 'pink', 'FORGED')).rejects.toThrow('note-not-waiting');
			await asked.closeNote(token);
			expect(await kept()).toEqual([]);
			expect(done).toEqual([]);
		},
	);
});

describe('the note of a highlight that is kept', () => {
	const keep = async () => {
		const token = await offer();
		await note().openNote(token);
		await note().keepNote(token, 'green', 'Ask the mayor');
		await note().closeNote(token);
	};
	const open = async (frame = 'f2') => {
		const { token } = await servePage(background)(tab).offerKept('h1', false);
		return { token, opened: await note(frame).openNote(token) };
	};

	test('is shown with its colour, and changed', async () => {
		await keep();
		const { token, opened } = await open();
		expect(opened).toEqual({ words: passage.quote.exact, draft: 'Ask the mayor', keptIn: 'green', look });
		await note('f2').keepNote(token, 'pink', 'Ask the clerk');
		expect(await kept()).toEqual([{ id: 'h1', note: 'Ask the clerk', colour: 'pink' }]);
	});

	test('is deleted, painted no more, and put back by a worker that has just woken', async () => {
		await keep();
		const { token } = await open();
		done = [];
		await note('f2').deleteKept(token);
		expect(await kept()).toEqual([]);
		await vi.waitFor(() => expect(done).toContain('painted 0'), 10_000);
		await note('f2', 7, createBackground(world)).restoreKept(token);
		expect(await kept()).toEqual([{ id: 'h1', note: 'Ask the mayor', colour: 'green' }]);
	});

	test('gives its colour to what is kept next by the shortcut, also by a worker that has just woken', async () => {
		const colours: string[] = [];
		const page = world.pages.get(7);
		if (page)
			page.keepSelection = async (colour) => {
				colours.push(colour);
				return true;
			};
		await keepSelection(background, 7);
		await keep();
		await keepSelection(createBackground(world), 7);
		const { token } = await open();
		await note('f2').keepNote(token, 'pink', '');
		await keepSelection(background, 7);
		expect(colours).toEqual(['yellow', 'green', 'pink']);
	});

	test('gets other bounds once it is kept, from where they were shown last, also by a worker that has just woken', async () => {
		await keep();
		const { token } = await open();
		const shown = [10, 14, 14].map((start) => ({
			quote: { ...passage.quote, exact: passage.quote.exact.slice(start - 10) },
			position: { ...passage.position, start },
		}));
		const asked: unknown[] = [];
		const page = world.pages.get(7);
		if (page)
			page.moveBound = async (...what) => {
				asked.push(what);
				return shown[asked.length] ?? null;
			};
		expect(await note('f2').moveBound(token, 'start', 1)).toBe('port of Vell reopened');
		expect(await note('f2').moveBound(token, 'end', -1)).toBe('port of Vell reopened');
		expect(await note('f2').moveBound(token, 'end', -1)).toBeNull();
		expect(asked).toEqual([
			['h1', 'start', 1],
			['h1', 'end', -1],
			['h1', 'end', -1],
		]);
		const exact = async () => (await serveHighlights(background).listHighlights())[0]?.quote.exact;
		expect(await exact()).toBe(passage.quote.exact);
		await note('f2', 7, createBackground(world)).keepNote(token, 'pink', 'Ask the clerk');
		expect(await exact()).toBe('port of Vell reopened');
		expect(await kept()).toEqual([{ id: 'h1', note: 'Ask the clerk', colour: 'pink' }]);
	});

	test('whose bounds were moved and that was closed is as it was, and no other frame moves them', async () => {
		await keep();
		const { token } = await open();
		const page = world.pages.get(7);
		if (page) page.moveBound = async () => ({ ...passage, quote: { ...passage.quote, exact: 'The port' } });
		await expect(note('f3').moveBound(token, 'end', -1)).rejects.toThrow('highlight-gone');
		await note('f2').moveBound(token, 'end', -1);
		await note('f2').closeNote(token);
		expect(await serveHighlights(background).listHighlights()).toMatchObject([{ ...passage, note: 'Ask the mayor' }]);
	});

	const drawn = (exact: string, start = 10) => ({
		quote: { ...passage.quote, exact },
		position: { ...passage.position, start, end: start + exact.length },
	});
	const all = async () =>
		(await serveHighlights(background).listHighlights()).map(({ id, quote, note }) => `${id} ${quote.exact}: ${note}`);

	test('is given the bounds that were drawn on the page at once, told to its frame, and given back those it had', async () => {
		await keep();
		const { token } = await open();
		expect(await note('f2').readDragged(token)).toBeNull();
		const page = servePage(background)(tab);
		await page.keepBounds(token, drawn('The port of Vell'));
		expect(done.at(-1)).toBe('painted 1');
		// asked again, as after a kill
		await servePage(createBackground(world))(tab).keepBounds(token, drawn('The port of Vell'));
		expect(await all()).toEqual(['h1 The port of Vell: Ask the mayor']);
		expect(await note('f2').readDragged(token)).toBe('The port of Vell');
		expect(await note('f3').readDragged(token)).toBeNull();
		await expect(note('f3').undoDragged(token)).rejects.toThrow('note-not-waiting');
		expect(await note('f2', 7, createBackground(world)).undoDragged(token)).toBe(passage.quote.exact);
		expect(await all()).toEqual([`h1 ${passage.quote.exact}: Ask the mayor`]);
		expect(await note('f2').readDragged(token)).toBeNull();
	});

	test('is given no bounds by a page whose note is another, is closed or was deleted', async () => {
		await keep();
		const page = servePage(background)(tab);
		const { token } = await open();
		await expect(page.keepBounds('guessed', drawn('The port'))).rejects.toThrow('note-not-waiting');
		await expect(servePage(background)({ ...tab, id: 8 }).keepBounds(token, drawn('The port'))).rejects.toThrow();
		await expect(page.keepBounds(token, drawn('x'.repeat(10_001)))).rejects.toThrow('passage-longer');
		await note('f2').deleteKept(token);
		await expect(page.keepBounds(token, drawn('The port'))).rejects.toThrow('note-not-waiting');
		await note('f2').closeNote(token);
		await expect(page.keepBounds(token, drawn('The port'))).rejects.toThrow('note-not-waiting');
		expect(await all()).toEqual([]);
	});

	test.each(['drawn', 'moved by keys'])('%s to the words of another loses neither note', async (how) => {
		await keep();
		await servePage(background)(tab).saveHighlight('h2', drawn('The port'), 'blue');
		await serveHighlights(background).editHighlight('h2', { note: 'Which port?' });
		const { token } = await open();
		if (how === 'drawn') await servePage(background)(tab).keepBounds(token, drawn('The port'));
		else {
			const page = world.pages.get(7);
			if (page) page.moveBound = async () => drawn('The port');
			await note('f2').moveBound(token, 'end', -1);
		}
		await note('f2').keepNote(token, 'pink', 'Ask the clerk');
		// the answer was lost with the worker
		await note('f2', 7, createBackground(world)).keepNote(token, 'pink', 'Ask the clerk');
		expect(await all()).toEqual(['h1 The port: Ask the clerk\n\nWhich port?']);
	});

	test('is told to no other frame, and none of them deletes it', async () => {
		await keep();
		const { token } = await open();
		expect(await note('f3').openNote(token)).toBeNull();
		await note('f3').deleteKept(token);
		await note('f3').deleteKept('guessed');
		expect(await kept()).toHaveLength(1);
	});

	test('is none where the article that the tab shows has no such highlight', async () => {
		await keep();
		await expect(servePage(background)(tab).offerKept('h2', false)).rejects.toThrow('highlight-gone');
		world.tabs.set(7, { ...tab, url: 'https://www.harbour.example/2026/03/council-votes' });
		await expect(servePage(background)(tab).offerKept('h1', false)).rejects.toThrow('highlight-gone');
	});

	test('deletes nothing that a note is of which is only being made', async () => {
		await keep();
		const token = await offer();
		await note('f4').openNote(token);
		await note('f4').deleteKept(token);
		expect(await kept()).toHaveLength(1);
	});
});

test('a passage that stands in another article of the page is refused, before its note is written and after', async () => {
	const page = world.pages.get(7);
	let isOn = false;
	if (page) page.isOnArticle = async (headline) => isOn || headline === '';
	const ask = servePage(background)(tab);
	await expect(ask.offerNote('h1', passage, false)).rejects.toThrow('passage-beside-article');
	await expect(ask.saveHighlight('h1', passage, 'blue')).rejects.toThrow('passage-beside-article');
	expect(await kept()).toEqual([]);
	isOn = true;
	await ask.saveHighlight('h1', passage, 'blue');
	expect(await kept()).toHaveLength(1);
});

describe('a page that hears no answer and asks again', () => {
	const windows = () => world.opened.filter((path) => path.startsWith('ui/note-window'));

	test.each([
		['in a frame', false, 0],
		['in a window', true, 1],
	])('is offered one note, %s', async (_, isStolen, opened) => {
		const ask = (woken = background) => servePage(woken)(tab).offerNote('h1', passage, isStolen);
		const [first, second] = await Promise.all([ask(), ask()]);
		expect(second).toEqual(first);
		expect(await ask(createBackground(world))).toEqual(first);
		expect(windows()).toHaveLength(opened);
		expect((await servePage(background)(tab).offerNote('h2', passage, isStolen)).token).not.toBe(first.token);
	});

	test('has one window for a note that moves', async () => {
		const token = await offer();
		await note().openNote(token);
		await Promise.all([note().moveNote(token, 'Ask'), note().moveNote(token, 'Ask')]);
		expect(windows()).toHaveLength(1);
	});

	test('has one window for a note that a killed worker had moved', async () => {
		const token = await offer();
		await note().openNote(token);
		const { remove } = world.session;
		world.session.remove = () => Promise.reject(new Error('killed'));
		await expect(note().moveNote(token, 'Ask')).rejects.toThrow('killed');
		world.session.remove = remove;
		await note('f1', 7, createBackground(world)).moveNote(token, 'Ask');
		expect(windows()).toHaveLength(1);
		expect(done).toEqual(['closed']);
	});
});
