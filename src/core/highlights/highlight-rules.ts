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

/**
 * The rules that paint highlights: to be put into a page as a style sheet of the extension, because a page's own policy does not
 * bind that one. The colour is not the only sign of a mark: it is underlined too.
 */
export const HIGHLIGHT_RULES = [
	...HIGHLIGHT_COLOURS.map((colour) => `::highlight(${HIGHLIGHT_NAMES[colour]}){background-color:${TINTS[colour]}}`),
	`::highlight(${MARK_NAME}){background-color:rgb(255 150 40 / 55%);text-decoration:underline 0.15em rgb(217 90 0)}`,
].join('\n');
