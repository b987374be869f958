import './choice-switch.css';
import { useRoving } from './use-roving.ts';

interface ChoiceSwitchProps<Choice extends string> {
	/** Names the switch among others, as a class. */
	name: string;
	/** What is chosen, for screen readers. */
	label: string;
	choices: readonly Choice[];
	nameOf: (choice: Choice) => string;
	/** What each choice does, shown on hovering. */
	meaningOf: (choice: Choice) => string;
	/** Null where none is. */
	chosen: Choice | null;
	choose: (choice: Choice) => void;
}

/**
 * One of a few choices, side by side, and one stop of the Tab key. Buttons, not radio buttons: arrow keys would choose on their way, and a choice
 * may ask for a permission.
 */
export function ChoiceSwitch<Choice extends string>(props: ChoiceSwitchProps<Choice>) {
	const { name, label, choices, nameOf, meaningOf, chosen, choose } = props;
	const group = useRoving<HTMLFieldSetElement>();
	return (
		<fieldset ref={group} class={`choice-switch ${name}`} aria-label={label}>
			{choices.map((choice) => (
				<button
					key={choice}
					type="button"
					title={meaningOf(choice)}
					aria-pressed={choice === chosen}
					onClick={() => choose(choice)}
				>
					{nameOf(choice)}
				</button>
			))}
		</fieldset>
	);
}
