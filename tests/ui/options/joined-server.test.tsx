// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { replication } from '../../fakes/options-state.ts';
import { screen } from '../testing-library.ts';
import { full, show } from './show-options.tsx';

test.each([
	['passphrase-needed', 1] as const,
	['passphrase-wrong', 1] as const,
	['copy-open', 1] as const,
	['server-silent', 0] as const,
])('a joined machine says how to give another passphrase where that mends it: %s', (code, times) => {
	if (!full) throw new Error('There is nothing to show');
	show({}, { stored: { ...full, replication: { ...replication, problem: { code } } } });
	expect(screen.queryAllByText(/another passphrase, or none, leave the server and join it again/)).toHaveLength(times);
});

test('the server is not to be asked while a round runs that nobody pressed for', () => {
	if (!full) throw new Error('There is nothing to show');
	show({}, { stored: { ...full, replication: { ...replication, isBusy: true } } });
	expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Asking the server…' }).disabled).toBe(true);
});
