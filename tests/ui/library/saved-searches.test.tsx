// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { EVERYTHING, type LibraryQuery } from '../../../src/core/library/library-query.ts';
import type { SavedSearch } from '../../../src/core/library/saved-search.ts';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { SavedSearches } from '../../../src/ui/library/saved-searches.tsx';
import { fireEvent, render, screen } from '../testing-library.ts';

const QUERY: LibraryQuery = { ...EVERYTHING, words: 'port ', chosen: { colour: ['green'], time: ['2026-03'] } };
const KEPT: SavedSearch = { id: 's1', name: 'Grid votes', query: EVERYTHING, savedAt: '2026-03-14T09:00:00.000Z' };

function show(query: LibraryQuery, kept: SavedSearch[] = [KEPT]) {
	const undo = vi.fn(async () => {});
	const actions = {
		listSearches: async () => kept,
		saveSearch: vi.fn(async () => {}),
		removeSearch: vi.fn(async () => undo),
	};
	const choose = vi.fn();
	const isNarrowed = query !== EVERYTHING;
	render(
		<Announcer>
			<SavedSearches query={query} isNarrowed={isNarrowed} version={0} actions={actions} choose={choose} />
		</Announcer>,
	);
	return { actions, choose, undo };
}

test('what is looked for is kept under a name that says what it is, or the reader’s own', async () => {
	const { actions } = show(QUERY);
	fireEvent.click(await screen.findByRole('button', { name: 'Save this search' }));
	const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of the search' });
	expect(field.value).toBe('port, Green, March 2026');
	fireEvent.input(field, { target: { value: ' Ports in spring ' } });
	fireEvent.submit(field);
	await screen.findByText('“Ports in spring” is saved.');
	expect(actions.saveSearch).toHaveBeenCalledWith('Ports in spring', QUERY);
});

test('one that is kept is asked again, is known to be shown, and goes with a way back', async () => {
	const { actions, choose, undo } = show(EVERYTHING);
	const search = await screen.findByRole('button', { name: 'Grid votes' });
	expect(search.getAttribute('aria-pressed')).toBe('true');
	fireEvent.click(search);
	expect(choose).toHaveBeenCalledWith(EVERYTHING);
	fireEvent.click(screen.getByRole('button', { name: 'Remove the search Grid votes' }));
	await screen.findByText('“Grid votes” is removed.');
	expect(actions.removeSearch).toHaveBeenCalledWith(KEPT);
	fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(undo).toHaveBeenCalled();
});

test('what asks for the same in another order is not offered to be kept again', async () => {
	const chosen = { time: ['2026-03'], colour: ['green'], tag: [] };
	show(QUERY, [{ ...KEPT, query: { ...QUERY, words: 'port', chosen } }]);
	await screen.findByRole('button', { name: 'Grid votes' });
	expect(screen.queryByRole('button', { name: 'Save this search' })).toBeNull();
});

test('nothing stands there where nothing is kept and nothing is looked for', () => {
	show(EVERYTHING, []);
	expect(screen.queryByText('Saved searches')).toBeNull();
});
