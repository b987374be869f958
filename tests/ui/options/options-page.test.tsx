// @vitest-environment jsdom

import axe from 'axe-core';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NewFeed } from '../../../src/messages.ts';
import type { OptionsActions } from '../../../src/ui/actions.ts';
import { OptionsPage, type OptionsState } from '../../../src/ui/options/options-page.tsx';
import { follows } from '../../fakes/following.ts';
import { corrections, feeds, outlets, settings, use } from '../../fakes/options-state.ts';
import { fakeOptionsActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../testing-library.ts';

beforeAll(() => {
	// jsdom draws no dialogs.
	HTMLDialogElement.prototype.showModal = function showModal() {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function close() {
		this.open = false;
	};
});
const full: OptionsState['stored'] = { settings, feeds, follows, corrections, use };
const empty: OptionsState['stored'] = {
	settings: { ...settings, rules: [], grantedOrigins: [] },
	feeds: [],
	follows: [],
	corrections: [],
	use: { articles: 0, coverageEntries: 0, highlights: 0, feeds: 0, bytes: null },
};

function show(more: Partial<OptionsActions> = {}, state: Partial<OptionsState> = {}) {
	return render(<OptionsPage state={{ stored: full, problem: null, ...state }} actions={fakeOptionsActions(more)} />);
}
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test.each([
	['everything set', { stored: full }],
	['nothing set', { stored: empty }],
	['not answered yet', { stored: null }],
	['a failure', { stored: null, problem: 'Nobody answered' }],
])('structure and labels pass axe: %s', async (_, state) => {
	const { container } = show({}, state);
	const { violations } = await axe.run(container, {
		// Colours need a real browser.
		rules: { 'color-contrast': { enabled: false } },
	});
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
});

describe('corrections of actors', () => {
	test('say what holds, and are removed with a way back', async () => {
		const deleteCorrection = vi.fn(async () => {});
		const restoreCorrection = vi.fn(async () => {});
		show({ deleteCorrection, restoreCorrection });
		const section = within(screen.getByRole('region', { name: 'Your corrections of actors' }));
		expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
			'Sele IslanderListed as an organisation, not as a person',
			'Households ForumHidden in every article',
		]);
		click('Remove the correction of Households Forum');
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		expect(deleteCorrection).toHaveBeenCalledExactlyOnceWith('households forum');
		expect(restoreCorrection).toHaveBeenCalledExactlyOnceWith(corrections[1]);
	});

	test('say how to make one where there is none', () => {
		show({}, { stored: empty });
		expect(screen.getByText(/^None yet\. Open an actor/)).toBeTruthy();
	});
});

describe('site rules', () => {
	test('stand in order of their names, and say where the permission is missing', () => {
		show();
		const rules = within(screen.getByRole('list', { name: 'Rules for single sites' }));
		expect(rules.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
			'On estmark-observer.example',
			'On harbourledger.example',
			'On shop.harbourledger.example',
		]);
		expect(rules.getAllByRole('button', { name: 'Allow' })).toHaveLength(1);
	});

	test('change and go at once', () => {
		const setSiteMode = vi.fn(async () => true);
		const removeSiteRule = vi.fn(async () => {});
		show({ setSiteMode, removeSiteRule });
		const group = within(screen.getByRole('group', { name: 'On shop.harbourledger.example' }));
		fireEvent.click(group.getByRole('button', { name: 'On click' }));
		click('Remove the rule for harbourledger.example');
		expect(setSiteMode).toHaveBeenCalledExactlyOnceWith('shop.harbourledger.example', 'on-click');
		expect(removeSiteRule).toHaveBeenCalledExactlyOnceWith('harbourledger.example');
	});

	test('are added from a pasted address', async () => {
		const setSiteMode = vi.fn(async () => true);
		show({ setSiteMode });
		type('Add a rule for a site', 'https://www.sele-islander.example/news/1');
		fireEvent.change(screen.getByLabelText('Mode'), { target: { value: 'off' } });
		fireEvent.submit(screen.getByLabelText('Mode'));
		expect(setSiteMode).toHaveBeenCalledExactlyOnceWith('sele-islander.example', 'off');
		expect(await screen.findByText('Rule for sele-islander.example: Off.')).toBeTruthy();
	});

	test('that name no site are refused with a reason', () => {
		const setSiteMode = vi.fn(async () => true);
		show({ setSiteMode });
		type('Add a rule for a site', 'not a site');
		fireEvent.submit(screen.getByLabelText('Mode'));
		expect(screen.getByRole('alert').textContent).toMatch(/^Write the name of a site/);
		expect(setSiteMode).not.toHaveBeenCalled();
	});

	test.each([
		['www.shop.harbourledger.example', /does nothing\. Why: your rule for shop\.harbourledger\.example\.$/],
		['https://harbourledger.example/a', /every page as it opens\. Why: your rule for harbourledger\.example\.$/],
		['estmark-observer.example', /not given the permission, so for now it waits for your click\.$/],
		['elsewhere.example', /when you press the toolbar button\. Why: no rule covers it/],
	])('what happens on %s', (site, expected) => {
		show();
		type('What happens on a site', site);
		expect(document.querySelector('.setting-outcome')?.textContent).toMatch(expected);
	});

	test('every site can be set', () => {
		const setDefaultMode = vi.fn(async () => true);
		show({ setDefaultMode });
		const group = within(screen.getByRole('group', { name: 'Every site without a rule' }));
		fireEvent.click(group.getByRole('button', { name: 'Automatic' }));
		expect(setDefaultMode).toHaveBeenCalledExactlyOnceWith('automatic');
	});
});

