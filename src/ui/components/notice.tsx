import './notice.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';

interface NoticeProps {
	text: string;
	undo: (() => void) | undefined;
	close: () => void;
}

export function Notice({ text, undo, close }: NoticeProps) {
	const undoButton = useRef<HTMLButtonElement>(null);
	// What was deleted took the focus with it.
	useLayoutEffect(() => undoButton.current?.focus(), []);
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
					Undo
				</button>
			)}
			<IconButton icon="close" label="Close this notice" onClick={close} />
		</div>
	);
}
