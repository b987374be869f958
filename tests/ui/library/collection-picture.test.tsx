// @vitest-environment jsdom

import { expect, test } from 'vitest';
import type { FacetCounts } from '../../../src/core/library/library-query.ts';
import { CollectionPicture } from '../../../src/ui/library/collection-picture.tsx';
import { everythingKept, nothingKept } from '../../fakes/library.ts';
import { fireEvent, render, screen } from '../testing-library.ts';

async function open(facets: FacetCounts | null) {
	render(<CollectionPicture kind="highlights" facets={facets} />);
	const details = screen.getByText('In charts').closest('details') as HTMLDetailsElement;
	details.open = true;
	fireEvent(details, new Event('toggle'));
}

test('every chart is a table or has one, with whole names', async () => {
	const outlet = Array.from({ length: 11 }, (_, at) => ({
		value: `The Harbour Ledger of Vell, edition ${at}`,
		count: 11 - at,
	}));
	const time = [
		{ value: '2026-03', count: 3 },
		{ value: '2026-01', count: 1 },
		{ value: '1970-01', count: 7 },
	];
	await open({ ...(everythingKept.facets as FacetCounts), outlet, time });
	const tables = (await screen.findAllByRole('table', { hidden: true })).map((table) =>
		[...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent).join(': ')),
	);
	expect(tables).toEqual([
		['January 2026: 1', 'February 2026: 0', 'March 2026: 3'],
		outlet.slice(0, 8).map(({ value, count }) => `${value}: ${count}`),
		['Ingrid Halloran: 3'],
	]);
	screen.getByRole('img', { name: 'January 2026 – March 2026. Most: March 2026 (3).' });
	screen.getByText('Without a date: 7');
	screen.getByText('3 more outlets');
});

test('of nothing nothing is drawn', async () => {
	await open(nothingKept.facets);
	await screen.findByText('Nothing to draw yet.');
	expect(screen.queryByRole('img')).toBeNull();
});
