import { NOTHING_RESTORED, type RestoredRows } from '../../core/backup/backup-parts.ts';
import { isBackupDue } from '../../core/backup/is-backup-due.ts';
import { Failure } from '../../core/problem.ts';
import { isSoundRule } from '../../core/sites/is-sound-rule.ts';
import type { BackupMethods } from '../../messages/backup.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { readBackupTimes, writeBackupTimes } from '../../storage/backup/backup-times.ts';
import { mergeSettings } from '../../storage/backup/merge-settings.ts';
import { readForBackup } from '../../storage/backup/read-for-backup.ts';
import { restoreRows } from '../../storage/backup/restore-rows.ts';
import { lastSequence } from '../../storage/replica/replica-writer.ts';
import { rawSettings, readSettings, settingsIn } from '../../storage/settings/settings.ts';
import { type MaintainIndexPorts, maintainIndex } from '../coverage/maintain-index.ts';
import { type PaintHighlightsPorts, paintOpenTabs } from '../highlights/paint-highlights.ts';
import { type ChangeSettingsPorts, changeSettings } from '../state/change-settings.ts';
import type { Clock, Library, OpenInterface } from '../state/ports.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { unasked } from '../state/unasked.ts';
import { type LanguageChangedPorts, languageChanged } from '../tabs/language-changed.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';
import { KEPT_KINDS } from './kept-kinds.ts';

export interface ServeBackupPorts
	extends ChangeSettingsPorts,
		LanguageChangedPorts,
		MaintainIndexPorts,
		PaintHighlightsPorts,
		SetAlarmsPorts,
		SiteAccessChangedPorts {
	clock: Clock;
	library: Library;
	ui: OpenInterface;
	timesQueue: TaskQueue;
}

/** What the interface asks about a backup of everything. */
export function serveBackup(ports: ServeBackupPorts): Handlers<BackupMethods> {
	const { clock, library, ui, values } = ports;
	const sequence = async () => lastSequence(await library.database());
	const note = async (part: Partial<Awaited<ReturnType<typeof readBackupTimes>>>): Promise<void> => {
		await ports.timesQueue.run(async () => writeBackupTimes(values, { ...(await readBackupTimes(values)), ...part }));
		ui.tellInterface('storedChanged', 'settings');
	};
	return {
		viewBackup: async () => {
			const times = await readBackupTimes(values);
			const { every, madeAt } = times;
			return { every, madeAt, isDue: isBackupDue(times, await sequence(), clock.now()) };
		},
		remindOfBackup: (every) => note({ every }),
		postponeBackup: () => note({ postponedAt: clock.now().toISOString() }),
		startBackup: sequence,
		noteBackup: (since) => note({ madeAt: clock.now().toISOString(), sequence: since, postponedAt: null }),
		readForBackup: async (cursor) => readForBackup(await library.database(), cursor),
		restoreRows: async (part, rows, isDry) => {
			const read = rowsIn(rows);
			if (part === 'settings') return restoreSettings(ports, read, isDry);
			return restoreRows(await library.database(), part, read, { now: clock.now(), isDry });
		},
		endRestore: async (madeAt, added) => {
			await setAlarms(ports);
			if (madeAt !== null && (await readBackupTimes(values)).madeAt === null) {
				const db = await library.database();
				// everything that is here came from the file
				const isAllOfIt = added === (await db.count('highlights')) + (await db.count('tombstones'));
				await note({ madeAt, sequence: isAllOfIt ? await sequence() : 0 });
			}
			for (const kind of KEPT_KINDS) ui.tellInterface('storedChanged', kind);
			unasked(maintainIndex(ports));
			unasked(paintOpenTabs(ports));
		},
	};
}

async function restoreSettings(
	ports: ServeBackupPorts,
	rows: readonly unknown[],
	isDry: boolean,
): Promise<RestoredRows> {
	const [raw] = rows;
	if (raw === undefined) return NOTHING_RESTORED;
	const read = settingsIn(raw);
	if (!read) return { ...NOTHING_RESTORED, refused: 1 };
	const backup = { ...read, rules: read.rules.filter(isSoundRule) };
	const isNew = (await rawSettings(await ports.library.database())) === undefined;
	const here = await readSettings(ports.values);
	const restored = isNew ? backup : mergeSettings(here, backup);
	if (JSON.stringify(restored) === JSON.stringify(here)) return { ...NOTHING_RESTORED, unchanged: 1 };
	if (isDry) return { ...NOTHING_RESTORED, changed: 1 };
	await changeSettings(ports, (current) => (isNew ? backup : mergeSettings(current, backup)));
	await siteAccessChanged(ports);
	if (restored.language !== here.language) await languageChanged(ports);
	return { ...NOTHING_RESTORED, changed: 1 };
}

function rowsIn(rows: string): unknown[] {
	try {
		const read: unknown = JSON.parse(rows);
		if (Array.isArray(read)) return read;
	} catch {}
	throw new Failure({ code: 'backup-broken' });
}
