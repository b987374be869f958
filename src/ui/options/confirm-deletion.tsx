import '../kit/dialog.css';
import { useRef } from 'preact/hooks';
import { useAnnouncements } from '../kit/announcer.tsx';

interface ConfirmDeletionProps {
	/** Names the button. */
	label: string;
	/** What goes, as the end of a sentence. */
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
			<button type="button" class="text-button" aria-label={`${label}…`} onClick={() => dialog.current?.showModal()}>
				Delete…
			</button>
			<dialog ref={dialog} class="dialog" aria-label={label}>
				<p>This deletes {what}. It cannot be undone.</p>
				<p class="dialog-actions">
					<button type="button" class="button is-danger" onClick={() => void confirm()}>
						Delete
					</button>
					{/* biome-ignore lint/a11y/noAutofocus: a dialog that deletes opens on the way out */}
					<button type="button" class="button is-quiet" autoFocus onClick={() => dialog.current?.close()}>
						Keep it
					</button>
				</p>
			</dialog>
		</>
	);
}
