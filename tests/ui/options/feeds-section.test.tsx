// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import type { NewFeed } from '../../../src/messages/feeds.ts';
import type { OptionsActions } from '../../../src/ui/actions.ts';
import { feeds, outlets } from '../../fakes/options-state.ts';
import { fireEvent, screen, within } from '../testing-library.ts';
import { click, full, show, type } from './show-options.tsx';

describe('feeds', () => {
	const ADDRESS = 'Add a feed by its address, or look for those of a site';

	test('say how they are in plain words', () => {
		show();
		for (const words of ['Working', 'Not reachable just now', 'No longer exists', 'The browser does not allow it yet'])
			screen.getByText(words);
		screen.getByText('The site could not be reached.');
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
		await screen.findByText('Following Coast Daily.');
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
		const removeFeeds = vi.fn(async () => async () => {});
		show({ retryFeed, removeFeeds });
		click(/^Try again ?: Strait Gazette$/);
		click('Stop following Coast Daily');
		expect(retryFeed).toHaveBeenCalledExactlyOnceWith('https://old.strait-gazette.example/feed.xml');
		expect(removeFeeds).toHaveBeenCalledExactlyOnceWith(['https://coastdaily.example/feed.xml']);
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
		await screen.findByText(/^Following 1 more feed\./);
		expect(screen.queryByRole('checkbox', { name: /^B/ })).toBeNull();
	});

	test('of a file that is too large for a list are not looked for: it is not even read', async () => {
		const readOpml = vi.fn(async () => []);
		show({ readOpml });
		const text = vi.fn(async () => '<opml/>');
		const film = Object.assign(new File([''], 'film.opml'), { text });
		Object.defineProperty(film, 'size', { value: 700_000_000 });
		fireEvent.change(screen.getByLabelText('Add feeds from an OPML file'), { target: { files: [film] } });
		await screen.findByText(/larger than a list of feeds ever is/);
		expect([text, readOpml].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
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

	test('that never worked are named together and let go together, which can be undone', async () => {
		const undo = vi.fn(async () => {});
		const removeFeeds = vi.fn(async () => undo);
		show({ removeFeeds });
		click('Stop following it');
		expect(removeFeeds).toHaveBeenCalledExactlyOnceWith(['https://old.strait-gazette.example/feed.xml']);
		fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
		expect(undo).toHaveBeenCalledOnce();
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

	test('that cannot be read says why, and is read again on demand', async () => {
		const loadOutlets = vi.fn(async () => outlets).mockRejectedValueOnce(new Error('The file is gone'));
		show({ loadOutlets }, { stored: full && { ...full, settings: { ...full.settings, isNewsSitesOffered: false } } });
		const details = screen.getByText('Find outlets by country and language').closest('details') ?? expect.fail();
		details.open = true;
		fireEvent(details, new Event('toggle'));
		await screen.findByText('The file is gone');
		click('Try again');
		await screen.findByRole('list', { name: 'Outlets' });
	});

	test('is read only when it is opened', async () => {
		const loadOutlets = vi.fn(async () => outlets);
		show({ loadOutlets }, { stored: full && { ...full, settings: { ...full.settings, isNewsSitesOffered: false } } });
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
		screen.getByText('No outlet matches.');
		screen.getByText(/can still be followed: write its address/);
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
		await screen.findByText(/^Following 2 more outlets/);
	});
});
