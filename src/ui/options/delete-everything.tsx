import { say } from '../../words/say.ts';
import type { OptionsActions } from '../actions.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

/** Deletes all there is, after asking. */
export function DeleteEverything({ deleteEverything }: Pick<OptionsActions, 'deleteEverything'>) {
	return (
		<ConfirmDialog
			button={{ words: say('delete_everything_open'), class: 'button is-danger' }}
			title={say('delete_everything_title')}
			question={say('delete_everything_what')}
			answers={[{ words: say('delete_everything'), isDanger: true, run: deleteEverything }]}
			stay={say('keep_it')}
			done={say('everything_deleted')}
		/>
	);
}
