import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Client } from '../../platform/rpc.ts';
import type { BackupActions, BackupContent } from '../actions.ts';
import { readBackup, saveBackup } from './backup-file.ts';

/** Makes backups and takes them in. @param changed called when what is known of them changed */
export function backupActions(background: Client<InterfaceToBackground>, changed: () => Promise<void>): BackupActions {
	const change = async (changing: Promise<void>): Promise<void> => {
		await changing;
		await changed();
	};
	return {
		viewBackup: () => background.viewBackup(),
		remindOfBackup: (every) => change(background.remindOfBackup(every)),
		postponeBackup: () => change(background.postponeBackup()),
		saveBackup: async (watch) => {
			// what changes while it is made may not be in it
			const since = await background.startBackup();
			const leftOut = await saveBackup((cursor) => background.readForBackup(cursor), watch);
			if (leftOut !== null) await change(background.noteBackup(since));
			return leftOut;
		},
		restoreBackup: async (file, isDry) => {
			const take = (dry: boolean) => readBackup(file, ({ part, rows }) => background.restoreRows(part, rows, dry));
			// all of it is looked at before any of it is taken in
			const seen = await take(true);
			if (isDry) return seen;
			let taken: BackupContent | null = null;
			try {
				taken = await take(false);
				return taken;
			} finally {
				const added = (taken?.parts.highlights?.added ?? 0) + (taken?.parts.deletions?.added ?? 0);
				await background.endRestore(taken?.madeAt ?? null, added);
				await changed();
			}
		},
	};
}
