import { HIGHLIGHT_COLOURS, type HighlightColour } from './highlight.ts';

/** Names in the page's highlight registry. A page can read them, so they say nothing. */
export const HIGHLIGHT_NAMES: Readonly<Record<HighlightColour, string>> = {
	yellow: 'a1',
	green: 'a2',
	blue: 'a3',
	pink: 'a4',
};
/** The passage the reader asked to see, for a moment. */
export const MARK_NAME = 'a5';

/** Translucent, so that the page's own text colour stays readable on a light and on a dark page. */
const TINTS: Readonly<Record<HighlightColour, string>> = {
	yellow: 'rgb(250 204 21 / 42%)',
	green: 'rgb(74 190 90 / 36%)',
	blue: 'rgb(76 156 240 / 36%)',
	pink: 'rgb(236 100 160 / 34%)',
};

/** In forced colours every background is the system's: the lines beneath tell the colours apart. */
const LINES: Readonly<Record<HighlightColour, string>> = {
	yellow: 'none',
	green: 'underline dashed 0.15em',
	blue: 'underline dotted 0.15em',
	pink: 'underline wavy 0.1em',
};

const TINT_RULES = HIGHLIGHT_COLOURS.map((colour) =>
	rule(HIGHLIGHT_NAMES[colour], `background-color:${TINTS[colour]}`),
);
const LINE_RULES = HIGHLIGHT_COLOURS.map((colour) => rule(HIGHLIGHT_NAMES[colour], `text-decoration:${LINES[colour]}`));

/**
 * The rules that paint highlights: to be put into a page as a style sheet of the extension, because a page's own policy does not
 * bind that one. The colour is not the only sign of a mark: it is underlined too. What is important in the first layer of all
 * wins over whatever the page says, important or not (CSS Cascade 5, 6.4.4); the browser puts an extension's sheets before the page's.
 */
export const HIGHLIGHT_RULES = `@layer{
${TINT_RULES.join('\n')}
${rule(MARK_NAME, 'background-color:rgb(255 150 40 / 55%)', 'text-decoration:underline 0.15em rgb(217 90 0)')}
@media (forced-colors:active){
${LINE_RULES.join('\n')}
${rule(MARK_NAME, 'text-decoration:underline overline double 0.15em')}
}
}`;

function rule(name: string, ...declarations: string[]): string {
	return `::highlight(${name}){${declarations.map((declaration) => `${declaration} !important`).join(';')}}`;
}
