// @vitest-environment jsdom

import { useLayoutEffect } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { EVERYTHING, type LibraryQuery } from '../../../src/core/library/library-query.ts';
import type { LibraryAnswer, LibraryRow } from '../../../src/messages/library.ts';
import { useLibrary } from '../../../src/ui/library/use-library.ts';
import { render, screen } from '../testing-library.ts';

const row = (id: string): LibraryRow => ({
	id,
	articleId: 'ledger.example/grid',
	title: 'Grid council votes',
	outlet: null,
	at: '2026-03-14T09:00:00.000Z',
	words: `Passage ${id}`,
	note: '',
	tags: [],
	colour: 'green',
	count: 1,
});
const answer = (rows: LibraryAnswer['rows']): LibraryAnswer => ({
	rows,
	from: 0,
	total: rows.length,
	facets: null,
	isWhole: true,
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

interface ListProps {
	query: LibraryQuery;
	version: number;
	actions: Parameters<typeof useLibrary>[2];
}
function List({ query, version, actions }: ListProps) {
	const library = useLibrary(query, version, actions);
	const places = Array.from({ length: library.places }, (_, place) => place);
	useLayoutEffect(() => library.need(0, places.length));
	return <p>{places.map((place) => library.row(place)?.words ?? 'nothing').join(', ')}</p>;
}

test('a row that does not come is asked for again when something is stored, and not before', async () => {
	const search = vi.fn(async () => answer([row('1'), null, row('3')]));
	const actions = { peek: async () => answer([]), search };
	const { rerender } = render(<List query={EVERYTHING} version={0} actions={actions} />);
	await screen.findByText('Passage 1, nothing, Passage 3');
	await settle();
	expect(search).toHaveBeenCalledTimes(1);
	search.mockResolvedValue(answer([row('1'), row('2'), row('3')]));
	rerender(<List query={EVERYTHING} version={1} actions={actions} />);
	await screen.findByText('Passage 1, Passage 2, Passage 3');
});

test('the newest are not shown where words are looked for', async () => {
	const query = { ...EVERYTHING, words: 'council' };
	const actions = { peek: async () => answer([row('1')]), search: () => new Promise<LibraryAnswer>(() => {}) };
	render(<List query={query} version={0} actions={actions} />);
	await settle();
	expect(screen.queryByText('Passage 1')).toBeNull();
});

test('the newest are listed before it is known how many there are', async () => {
	const actions = {
		peek: async () => ({ ...answer([row('1'), row('2')]), total: null }),
		search: () => new Promise<LibraryAnswer>(() => {}),
	};
	render(<List query={EVERYTHING} version={0} actions={actions} />);
	await screen.findByText('Passage 1, Passage 2');
	await settle();
	expect(screen.getByText('Passage 1, Passage 2')).toBeDefined();
});
