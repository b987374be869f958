// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { HelpPage } from '../../../src/ui/help/help-page.tsx';
import type { HelpState } from '../../../src/ui/help/help-state.ts';
import { fireEvent, render, screen, waitFor } from '../testing-library.ts';

const state: HelpState = {
	shortcuts: [
		{ name: '_execute_action', keys: 'Alt+Shift+S' },
		{ name: 'save-highlight', keys: '' },
	],
	product: { version: '0.1.0', browser: 'Vellbrowser/142.0', system: 'linux x86-64', language: 'en-GB' },
	diagnosis: 'Sidelight 0.1.0\n',
};
const actions = { openShortcutSettings: async () => {}, copyText: async () => {} };

test('shortcuts are shown as they are set, and those without keys say so', () => {
	const { container } = render(<HelpPage state={state} actions={actions} />);
	const rows = [...container.querySelectorAll('.section > .keys > div')].map((row) => [
		[...row.querySelectorAll('kbd, .no-keys')].map(({ textContent }) => textContent),
		row.querySelector('dd')?.textContent,
	]);
	expect(rows).toEqual([
		[['Alt', 'Shift', 'S'], 'Open Sidelight on this page'],
		[['not set'], 'Keep the selected words, in the colour used last'],
	]);
});

test('the diagnosis is copied as it stands, and that is said', async () => {
	const copyText = vi.fn(async () => {});
	render(<HelpPage state={state} actions={{ ...actions, copyText }} />);
	fireEvent.click(screen.getByRole('button', { name: 'Copy these lines' }));
	expect(copyText).toHaveBeenCalledExactlyOnceWith('Sidelight 0.1.0\n');
	await waitFor(() => screen.getByText('Copied.'));
});

test.each<[string, HelpState]>([
	['with everything known', state],
	['with nothing known yet', { shortcuts: null, product: null, diagnosis: null }],
])('structure and labels pass axe %s', async (_, known) => {
	const { container } = render(<HelpPage state={known} actions={actions} />);
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id }) => id)).toEqual([]);
});
