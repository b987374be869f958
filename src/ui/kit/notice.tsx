import { say } from '../../words/say.ts';
import './notice.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';

/** How long a notice stands that need not stay. Milliseconds. */
const TIME_TO_READ = 8000;

export interface NoticeProps {
	text: string;
	/** Until the reader closes it. */
	stays: boolean;
	undo: (() => void) | undefined;
	close: () => void;
}

export function Notice({ text, stays, undo, close }: NoticeProps) {
	const undoButton = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (stays) return;
		const timer = setTimeout(close, TIME_TO_READ);
		return () => clearTimeout(timer);
	}, [stays]);
	// What was deleted took the focus with it. The notice is in view wherever the page stands, which must not jump away under the pointer.
	useLayoutEffect(() => undoButton.current?.focus({ preventScroll: true }), []);
	return (
		<div class="notice">
			<p>{text}</p>
			{undo && (
				<button
					ref={undoButton}
					type="button"
					class="text-button"
					onClick={() => {
						close();
						undo();
					}}
				>
					{say('undo')}
				</button>
			)}
			<IconButton icon="close" label={say('close_notice')} onClick={close} />
		</div>
	);
}
