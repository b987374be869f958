// @vitest-environment jsdom

import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { NO_POLICY, type Policy } from '../../../src/core/policy/policy.ts';
import { settings } from '../../fakes/options-state.ts';
import { screen, within } from '../testing-library.ts';
import { click, empty, show, type } from './show-options.tsx';

const withPolicy = (policy: Partial<Policy>) => ({
	stored: { ...(empty as NonNullable<typeof empty>), settings: { ...settings, policy: { ...NO_POLICY, ...policy } } },
});
const replication = () => within(screen.getByRole('region', { name: 'Other machines' }));
const set = 'Set by your organisation.';
const off = 'Your organisation has switched this off.';

test('without a policy nothing is said of one', () => {
	show({}, withPolicy({}));
	expect(screen.queryByText(set)).toBeNull();
	expect(screen.queryByText(off)).toBeNull();
});

test('a server of the organisation stands in the form and is what is joined', async () => {
	const joinServer = vi.fn(async () => true);
	const { container } = show(
		{ joinServer },
		withPolicy({ server: { address: 'https://couch.example', database: null } }),
	);
	const address = replication().getByLabelText<HTMLInputElement>('Address of the server');
	expect(address).toMatchObject({ value: 'https://couch.example', readOnly: true });
	expect(address.getAttribute('aria-describedby')).toBe(replication().getByText(set).id);
	expect(replication().getByLabelText<HTMLInputElement>('Database').readOnly).toBe(false);
	type('Database', 'library');
	click('Join');
	expect(joinServer).toHaveBeenCalledExactlyOnceWith(
		expect.objectContaining({ server: 'https://couch.example', database: 'library' }),
	);
	const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
	expect(violations).toEqual([]);
});

test('where it is switched off there is no form', () => {
	show({}, withPolicy({ featuresOff: ['replication'] }));
	replication().getByText(off);
	expect(replication().queryByRole('textbox')).toBeNull();
});

test('days that are set cannot be changed, the others can', () => {
	show({}, withPolicy({ retention: { articleDays: 30 } }));
	const section = within(screen.getByRole('region', { name: 'How long things are kept' }));
	expect(section.getAllByRole<HTMLSelectElement>('combobox').map(({ disabled }) => disabled)).toEqual([
		true,
		false,
		false,
	]);
	section.getByText(set);
});
