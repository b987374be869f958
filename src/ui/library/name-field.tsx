import './name-field.css';
import { useEffect, useRef } from 'preact/hooks';
import { LIMITS } from '../../core/limits.ts';
import { say } from '../../words/say.ts';

interface NameFieldProps {
	/** What is named, above the field. */
	title: string;
	/** Of the button that keeps it. */
	label: string;
	name: string;
	write: (name: string) => void;
	/** With the name as it is kept; never with none. */
	save: (name: string) => void;
	close: () => void;
}

/** Gives something that the reader keeps its name. */
export function NameField({ title, label, name, write, save, close }: NameFieldProps) {
	const field = useRef<HTMLInputElement>(null);
	useEffect(() => field.current?.select(), []);
	return (
		<form
			class="name-field"
			onSubmit={(event) => {
				event.preventDefault();
				if (name.trim() !== '') save(name.trim());
			}}
			onKeyDown={(event) => {
				if (event.key === 'Escape') close();
			}}
		>
			<label class="field">
				{title}
				<input
					ref={field}
					type="text"
					dir="auto"
					lang=""
					maxLength={LIMITS.name}
					value={name}
					onInput={({ currentTarget: { value } }) => write(value)}
				/>
			</label>
			<button type="submit" class="text-button">
				{label}
			</button>
			<button type="button" class="text-button" onClick={close}>
				{say('cancel')}
			</button>
		</form>
	);
}
