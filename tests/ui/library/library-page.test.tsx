// @vitest-environment jsdom

import { beforeAll, expect, test, vi } from 'vitest';
import type { LibraryAnswer } from '../../../src/messages/library.ts';
import type { LibraryActions } from '../../../src/ui/library/library-actions.ts';
import { LibraryPage } from '../../../src/ui/library/library-page.tsx';
import { fireEvent, render, screen } from '../testing-library.ts';

beforeAll(() => {
	// jsdom lays nothing out
	vi.stubGlobal(
		'ResizeObserver',
		class {
			observe() {}
			disconnect() {}
		},
	);
});

const NOTHING: LibraryAnswer = { rows: [], from: 0, total: 0, facets: null, isWhole: true };

function show(search: () => Promise<LibraryAnswer>) {
	const actions = { peek: () => Promise.reject(new Error('Not yet')), search } as unknown as LibraryActions;
	const asked = new Proxy(actions, { get: (known, name) => Reflect.get(known, name) ?? (() => new Promise(() => {})) });
	return render(<LibraryPage version={0} words="" actions={asked} />);
}

test('nothing is said to be kept before the library was read to its end', async () => {
	show(async () => ({ ...NOTHING, isWhole: false }));
	await screen.findByText('Counting…', { selector: '.library-count *' });
	expect(document.querySelector('.state-page')).toBeNull();
});

test('a library that cannot be searched says why, opens no longer, and is searched again on demand', async () => {
	const search = vi.fn(async () => NOTHING).mockRejectedValueOnce(new Error('The disk is gone'));
	show(search);
	await screen.findByText('The disk is gone');
	expect(screen.queryByText('Opening…')).toBeNull();
	fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
	await vi.waitFor(() => expect(screen.queryByText('The disk is gone')).toBeNull());
	expect(search).toHaveBeenCalledTimes(2);
});
