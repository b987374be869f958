// @vitest-environment jsdom

import { expect, test } from 'vitest';
import type { OptionsActions } from '../../../src/ui/actions.ts';
import { fireEvent, screen, waitFor } from '../testing-library.ts';
import { show } from './show-options.tsx';

const refused = async () => {
	throw new Error('The disk is full');
};

test('a tick that could not be saved is taken back', async () => {
	show({ setHandle: refused });
	const tick = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Show a small button/ });
	fireEvent.click(tick);
	expect(tick.checked).toBe(false);
	await screen.findByText('The disk is full');
	await waitFor(() => expect(tick.checked).toBe(true));
});

test.each<[label: string, value: string, actions: Partial<OptionsActions>]>([
	['Articles I opened', '7', { setRetention: refused }],
	['Language of Sidelight', 'fr', { setLook: refused }],
	['Remind me', 'never', { remindOfBackup: refused }],
])('a choice that could not be saved is taken back: %s', async (label, value, actions) => {
	show(actions);
	const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: label });
	const before = choice.value;
	fireEvent.change(choice, { target: { value } });
	expect(choice.value).toBe(value);
	await screen.findByText('The disk is full');
	await waitFor(() => expect(choice.value).toBe(before));
});
