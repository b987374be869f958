// @vitest-environment jsdom

import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { WelcomePage } from '../../../src/ui/welcome/welcome-page.tsx';
import { settings } from '../../fakes/options-state.ts';
import { fireEvent, render, screen, within } from '../testing-library.ts';

test('structure and labels pass axe', async () => {
	const { container } = render(<WelcomePage settings={settings} actions={{ setDefaultMode: async () => true }} />);
	// Colours need a real browser.
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('the mode of every site is chosen here', () => {
	const setDefaultMode = vi.fn(async () => true);
	render(<WelcomePage settings={settings} actions={{ setDefaultMode }} />);
	const group = within(screen.getByRole('group', { name: 'On every site' }));
	expect(group.getByRole('button', { pressed: true }).textContent).toBe('On click');
	fireEvent.click(group.getByRole('button', { name: 'Automatic' }));
	expect(setDefaultMode).toHaveBeenCalledExactlyOnceWith('automatic');
});

test('there is nothing to choose before the mode is known', () => {
	render(<WelcomePage settings={null} actions={{ setDefaultMode: async () => true }} />);
	expect(screen.queryByRole('group')).toBeNull();
});