describe('feeds', () => {
	const ADDRESS = 'Add a feed by its address, or look for those of a site';

	test('say how they are in plain words', () => {
		show();
		for (const words of ['Working', 'Not reachable just now', 'No longer exists', 'The browser does not allow it yet'])
			expect(screen.getByText(words)).toBeTruthy();
		expect(screen.getByText('The connection failed. The next try is in 20 minutes.')).toBeTruthy();
	});

	test.each([
		['coast.example/rss', 'https://coast.example/rss'],
		['http://coast.example/rss', 'http://coast.example/rss'],
		['feed://coast.example/rss', 'https://coast.example/rss'],
		['feed:http://coast.example/rss', 'http://coast.example/rss'],
	])('%s is added as %s', async (typed, expected) => {
		const addFeed = vi.fn(async () => feeds[0] ?? null);
		show({ addFeed });
		type(ADDRESS, typed);
		fireEvent.submit(screen.getByLabelText(ADDRESS));
		expect(addFeed).toHaveBeenCalledExactlyOnceWith(expected);
		expect(await screen.findByText('Following Coast Daily.')).toBeTruthy();
	});

	test.each(['javascript:alert(1)', 'file:///x', ''])('“%s” is refused with a reason', (typed) => {
		const addFeed = vi.fn(async () => null);
		show({ addFeed });
		type(ADDRESS, typed);
		fireEvent.submit(screen.getByLabelText(ADDRESS));
		expect(screen.getByRole('alert').textContent).toMatch(/^Write the address of a feed/);
		expect(addFeed).not.toHaveBeenCalled();
	});

	test('are fetched again and removed', () => {
		const retryFeed = vi.fn(async () => {});
		const removeFeed = vi.fn(async () => {});
		show({ retryFeed, removeFeed });
		click(/^Try again ?: Strait Gazette$/);
		click('Stop following Coast Daily');
		expect(retryFeed).toHaveBeenCalledExactlyOnceWith('https://old.strait-gazette.example/feed.xml');
		expect(removeFeed).toHaveBeenCalledExactlyOnceWith('https://coastdaily.example/feed.xml');
	});

	test('of an OPML file are ticked, except those followed already', async () => {
		const addFeeds = vi.fn(async (added: NewFeed[]) => added.length);
		const readOpml = async () => [
			{ url: 'https://a.example/rss', title: 'A', isSubscribed: true },
			{ url: 'https://b.example/rss', title: 'B', isSubscribed: false },
			{ url: 'https://c.example/rss', title: 'C', isSubscribed: false },
		];
		show({ addFeeds, readOpml });
		const file = new File(['<opml/>'], 'feeds.opml');
		fireEvent.change(screen.getByLabelText('Add feeds from an OPML file'), { target: { files: [file] } });
		fireEvent.click(await screen.findByRole('checkbox', { name: /^B/ }));
		click('Follow 1 feed');
		expect(addFeeds).toHaveBeenCalledExactlyOnceWith([{ url: 'https://c.example/rss', title: 'C' }]);
		expect(await screen.findByText(/^Following 1 more feed\./)).toBeTruthy();
		expect(screen.queryByRole('checkbox')).toBeNull();
	});

	test('of a site are listed, the first ticked', async () => {
		const addFeeds = vi.fn(async (added: NewFeed[]) => added.length);
		const findSiteFeeds = vi.fn(async () => [
			{ url: 'https://coast.example/rss', title: 'All news', isSubscribed: false },
			{ url: 'https://coast.example/news.xml', title: 'Site map /news.xml', isSubscribed: false },
		]);
		show({ addFeeds, findSiteFeeds });
		type(ADDRESS, 'coast.example');
		fireEvent.submit(screen.getByLabelText(ADDRESS));
		expect(findSiteFeeds).toHaveBeenCalledExactlyOnceWith('https://coast.example/');
		fireEvent.click(await screen.findByRole('button', { name: 'Follow 1 feed' }));
		expect(addFeeds).toHaveBeenCalledExactlyOnceWith([{ url: 'https://coast.example/rss', title: 'All news' }]);
	});

	test('of a site that names none: it says where else to look', async () => {
		show({ findSiteFeeds: async () => [] });
		type(ADDRESS, 'coast.example');
		fireEvent.submit(screen.getByLabelText(ADDRESS));
		expect((await screen.findByRole('alert')).textContent).toMatch(/^coast\.example names no feeds/);
	});

	test('that never worked are named together and let go together', () => {
		const removeFeed = vi.fn(async () => {});
		show({ removeFeed });
		click('Stop following it');
		expect(removeFeed).toHaveBeenCalledExactlyOnceWith('https://old.strait-gazette.example/feed.xml');
	});

	test('are saved as a file', () => {
		const exportFeeds = vi.fn(async () => {});
		show({ exportFeeds });
		click('Save the list as an OPML file');
		expect(exportFeeds).toHaveBeenCalledOnce();
	});
});

