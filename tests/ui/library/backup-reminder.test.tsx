// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import { Announcer } from '../../../src/ui/kit/announcer.tsx';
import { BackupReminder } from '../../../src/ui/library/backup-reminder.tsx';
import { fireEvent, render, screen } from '../testing-library.ts';

function show(saveBackup: () => Promise<number | null>): void {
	const actions = {
		viewBackup: async () => ({ every: 'month' as const, madeAt: null, isDue: true }),
		postponeBackup: async () => {},
		saveBackup,
		openOptions: async () => {},
	};
	render(
		<Announcer>
			<BackupReminder version={0} actions={actions} />
		</Announcer>,
	);
}

test('the reminder says what a backup leaves out', async () => {
	show(async () => 2);
	fireEvent.click(await screen.findByRole('button', { name: 'Back up everything' }));
	expect(await screen.findByText(/2 things that cannot be read are not in it/)).toBeTruthy();
});

test('pressed twice, it makes one backup, which can be stopped', async () => {
	const saveBackup = vi.fn(() => new Promise<null>(() => {}));
	show(saveBackup);
	const button = await screen.findByRole('button', { name: 'Back up everything' });
	fireEvent.click(button);
	fireEvent.click(button);
	expect(saveBackup).toHaveBeenCalledTimes(1);
	const [[{ signal }]] = saveBackup.mock.calls as unknown as [[{ signal: AbortSignal }]];
	fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
	expect(signal.aborted).toBe(true);
});
