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

test('rows outside the view are asked for again when they come into it after something was stored', async () => {
	let colour: 'green' | 'pink' = 'green';
	const all = () => Array.from({ length: 200 }, (_, place) => ({ ...row(String(place)), colour }));
	const search = vi.fn(async (_: LibraryQuery, from: number, count: number) => ({
		...answer(all().slice(from, from + count)),
		from,
		total: 200,
	}));
	const actions = { peek: async () => ({ ...answer([]), total: null }), search };
	function Window({ from, version }: { from: number; version: number }) {
		const library = useLibrary(EVERYTHING, version, actions);
		useLayoutEffect(() => library.need(from, from + 10));
		return <p>{library.row(from) ? `${from} is ${library.row(from)?.colour}` : 'nothing'}</p>;
	}
	const { rerender } = render(<Window from={0} version={0} />);
	await screen.findByText('0 is green');
	rerender(<Window from={150} version={0} />);
	await screen.findByText('150 is green');
	await settle();
	colour = 'pink';
	rerender(<Window from={150} version={1} />);
	await screen.findByText('150 is pink');
	rerender(<Window from={0} version={1} />);
	// what was there stays until it has come again
	screen.getByText('0 is green');
	await screen.findByText('0 is pink');
	await settle();
	expect(search.mock.calls.length).toBeLessThan(8);
});
