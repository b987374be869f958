import type { Ref } from 'preact';

interface AddressFieldProps {
	label: string;
	placeholder: string;
	typed: string;
	change: (typed: string) => void;
	/** What is wrong with what was typed, and the id of the element that says so. */
	problem?: { id: string; words: string | null };
	inputRef?: Ref<HTMLInputElement>;
}

/** Where the name of a site or an address is typed. */
export function AddressField({ label, placeholder, typed, change, problem, inputRef = null }: AddressFieldProps) {
	const isWrong = problem !== undefined && problem.words !== null;
	return (
		<label class="field is-wide">
			{label}
			<input
				ref={inputRef}
				type="text"
				inputMode="url"
				autocomplete="off"
				spellcheck={false}
				placeholder={placeholder}
				value={typed}
				aria-invalid={isWrong}
				aria-describedby={isWrong ? problem.id : undefined}
				onInput={(event) => change(event.currentTarget.value)}
			/>
		</label>
	);
}

/** Says what is wrong, as soon as something is. */
export function AddressProblem({ id, words }: { id: string; words: string | null }) {
	if (words === null) return null;
	return (
		<p class="setting-problem" id={id} role="alert">
			{words}
		</p>
	);
}
