import { useEffect, useState } from 'preact/hooks';
import type { BackupView } from '../../messages/backup.ts';
import { say, sayInParts } from '../../words/say.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { SaveBackup } from '../kit/save-backup.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';
import type { LibraryActions } from './library-actions.ts';

interface BackupReminderProps {
	version: number;
	actions: Pick<LibraryActions, 'viewBackup' | 'postponeBackup' | 'saveBackup' | 'openOptions'>;
}

/** Reminds the reader of a backup, as often as they want to be. */
export function BackupReminder({ version, actions }: BackupReminderProps) {
	const { announceFailure } = useAnnouncements();
	const [backup, setBackup] = useState<BackupView | null>(null);
	useEffect(() => {
		let isWanted = true;
		actions.viewBackup().then(
			(answer) => isWanted && setBackup(answer),
			// the list says what is wrong with the library
			() => {},
		);
		return () => {
			isWanted = false;
		};
	}, [version]);
	if (!backup?.isDue) return null;
	return (
		<section class="backup-reminder" aria-label={say('backup')}>
			<p>
				{backup.madeAt === null
					? say('backup_never')
					: sayInParts('backup_last', { when: <TimeStamp iso={backup.madeAt} /> })}
			</p>
			<SaveBackup saveBackup={actions.saveBackup} isQuiet />
			<button type="button" class="text-button" onClick={() => void actions.postponeBackup().catch(announceFailure)}>
				{say('later')}
			</button>
			<button type="button" class="text-button" onClick={actions.openOptions}>
				{say('settings')}
			</button>
		</section>
	);
}
