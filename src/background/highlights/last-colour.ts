import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../core/highlights/highlight.ts';
import type { Shelves, TabKey } from '../state/shelves.ts';

const KEY = 'last-colour';

/** The colour that the reader chose last since the browser started; in a private tab, there. */
export async function lastColour(shelves: Shelves, tab: TabKey): Promise<HighlightColour> {
	const last = await shelves.of(tab).session.get(KEY);
	return HIGHLIGHT_COLOURS.find((colour) => colour === last) ?? HIGHLIGHT_COLOURS[0];
}

export async function noteColour(shelves: Shelves, tab: TabKey, colour: HighlightColour): Promise<void> {
	// storage of the session may be full, which keeps nothing from being kept
	await shelves
		.of(tab)
		.session.set(KEY, colour)
		.catch(() => {});
}
