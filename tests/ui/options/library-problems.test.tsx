// @vitest-environment jsdom

import { beforeAll, expect, test, vi } from 'vitest';
import { fireEvent, screen } from '../testing-library.ts';
import { click, full, show } from './show-options.tsx';

beforeAll(() => {
	// jsdom draws no dialogs.
	HTMLDialogElement.prototype.showModal = function showModal() {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function close() {
		this.open = false;
	};
});

test('a library of a later version says what to do, and can be deleted from there', async () => {
	const deleteEverything = vi.fn(async () => {});
	show({ deleteEverything }, { stored: null, problem: { code: 'library-newer' } });
	screen.getByText(/Update Sidelight, or delete everything to start over/);
	click('Delete everything…');
	expect(deleteEverything).not.toHaveBeenCalled();
	click('Delete everything');
	expect(deleteEverything).toHaveBeenCalledOnce();
});

test('another failure offers no deletion', () => {
	show({}, { stored: null, problem: { code: 'nobody-answered', values: { method: 'viewSettings' } } });
	expect(screen.queryByRole('button', { name: 'Delete everything…' })).toBeNull();
});

test.each([true, false])('that settings are set aside is said where it is so: %s', (hasUnreadCopy) => {
	if (!full) throw new Error('There is nothing to show');
	show({}, { stored: { ...full, settings: { ...full.settings, hasUnreadCopy } } });
	expect(screen.queryAllByText(/could not be read and are kept aside/)).toHaveLength(hasUnreadCopy ? 1 : 0);
});

test('a long export says how far it is, and what cannot be read', async () => {
	let end = (_: string[]) => {};
	show({
		exportHighlights: (_, { progress }) => {
			progress?.(12_000, 50_200);
			return new Promise((resolve) => {
				end = resolve;
			});
		},
	});
	click('Export as Markdown');
	await screen.findByText(/12[.,\s]?000 of 50[.,\s]?200 highlights/);
	end(['“The port of Vell…” (position)']);
	await screen.findByText(/cannot be read and are not in the file.*port of Vell/);
	expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

test('a long export can be stopped, and hands over nothing', async () => {
	let signal: AbortSignal | undefined;
	show({
		exportHighlights: (_, watch) => {
			signal = watch.signal;
			watch.progress?.(1, 2);
			return new Promise(() => {});
		},
	});
	click('as JSON');
	await screen.findByRole('button', { name: 'Stop' });
	click('Stop');
	expect(signal?.aborted).toBe(true);
	expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
});

test('of very many rules the first hundred stand there, and more at a press', () => {
	if (!full) throw new Error('There is nothing to show');
	const rules = Array.from({ length: 50_000 }, (_, at) => ({ host: `paper-${at}.example`, mode: 'off' as const }));
	show({}, { stored: { ...full, settings: { ...full.settings, rules, features: [] } } });
	expect(document.querySelectorAll('#sites .rule')).toHaveLength(100);
	fireEvent.click(screen.getByText('More of 50,000 rules'));
	expect(document.querySelectorAll('#sites .rule')).toHaveLength(200);
});
