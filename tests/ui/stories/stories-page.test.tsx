// @vitest-environment jsdom

import { describe, expect, test, vi } from 'vitest';
import { choicesIn, EVERYTHING } from '../../../src/ui/stories/filter-stories.ts';
import { StoriesPage } from '../../../src/ui/stories/stories-page.tsx';
import type { StoriesState } from '../../../src/ui/stories/stories-state.ts';
import { stories, storyArticle } from '../../fakes/stories.ts';
import { fakeStoriesActions } from '../../fakes/ui-actions.ts';
import { fireEvent, render, screen, within } from '../testing-library.ts';

function show(state: Partial<StoriesState>, actions = fakeStoriesActions()) {
	return render(<StoriesPage state={{ stories: null, problem: null, ...state }} actions={actions} />);
}
const titles = () => screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const GRID = 'Strait states agree to share reserve power after eleven dark days';
const CUP = 'Harrow City reach cup final after extra time';

test('one that cannot be read anew is said above what was read, and the filter stays', () => {
	const { rerender } = show({ stories });
	fireEvent.change(screen.getByRole('combobox', { name: 'Outlet' }), { target: { value: 'Strait Gazette' } });
	const problem = { code: 'nobody-answered', values: { method: 'listStories' } } as const;
	rerender(<StoriesPage state={{ stories, problem }} actions={fakeStoriesActions()} />);
	screen.getByRole('button', { name: 'Try again' });
	expect(titles()).toEqual([GRID]);
	rerender(<StoriesPage state={{ stories, problem: null }} actions={fakeStoriesActions()} />);
	expect(titles()).toEqual([GRID]);
});

test('an actor that is chosen stands in its field, however rare or gone', () => {
	const actors = Array.from({ length: 61 }, (_, at) => `Person ${String(at).padStart(2, '0')}`);
	const articles = [storyArticle('a', 'Gazette', 'Grid', 0, {}), storyArticle('b', 'Courier', 'Grid', 1, {})];
	const chosen = { ...EVERYTHING, actor: 'Person 60' };
	const names = (listed: string[]) =>
		choicesIn([{ id: 'grid', articles, earlier: [], actors: listed }], chosen).actors.map(({ value }) => value);
	expect(names(actors)).toContain('Person 60');
	expect(names(['Person 01'])).toEqual(['Person 01', 'Person 60']);
});

describe('the stories', () => {
	test('told by two outlets or more stand there, those told once on demand', () => {
		show({ stories });
		expect(titles()).toEqual([GRID, CUP]);
		screen.getByText('2 stories, and 1 that only one outlet has');
		fireEvent.click(screen.getByRole('checkbox', { name: 'Also stories that only one outlet has' }));
		expect(titles()).toHaveLength(3);
	});

	test('say how many outlets and independent reports they have, and where these are from', () => {
		show({ stories });
		const [first] = screen.getAllByRole('article');
		if (!first) throw new Error('There is no story');
		within(first).getByText(/^5 outlets, 3 independent reports, from Ireland and Germany\./);
		expect(within(first).getByText('1 report carried by 3 outlets', { exact: false }).textContent).toContain(
			'via Norwire',
		);
		within(first).getByRole('heading', { name: 'Earlier in this story' });
	});

	test.each([
		[['IE', 'DE', 'GB'], '3 outlets, from United Kingdom, Germany and Ireland.'],
		[['IE', 'DE', 'GB', 'FR'], '4 outlets, from 4 countries.'],
		[['IE', null], '2 outlets.'],
	])('from %j name their countries, the first to report first, where they are few', (countries, summary) => {
		const articles = countries.map((country, at) => storyArticle(`a${at}`, `Outlet ${at}`, 'Grid', at, { country }));
		show({ stories: [{ id: 'grid', articles, earlier: [], actors: [] }] });
		expect(screen.getByText(/^\d outlets/).textContent).toMatch(summary);
	});

	test.each([
		['Topic', 'medtop:15000000', [CUP]],
		['Who is in it', 'Ingrid Halloran', [GRID]],
		['Outlet', 'Strait Gazette', [GRID]],
	])('are narrowed down by %s', (label, value, left) => {
		show({ stories });
		fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
		expect(titles()).toEqual(left);
		fireEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
		expect(titles()).toHaveLength(2);
	});

	test.each([
		['hárrow PENALTY', [CUP]],
		['observer halloran', [GRID]],
		['zeppelin', []],
	])('are narrowed down by the words "%s"', (value, left) => {
		show({ stories });
		fireEvent.input(screen.getByRole('searchbox', { name: 'Words' }), { target: { value } });
		expect(titles()).toEqual(left);
	});

	test('with an actor are found by a click on the name', () => {
		show({ stories });
		fireEvent.click(screen.getByRole('button', { name: 'Harrow City' }));
		expect(titles()).toEqual([CUP]);
	});

	test('that only one outlet tells are offered where nothing else fits', () => {
		show({ stories });
		fireEvent.change(screen.getByRole('combobox', { name: 'Topic' }), { target: { value: 'medtop:10000000' } });
		expect(titles()).toEqual([]);
		fireEvent.click(screen.getByRole('button', { name: 'Show those of one outlet alone' }));
		expect(titles()).toEqual(['Herring fair moves to the old slipway']);
	});
});

test('no stories yet: says what brings some', () => {
	const openOptions = vi.fn();
	show({ stories: [] }, fakeStoriesActions({ openOptions }));
	screen.getByRole('heading', { name: 'No stories yet' });
	fireEvent.click(screen.getByRole('button', { name: 'Add feeds' }));
	expect(openOptions).toHaveBeenCalledOnce();
});

test('a background that does not answer can be asked again', () => {
	const reread = vi.fn();
	show({ problem: { code: 'library-unreadable' } }, fakeStoriesActions({ reread }));
	screen.getByText(/^The browser could not open your library/);
	fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
	expect(reread).toHaveBeenCalledOnce();
});
