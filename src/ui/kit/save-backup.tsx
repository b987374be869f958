import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCounted } from '../../words/say.ts';
import { useAnnouncements } from './announcer.tsx';

interface SaveBackupProps {
	/** Answers how much cannot be read and is not in it; null where it was given up. */
	saveBackup(watch: { signal: AbortSignal }): Promise<number | null>;
	/** Where other things are more important. */
	isQuiet?: boolean;
}

/** Makes a backup of everything, once at a time, and says what came of it. */
export function SaveBackup({ saveBackup, isQuiet = false }: SaveBackupProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [running, setRunning] = useState<AbortController | null>(null);
	// a second press may come before the button is gone
	const isRunning = useRef(false);
	useEffect(() => () => running?.abort(), [running]);
	async function save(): Promise<void> {
		if (isRunning.current) return;
		isRunning.current = true;
		const controller = new AbortController();
		setRunning(controller);
		try {
			const leftOut = await saveBackup({ signal: controller.signal });
			if (leftOut === 0) announce(say('backup_made'));
			else if (leftOut !== null) announce(sayCounted('backup_made_without', leftOut));
		} catch (error) {
			announceFailure(error);
		}
		isRunning.current = false;
		setRunning(null);
	}
	return running === null ? (
		<button type="button" class={isQuiet ? 'text-button' : 'button'} onClick={() => void save()}>
			{say('backup_save')}
		</button>
	) : (
		<>
			<span role="status">{say('backup_running')}</span>
			<button type="button" class="text-button" onClick={() => running.abort()}>
				{say('stop')}
			</button>
		</>
	);
}
