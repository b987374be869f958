import { say } from '../../words/say.ts';
import '../kit/dialog.css';
import { useRef } from 'preact/hooks';
import { useAnnouncements } from '../kit/announcer.tsx';

interface ConfirmDeletionProps {
	/** Names the button. */
	label: string;
	/** Says what goes, and that it cannot be undone. */
	what: string;
	run: () => Promise<void>;
	/** Said when it is done. */
	done: string;
}

/** A button that deletes some of what is kept, after asking: it cannot be undone. */
export function ConfirmDeletion({ label, what, run, done }: ConfirmDeletionProps) {
	const { announce, announceFailure } = useAnnouncements();
	const dialog = useRef<HTMLDialogElement>(null);

	async function confirm(): Promise<void> {
		dialog.current?.close();
		try {
			await run();
			announce(done);
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<>
			<button
				type="button"
				class="text-button"
				aria-label={say('with_dots', { label })}
				onClick={() => dialog.current?.showModal()}
			>
				{say('delete_open')}
			</button>
			<dialog ref={dialog} class="dialog" aria-label={label}>
				<p>{what}</p>
				<p class="dialog-actions">
					<button type="button" class="button is-danger" onClick={() => void confirm()}>
						{say('delete')}
					</button>
					{/* biome-ignore lint/a11y/noAutofocus: a dialog that deletes opens on the way out */}
					<button type="button" class="button is-quiet" autoFocus onClick={() => dialog.current?.close()}>
						{say('keep_it')}
					</button>
				</p>
			</dialog>
		</>
	);
}
