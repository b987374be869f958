import { useEffect, useState } from 'preact/hooks';
import type { BackupView } from '../../messages/backup.ts';
import type { LibraryActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { SaveBackup } from '../kit/save-backup.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

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
		<section class="backup-reminder" aria-label="Backup">
			<p>
				{backup.madeAt === null ? (
					'What you keep is on this machine alone, and was never backed up.'
				) : (
					<>
						Your last backup was made <TimeStamp iso={backup.madeAt} />, and your library has changed since.
					</>
				)}
			</p>
			<SaveBackup saveBackup={actions.saveBackup} isQuiet />
			<button type="button" class="text-button" onClick={() => void actions.postponeBackup().catch(announceFailure)}>
				Later
			</button>
			<button type="button" class="text-button" onClick={actions.openOptions}>
				Settings
			</button>
		</section>
	);
}
