import type { ComponentChildren } from 'preact';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../../core/highlights/highlight.ts';
import { colourName } from '../../../words/library.ts';
import { say } from '../../../words/say.ts';

interface ColourChoiceProps {
	/** Of the highlight, once on the page. */
	id: string;
	colour: HighlightColour;
	choose: (colour: HighlightColour) => void;
	/** What else stands in the row. */
	children?: ComponentChildren;
}

/** The colours of a highlight, one of which it has. */
export function ColourChoice({ id, colour, choose, children }: ColourChoiceProps) {
	return (
		<fieldset class="colours">
			<legend class="visually-hidden">{say('facet_colour')}</legend>
			{HIGHLIGHT_COLOURS.map((choice) => (
				<label key={choice} class={`colour is-${choice}`} title={colourName(choice)}>
					<input type="radio" name={`colour-${id}`} checked={choice === colour} onChange={() => choose(choice)} />
					<span class="visually-hidden">{colourName(choice)}</span>
				</label>
			))}
			{children}
		</fieldset>
	);
}