describe('the directory of outlets', () => {
	async function open(more: Partial<OptionsActions> = {}) {
		show({ loadOutlets: async () => outlets, ...more });
		const details = screen.getByText('Find outlets by country and language').closest('details');
		if (!details) throw new Error('There is no directory');
		details.open = true;
		fireEvent(details, new Event('toggle'));
		return screen.findByRole('list', { name: 'Outlets' });
	}
	const names = (list: HTMLElement) => [...list.querySelectorAll('.feed-title')].map(({ textContent }) => textContent);

	test('is read only when it is opened', async () => {
		const loadOutlets = vi.fn(async () => outlets);
		show({ loadOutlets });
		expect(loadOutlets).not.toHaveBeenCalled();
	});

	test('is searched by name, country and language, with nothing ticked', async () => {
		const list = await open();
		expect(names(list)).toEqual(['Coast Daily', 'Fjordbladet', 'Strandradioen']);
		expect(within(list).getAllByRole('checkbox', { checked: true })).toHaveLength(1);
		fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'NO' } });
		expect(names(list)).toEqual(['Fjordbladet', 'Strandradioen']);
		type('Name', 'strand');
		expect(names(list)).toEqual(['Strandradioen']);
		type('Name', 'xyz');
		expect(screen.getByText('No outlet fits.')).toBeTruthy();
		expect(screen.getByText(/can still be followed: write its address/)).toBeTruthy();
	});

	test('follows all that are ticked, over several searches, in one go', async () => {
		const addFeeds = vi.fn(async (added: NewFeed[]) => added.length);
		await open({ addFeeds });
		type('Name', 'strand');
		fireEvent.click(screen.getByRole('checkbox', { name: /^Strandradioen/ }));
		type('Name', 'fjord');
		fireEvent.click(screen.getByRole('checkbox', { name: /^Fjordbladet/ }));
		click('Follow 2 outlets');
		expect(addFeeds).toHaveBeenCalledExactlyOnceWith([
			{
				url: 'https://strandradioen.example/rss',
				title: 'Strandradioen',
				otherUrls: ['https://rss.strandradioen.example/all'],
			},
			{ url: 'https://fjordbladet.example/rss', title: 'Fjordbladet', otherUrls: [] },
		]);
		expect(await screen.findByText(/^Following 2 more outlets/)).toBeTruthy();
	});
});

describe('what is kept', () => {
	test.each([
		['Articles I opened', '90', { articleDays: 90 }],
		['Related coverage', 'null', { coverageDays: null }],
		['My highlights', '365', { highlightDays: 365 }],
	])('%s: %s days', (label, value, change) => {
		const setRetention = vi.fn(async () => {});
		show({ setRetention });
		fireEvent.change(screen.getByLabelText(label), { target: { value } });
		expect(setRetention).toHaveBeenCalledExactlyOnceWith({ ...settings.retention, ...change });
	});

	test('everything is deleted only after the question', async () => {
		const deleteEverything = vi.fn(async () => {});
		show({ deleteEverything });
		click('Delete everything…');
		expect(deleteEverything).not.toHaveBeenCalled();
		const dialog = within(screen.getByRole('dialog'));
		fireEvent.click(dialog.getByRole('button', { name: 'Delete everything' }));
		expect(deleteEverything).toHaveBeenCalledOnce();
		expect(await screen.findByText('Everything is deleted.')).toBeTruthy();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	test('nothing is deleted when the reader keeps it', () => {
		const deleteEverything = vi.fn(async () => {});
		show({ deleteEverything });
		click('Delete everything…');
		click('Keep it');
		expect(deleteEverything).not.toHaveBeenCalled();
	});
});
