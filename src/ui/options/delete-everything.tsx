import '../kit/dialog.css';
import { useRef } from 'preact/hooks';
import type { OptionsActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';

/** Deletes all there is, after asking. */
export function DeleteEverything({ deleteEverything }: Pick<OptionsActions, 'deleteEverything'>) {
	const { announce, announceFailure } = useAnnouncements();
	const dialog = useRef<HTMLDialogElement>(null);

	async function run(): Promise<void> {
		dialog.current?.close();
		try {
			await deleteEverything();
			announce('Everything is deleted.');
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<>
			<button type="button" class="button is-danger" onClick={() => dialog.current?.showModal()}>
				Delete everything…
			</button>
			<dialog ref={dialog} class="dialog" aria-labelledby="delete-title">
				<h2 id="delete-title">Delete everything?</h2>
				<p>
					All articles, highlights, notes, corrections, feeds, rules and settings are deleted, and the permissions you
					gave to Sidelight are given back. This cannot be undone.
				</p>
				<p class="dialog-actions">
					<button type="button" class="button is-danger" onClick={() => void run()}>
						Delete everything
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
