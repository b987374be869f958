// @vitest-environment jsdom

import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import type { Outlet } from '../../../src/core/outlets/outlet-directory.ts';
import type { FeedView } from '../../../src/messages/feeds.ts';
import { EXAMPLE_ARTICLE } from '../../../src/ui/welcome/example-article.ts';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import type { WelcomeState } from '../../../src/ui/welcome/welcome-state.ts';
import { exampleAnalysis } from '../../fakes/example-analysis.ts';
import { feeds, settings } from '../../fakes/options-state.ts';
import { fakeWelcomeActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen, waitFor, within } from '../testing-library.ts';

function outlet(name: string, country: string, language: string): Outlet {
	const host = `${name.toLowerCase().replace(/\W+/g, '')}.example`;
	return {
		name,
		host,
		country,
		languages: [language],
		kind: 'newspaper',
		isActive: true,
		urls: [`https://${host}/rss`],
	};
}
const OUTLETS = [
	outlet('Northbank Times', 'GB', 'en'),
	outlet('Vell Courier', 'GB', 'en'),
	outlet('Coast Daily', 'GB', 'en'),
	outlet('Sele Islander', 'GB', 'en'),
	outlet('Papur y Bore', 'GB', 'cy'),
	outlet('Fjordbladet', 'NO', 'no'),
];
const actions = fakeWelcomeActions({ loadOutlets: async () => OUTLETS, analyseExample: async () => exampleAnalysis });

async function show(more: Partial<typeof actions> = {}, followed: FeedView[] | null = []) {
	const page = render(
		<WelcomePage
			state={{ settings, feeds: followed, problem: null }}
			home={{ country: 'GB', languages: ['en'] }}
			actions={{ ...actions, ...more }}
		/>,
	);
	await screen.findByRole('button', { name: /^Follow / });
	return page;
}
const offered = () => screen.getByRole('group', { name: /^Outlets / });
const ticked = () =>
	within(offered())
		.getAllByRole<HTMLInputElement>('checkbox')
		.filter(({ checked }) => checked)
		.map(({ labels }) => labels?.[0]?.querySelector('bdi')?.textContent);

test('structure and labels pass axe, with and without sources', async () => {
	for (const followed of [[], feeds]) {
		const { container, unmount } = await show({}, followed);
		await screen.findByRole('heading', { name: /^Who said what/ });
		// Colours need a real browser.
		const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
		expect(violations.map(({ id }) => id)).toEqual([]);
		unmount();
	}
});

test('no server is asked unless the reader says so, and the page says both', async () => {
	const { container } = await show();
	expect(container.textContent).toMatch(/asks no server who else has a story, unless you tell it to\./);
});

describe('modes', () => {
	test('the mode of every site is chosen here', async () => {
		const setDefaultMode = vi.fn(async () => true);
		await show({ setDefaultMode });
		const group = within(screen.getByRole('group', { name: 'On every site' }));
		expect(group.getByRole('button', { pressed: true }).textContent).toBe('On click');
		fireEvent.click(group.getByRole('button', { name: 'Automatic' }));
		expect(setDefaultMode).toHaveBeenCalledExactlyOnceWith('automatic');
	});

	test('there is nothing to choose before they are known', () => {
		render(
			<WelcomePage
				state={{ settings: null, feeds: null, problem: null }}
				home={{ country: null, languages: [] }}
				actions={actions}
			/>,
		);
		expect(screen.queryByRole('group')).toBeNull();
	});
});

