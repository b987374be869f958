import type { Ref } from 'preact';
import './file-field.css';

interface FileFieldProps {
	label: string;
	/** Endings and media types, as the attribute has them. */
	accept: string;
	choose: (file: File) => void;
	isDisabled?: boolean;
	inputRef?: Ref<HTMLInputElement>;
}

/**
 * A button by which a file is chosen; the same one may be chosen again after it was changed. The browser's own button lies under it unseen: its words are
 * the browser's language, whatever that of the interface.
 */
export function FileField({ label, accept, choose, isDisabled = false, inputRef = null }: FileFieldProps) {
	return (
		<label class="file-field">
			<span class="button is-quiet">{label}</span>
			<input
				ref={inputRef}
				type="file"
				accept={accept}
				disabled={isDisabled}
				onChange={(event) => {
					const file = event.currentTarget.files?.[0];
					event.currentTarget.value = '';
					if (file) choose(file);
				}}
			/>
		</label>
	);
}
