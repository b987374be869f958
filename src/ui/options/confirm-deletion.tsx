import { say } from '../../words/say.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

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
	return (
		<ConfirmDialog
			button={{ words: say('delete_open'), class: 'text-button', name: say('with_dots', { label }) }}
			name={label}
			question={what}
			answers={[{ words: say('delete'), isDanger: true, run }]}
			stay={say('keep_it')}
			done={done}
		/>
	);
}
