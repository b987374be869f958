import { useEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../../core/limits.ts';
import { say } from '../../../words/say.ts';

/** How long typing must rest before the note is saved. Milliseconds. */
const REST = 400;

interface NoteFieldProps {
	note: string;
	/** What the field is called; a note, unless told. */
	label?: string;
	save: (note: string) => void;
}

/** Saves while the reader types: a popup closes without telling a field that it lost the focus. */
export function NoteField({ note, label = say('note'), save }: NoteFieldProps) {
	const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
	const saveNow = useRef(() => {});
	saveNow.current = () => {
		if (!waiting.current) return;
		clearTimeout(waiting.current.timer);
		save(waiting.current.text.trim());
		waiting.current = null;
	};
	useEffect(() => {
		const leave = () => saveNow.current();
		window.addEventListener('pagehide', leave);
		return () => {
			window.removeEventListener('pagehide', leave);
			leave();
		};
	}, []);
	return (
		<label class="field">
			{label}
			<textarea
				rows={2}
				maxLength={LIMITS.note}
				dir="auto"
				lang=""
				defaultValue={note}
				onInput={(event) => {
					clearTimeout(waiting.current?.timer);
					waiting.current = {
						text: event.currentTarget.value,
						timer: setTimeout(() => saveNow.current(), REST),
					};
				}}
				onChange={() => saveNow.current()}
			/>
		</label>
	);
}
