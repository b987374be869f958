import { say } from '../../words/say.ts';
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
			announce(say('everything_deleted'));
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<>
			<button type="button" class="button is-danger" onClick={() => dialog.current?.showModal()}>
				{say('delete_everything_open')}
			</button>
			<dialog ref={dialog} class="dialog" aria-labelledby="delete-title">
				<h2 id="delete-title">{say('delete_everything_title')}</h2>
				<p>{say('delete_everything_what')}</p>
				<p class="dialog-actions">
					<button type="button" class="button is-danger" onClick={() => void run()}>
						{say('delete_everything')}
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
