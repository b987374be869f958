import type { HighlightColour, PassageSelectors } from '../core/highlights/highlight.ts';
import type { NoteOffer, PageToBackground } from '../messages/page-to-background.ts';
import { describeRange } from '../page/highlights/anchor/describe.ts';
import { showNotice } from '../page/highlights/popover/notice.ts';
import type { Client } from '../platform/rpc.ts';
import { sayError } from '../words/problems.ts';
import { say } from '../words/say.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/**
 * Keeps a passage of this page as a highlight, and paints it once it is stored. The background paints it in the other open tabs of
 * the article; here that is not left to it, since it may be killed between storing and painting.
 * @param range null where nothing is selected, which the reader is told
 */
export async function keepPassage(
	background: Client<PageToBackground>,
	painted: PaintedHighlights,
	range: Range | null,
	colour: HighlightColour,
): Promise<boolean> {
	const passage = range && describeRange(document, range);
	if (!passage) {
		tellNothingSelected();
		return false;
	}
	try {
		void painted.add(await background.saveHighlight(newId(), passage, colour));
		return true;
	} catch (error) {
		tellWhyNotKept(error);
		return false;
	}
}

/** Lets a passage of this page wait for its colour and note. Null where it cannot be kept. */
export async function offerPassage(
	background: Client<PageToBackground>,
	passage: PassageSelectors,
	isStolen: boolean,
): Promise<NoteOffer | null> {
	try {
		return await background.offerNote(newId(), passage, isStolen);
	} catch (error) {
		tellWhyNotKept(error);
		return null;
	}
}

/**
 * Gives the highlight whose note is open the passage that the reader has drawn.
 * @throws where it could not be kept, which the reader is told
 */
export async function keepDragged(
	background: Client<PageToBackground>,
	token: string,
	passage: PassageSelectors,
): Promise<void> {
	try {
		await background.keepBounds(token, passage);
	} catch (error) {
		tellWhyNotKept(error);
		throw error;
	}
}

/** Where the reader asked to keep something and the page has nothing selected that can be found again. */
export function tellNothingSelected(): void {
	showNotice(document, say('page_nothing_selected'), say('close'));
}

function tellWhyNotKept(error: unknown): void {
	showNotice(document, say('page_not_kept', { why: sayError(error) }), say('close'));
}

/** 128 random bits. `crypto.randomUUID` is missing on pages without https. */
function newId(): string {
	return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
