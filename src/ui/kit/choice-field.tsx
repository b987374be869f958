interface ChoiceFieldProps {
	label: string;
	/** What stands for no choice; null where there is always one. */
	any: string | null;
	choices: readonly (readonly [value: string, words: string])[];
	value: string;
	choose: (value: string) => void;
}

/** One of several, chosen from a list that unfolds. */
export function ChoiceField({ label, any, choices, value, choose }: ChoiceFieldProps) {
	return (
		<label class="field">
			{label}
			<select value={value} onChange={(event) => choose(event.currentTarget.value)}>
				{any !== null && <option value="">{any}</option>}
				{choices.map(([code, words]) => (
					<option key={code} value={code}>
						{words}
					</option>
				))}
			</select>
		</label>
	);
}
