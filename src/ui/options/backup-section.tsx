import { say, sayInParts } from '../../words/say.ts';
import './backup-section.css';
import '../kit/dialog.css';
import { useRef, useState } from 'preact/hooks';
import { BACKUP_INTERVALS, type BackupInterval } from '../../core/backup/is-backup-due.ts';
import type { BackupView } from '../../messages/backup.ts';
import { intervalName, restoredWords } from '../../words/backup.ts';
import type { BackupActions, BackupContent } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { FileField } from '../kit/file-field.tsx';
import { SaveBackup } from '../kit/save-backup.tsx';
import { Section } from '../kit/section.tsx';
import { TimeStamp } from '../kit/time-stamp.tsx';

interface BackupSectionProps {
	backup: BackupView;
	actions: BackupActions;
}

/** Everything in one file, and back again. */
export function BackupSection({ backup, actions }: BackupSectionProps) {
	const { announceFailure } = useAnnouncements();
	return (
		<Section id="backup" title={say('backup')}>
			<p class="setting-note">{say('backup_note')}</p>
			<div class="backup-tools">
				<SaveBackup saveBackup={actions.saveBackup} />
				<span class="setting-note">
					{backup.madeAt === null
						? say('backup_none')
						: sayInParts('backup_last_made', { when: <TimeStamp iso={backup.madeAt} /> })}
				</span>
				<label class="field">
					{say('backup_remind')}
					<select
						value={backup.every}
						onChange={({ currentTarget: { value } }) =>
							void actions.remindOfBackup(value as BackupInterval).catch(announceFailure)
						}
					>
						{BACKUP_INTERVALS.map((every) => (
							<option key={every} value={every}>
								{intervalName(every)}
							</option>
						))}
					</select>
				</label>
			</div>
			<RestoreBackup restoreBackup={actions.restoreBackup} />
		</Section>
	);
}

function RestoreBackup({ restoreBackup }: Pick<BackupActions, 'restoreBackup'>) {
	const { announce, announceFailure } = useAnnouncements();
	const fileInput = useRef<HTMLInputElement>(null);
	const [planned, setPlanned] = useState<{ file: Blob; content: BackupContent } | null>(null);
	const [isBusy, setIsBusy] = useState(false);

	async function run(file: Blob, isDry: boolean): Promise<void> {
		setIsBusy(true);
		try {
			const content = await restoreBackup(file, isDry);
			setPlanned(isDry ? { file, content } : null);
			if (!isDry) announce(say('backup_restored'));
		} catch (error) {
			setPlanned(null);
			announceFailure(error);
		}
		setIsBusy(false);
	}
	const words = planned ? restoredWords(planned.content.parts) : [];
	const isNews =
		planned !== null && Object.values(planned.content.parts).some(({ added, changed }) => added + changed > 0);
	return (
		<>
			<div class="setting-form">
				<FileField
					label={say('backup_restore_from')}
					inputRef={fileInput}
					accept=".gz,.jsonl,application/gzip"
					isDisabled={isBusy}
					choose={(file) => void run(file, true)}
				/>
			</div>
			{isBusy && <p role="status">{say('reading_file')}</p>}
			{planned && (
				<section class="box backup-plan" aria-label={say('backup_holds')} role="status">
					<p>{sayInParts('backup_plan', { when: <TimeStamp iso={planned.content.madeAt} /> })}</p>
					<ul>
						{words.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
					<p class="dialog-actions">
						<button
							type="button"
							class="button"
							disabled={isBusy || !isNews}
							onClick={() => void run(planned.file, false)}
						>
							{say('restore')}
						</button>
						<button
							type="button"
							class="button is-quiet"
							disabled={isBusy}
							onClick={() => {
								setPlanned(null);
								fileInput.current?.focus();
							}}
						>
							{say('leave_it')}
						</button>
					</p>
				</section>
			)}
		</>
	);
}
