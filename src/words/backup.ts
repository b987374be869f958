import { type BackupPart, NOTHING_RESTORED, type RestoredRows } from '../core/backup/backup-parts.ts';
import type { BackupInterval } from '../core/backup/is-backup-due.ts';
import { listed } from './language.ts';
import { keyOf, type PlainCountedKey, say, sayCounted } from './say.ts';

export function intervalName(interval: BackupInterval): string {
	return say(keyOf('interval', interval));
}

/** Parts that a reader knows by name; the others go with them. */
const PARTS: [part: BackupPart, counted: PlainCountedKey][] = [
	['highlights', 'highlights'],
	['articles', 'articles'],
	['coverage', 'backup_coverage'],
	['feeds', 'backup_feeds'],
	['follows', 'backup_follows'],
	['corrections', 'backup_corrections'],
	['searches', 'backup_searches'],
];

type Parts = { [Part in BackupPart]?: RestoredRows };

/** What comes, or came, of a backup, a sentence for each kind of outcome. */
export function restoredWords(parts: Parts): string[] {
	const told = (which: keyof RestoredRows): string[] => {
		const counts = PARTS.flatMap(([part, counted]) => {
			const count = (parts[part] ?? NOTHING_RESTORED)[which];
			return count > 0 ? [sayCounted(counted, count)] : [];
		});
		return counts.length > 0 ? [say(`restored_${which}`, { parts: listed(counts) })] : [];
	};
	return [
		...told('added'),
		...told('changed'),
		...told('unchanged'),
		...told('refused'),
		...(parts.articles?.added || parts.coverage?.added ? [say('restored_old')] : []),
		...(parts.settings?.changed ? [say('restored_settings')] : []),
	];
}