describe('sources', () => {
	test('three of the reader’s country and language are ticked, and followed in one click', async () => {
		const addFeeds = vi.fn(async () => 3);
		await show({ addFeeds });
		expect(ticked()).toEqual(['Coast Daily', 'Northbank Times', 'Sele Islander']);
		fireEvent.click(screen.getByRole('button', { name: 'Follow 3 outlets' }));
		expect(addFeeds).toHaveBeenCalledExactlyOnceWith([
			{ url: 'https://northbanktimes.example/rss', title: 'Northbank Times', otherUrls: [] },
			{ url: 'https://coastdaily.example/rss', title: 'Coast Daily', otherUrls: [] },
			{ url: 'https://seleislander.example/rss', title: 'Sele Islander', otherUrls: [] },
		]);
	});

	test('the focus stays on the button once they are followed, and it follows nothing more', async () => {
		const addFeeds = vi.fn(async () => 3);
		await show({ addFeeds });
		const follow = screen.getByRole<HTMLButtonElement>('button', { name: 'Follow 3 outlets' });
		follow.focus();
		fireEvent.click(follow);
		await waitFor(() => expect(follow.textContent).toBe('Follow outlets'));
		expect(follow.getAttribute('aria-disabled')).toBe('true');
		// a browser takes the focus from what is disabled
		expect(follow.disabled).toBe(false);
		expect(document.activeElement).toBe(follow);
		fireEvent.click(follow);
		expect(addFeeds).toHaveBeenCalledTimes(1);
	});

	test('what the reader ticked stays ticked when another country or language is chosen', async () => {
		await show();
		fireEvent.click(within(offered()).getByRole('checkbox', { name: /^Coast Daily/ }));
		fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'NO' } });
		expect(ticked()).toEqual(['Northbank Times', 'Sele Islander']);
		const languages = screen.getByRole('group', { name: 'Languages you read' });
		fireEvent.click(within(languages).getByRole('checkbox', { name: 'Norwegian' }));
		expect(ticked()).toEqual(['Northbank Times', 'Sele Islander']);
	});

	test('another country and language bring others', async () => {
		await show();
		fireEvent.change(screen.getByRole('combobox', { name: 'Country' }), { target: { value: 'NO' } });
		const languages = screen.getByRole('group', { name: 'Languages you read' });
		fireEvent.click(within(languages).getByRole('checkbox', { name: 'Norwegian' }));
		expect(ticked()[0]).toBe('Fjordbladet');
	});

	test('any outlet is found by its name, and what is ticked stays in sight', async () => {
		await show();
		fireEvent.input(screen.getByRole('searchbox', { name: 'Find by name' }), { target: { value: 'papur' } });
		fireEvent.click(within(offered()).getByRole('checkbox', { name: /^Papur y Bore/ }));
		expect(ticked()).toEqual(['Northbank Times', 'Coast Daily', 'Sele Islander', 'Papur y Bore']);
		fireEvent.input(screen.getByRole('searchbox', { name: 'Find by name' }), { target: { value: '' } });
		expect(ticked()).toContain('Papur y Bore');
		screen.getByRole('button', { name: 'Follow 4 outlets' });
	});

	test('each says whether it works, and one that does not is tried again or done without', async () => {
		const [retryFeed, removeFeeds] = [vi.fn(async () => {}), vi.fn(async () => async () => {})];
		await show({ retryFeed, removeFeeds }, feeds);
		screen.getByText('1 of 4 sources checked and working.');
		screen.getByText('Works: 48 articles');
		expect(screen.getByRole('link', { name: 'Go to Coast Daily' }).getAttribute('href')).toBe(
			'https://coastdaily.example/',
		);
		fireEvent.click(screen.getByRole('button', { name: 'Try again: Strait Gazette' }));
		expect(retryFeed).toHaveBeenCalledExactlyOnceWith('https://old.strait-gazette.example/feed.xml');
		fireEvent.click(screen.getByRole('button', { name: 'Do without it: Strait Gazette' }));
		expect(removeFeeds).toHaveBeenCalledExactlyOnceWith(['https://old.strait-gazette.example/feed.xml']);
		expect(ticked()).toEqual([]);
	});

	test('a browser that refuses adds none, what was ticked stays ticked, and the reader is told why', async () => {
		await show({ addFeeds: async () => 0 });
		fireEvent.click(screen.getByRole('button', { name: 'Follow 3 outlets' }));
		await screen.findByText(/without the browser’s permission/);
		screen.getByRole('button', { name: 'Follow 3 outlets' });
	});
});

describe('the example', () => {
	const marked = () => document.querySelector('.example-article mark')?.textContent;

	test('shows a quote and an actor where they stand in its article', async () => {
		// jsdom lays nothing out
		const scrolled = vi.fn();
		Element.prototype.scrollIntoView = scrolled;
		await show();
		fireEvent.click(await screen.findByRole('button', { name: /^Last January a neighbour/ }));
		expect(marked()).toMatch(/^Last January a neighbour of mine/);
		fireEvent.click(screen.getByRole('button', { name: /^Tomas Reuel/ }));
		await waitFor(() => expect(marked()).toBe('Tomas Reuel'));
		expect(scrolled).toHaveBeenCalledTimes(2);
	});

	test('keeps nothing, and says so', async () => {
		await show();
		const [keep] = await screen.findAllByRole('button', { name: 'Keep as a highlight' });
		if (keep) fireEvent.click(keep);
		await screen.findByText('This is only an example, so nothing of it is kept.');
	});

	test('opens no address, since its outlets are invented', async () => {
		await show();
		const [link] = await screen.findAllByRole('link', { name: 'Vell Courier' });
		if (link) fireEvent.click(link);
		await screen.findByText(/This outlet is invented/);
	});

	test('is left out where it cannot be read; the rest stays', async () => {
		await show({ analyseExample: () => Promise.reject(new Error('no model')) });
		await waitFor(() => expect(screen.queryByText(EXAMPLE_ARTICLE.title)).toBeNull());
		screen.getByRole('button', { name: 'Follow 3 outlets' });
	});
});

test('sources that cannot be read say why, and are read again on demand', async () => {
	const reread = vi.fn();
	const loadOutlets = vi.fn(async () => OUTLETS).mockRejectedValueOnce(new Error('The file is gone'));
	const problem = { code: 'nobody-answered', values: { method: 'listFeeds' } } as const;
	const page = (state: WelcomeState) => (
		<WelcomePage
			state={state}
			home={{ country: 'GB', languages: ['en'] }}
			actions={{ ...actions, loadOutlets, reread }}
		/>
	);
	const { rerender } = render(page({ settings: null, feeds: null, problem }));
	await screen.findByText('The file is gone');
	fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
	expect(reread).toHaveBeenCalledOnce();
	await waitFor(() => expect(screen.queryByText('The file is gone')).toBeNull());
	screen.getByRole('button', { name: 'Try again' });
	rerender(page({ settings, feeds: [], problem: null }));
	await screen.findByRole('button', { name: /^Follow / });
});
