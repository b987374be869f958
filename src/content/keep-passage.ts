import type { HighlightColour } from '../core/highlights/highlight.ts';
import type { PageToBackground } from '../messages.ts';
import { describeRange } from '../page/describe.ts';
import { showNotice } from '../page/notice.ts';
import type { Client } from '../platform/wire.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/**
 * Keeps a passage of this page as a highlight, and paints it once it is stored. The background paints it in the other open tabs of
 * the article; here that is not left to it, since it may be killed between storing and painting.
 */
export async function keepPassage(
	background: Client<PageToBackground>,
	painted: PaintedHighlights,
	range: Range,
	colour: HighlightColour,
	note: string,
): Promise<boolean> {
	const passage = describeRange(document, range);
	if (!passage) return false;
	try {
		painted.add(await background.saveHighlight(newId(), passage, colour, note));
		return true;
	} catch (error) {
		// what the reader wrote must not be lost with it
		const kept = note ? ` Your note: ${note}` : '';
		showNotice(document, `The passage could not be kept: ${error instanceof Error ? error.message : error}.${kept}`);
		return false;
	}
}

/** 128 random bits. `crypto.randomUUID` is missing on pages without https. */
function newId(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
