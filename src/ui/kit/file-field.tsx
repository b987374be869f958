import type { Ref } from 'preact';

interface FileFieldProps {
	label: string;
	/** Endings and media types, as the attribute has them. */
	accept: string;
	choose: (file: File) => void;
	isDisabled?: boolean;
	/** How the field is laid out, as classes. */
	layout?: string;
	inputRef?: Ref<HTMLInputElement>;
}

/** Where a file is chosen; the same one may be chosen again after it was changed. */
export function FileField(props: FileFieldProps) {
	const { label, accept, choose, isDisabled = false, layout = 'field is-wide', inputRef = null } = props;
	return (
		<label class={layout}>
			{label}
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
