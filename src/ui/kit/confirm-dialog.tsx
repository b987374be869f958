import './dialog.css';
import { useId, useRef } from 'preact/hooks';
import { useAnnouncements } from './announcer.tsx';

/** What may be answered. */
export interface Answer {
	words: string;
	isDanger?: boolean;
	run: () => Promise<void>;
}

interface ConfirmDialogProps {
	/** The button that asks. */
	button: { words: string; class: string; name?: string };
	/** Stands over the question; without one the dialogue is named by `name`. */
	title?: string;
	name?: string;
	question: string;
	answers: readonly Answer[];
	/** Leaves everything as it is. The focus is on it: a dialogue that deletes opens on the way out. */
	stay: string;
	/** Said when an answer is carried out. */
	done: string;
}

/** A button that asks before it does something that cannot be taken back. */
export function ConfirmDialog({ button, title, name, question, answers, stay, done }: ConfirmDialogProps) {
	const { announce, announceFailure } = useAnnouncements();
	const titleId = useId();
	const dialog = useRef<HTMLDialogElement>(null);

	async function carryOut(run: Answer['run']): Promise<void> {
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
			<button type="button" class={button.class} aria-label={button.name} onClick={() => dialog.current?.showModal()}>
				{button.words}
			</button>
			<dialog
				ref={dialog}
				class="dialog"
				aria-label={title === undefined ? name : undefined}
				aria-labelledby={title === undefined ? undefined : titleId}
			>
				{title !== undefined && <h2 id={titleId}>{title}</h2>}
				<p>{question}</p>
				<p class="dialog-actions">
					{answers.map(({ words, isDanger, run }) => (
						<button
							key={words}
							type="button"
							class={isDanger ? 'button is-danger' : 'button'}
							onClick={() => void carryOut(run)}
						>
							{words}
						</button>
					))}
					{/* biome-ignore lint/a11y/noAutofocus: a dialog that deletes opens on the way out */}
					<button type="button" class="button is-quiet" autoFocus onClick={() => dialog.current?.close()}>
						{stay}
					</button>
				</p>
			</dialog>
		</>
	);
}
