import type { NoteOffer, PageToBackground } from '../messages/page-to-background.ts';
import { describeRange } from '../page/highlights/anchor/describe.ts';
import { showHandle } from '../page/highlights/popover/handle.ts';
import { type MovableBounds, type NoteFrame, showNoteFrame } from '../page/highlights/popover/note-frame.ts';
import { isSamePlace } from '../page/highlights/popover/same-place.ts';
import { selectedRange } from '../page/highlights/popover/selected-range.ts';
import { watchSelection } from '../page/highlights/popover/watch-selection.ts';
import type { Client } from '../platform/rpc.ts';
import { say } from '../words/say.ts';
import { keepAsking } from './keep-asking.ts';
import { offerPassage, tellNothingSelected } from './keep-passage.ts';
import type { Lifetime } from './lifetime.ts';
import { speakAsChosen } from './speak-as-chosen.ts';

/** What is offered to the reader for a selected passage: a handle, and once it is pressed the note's frame. One at a time. */
export interface Offers {
	/** Opens the note for the current selection. False when nothing of the page's text is selected. */
	openNote(): Promise<boolean>;
	/** Opens the colour and note of a painted highlight, whose ends can be drawn elsewhere. */
	openKept(id: string, range: Range, boundsFor: (token: string) => MovableBounds): Promise<boolean>;
	/** The note's frame has lost the focus. True where the page took it and hears what is typed. */
	returnFocus(token: string): Promise<boolean>;
	/** Takes the note's frame away, where it is the one of this token. */
	closeNote(token: string, isKept: boolean): void;
}

/**
 * Offers to keep what the reader selects.
 * @param noteAddress where the frame of a token's note lies
 * @param onClosed called when what was open is gone
 */
export function offerHighlight(
	background: Client<PageToBackground>,
	lifetime: Lifetime,
	noteAddress: (token: string) => string,
	onClosed: () => void,
): Offers {
	let closeOpen: (() => void) | null = null;
	let isOpen: AbortController | null = null;
	let openToken: string | null = null;
	let openFrame: NoteFrame | null = null;
	/** The page has taken the keyboard from a note: those to come are written in a window. */
	let isStolen = false;
	/** Of the note that is written in a window. */
	let movedToken: string | null = null;
	/** One at a time: with a second one the first one's passage would wait no more, and its frame would go. */
	let underWay: Promise<boolean> | null = null;
	const alone = (offer: () => Promise<boolean>): Promise<boolean> => {
		underWay ??= offer().finally(() => {
			underWay = null;
		});
		return underWay;
	};
	/** Selected while a note is open. */
	let waiting: Range | null = null;
	const closed = (): void => {
		isOpen?.abort();
		isOpen = null;
		closeOpen = null;
		openToken = null;
		openFrame = null;
		onClosed();
	};
	/** While something is open that nobody else can take away, the script asks whether it still goes on. */
	const open = (show: () => () => void): void => {
		closeOpen?.();
		closeOpen = show();
		isOpen = new AbortController();
		keepAsking(lifetime, isOpen.signal);
	};
	const offerHandle = (range: Range): void => {
		waiting = null;
		open(() =>
			showHandle(document, range, {
				title: say('page_keep'),
				onPress: () => void alone(() => openNote(range)),
				onClose: closed,
			}),
		);
	};
	/** The reader may want no handle here. Asked each time, so that a changed setting holds at once. */
	const offerWhereWanted = async (range: Range): Promise<void> => {
		const [isOffered] = await Promise.all([background.isHandleOffered().catch(() => false), speakAsChosen(background)]);
		const now = isOffered && lifetime.goesOn() && !openToken ? selectedRange(document) : null;
		if (now && isSamePlace(now, range)) offerHandle(range);
	};
	const openNote = async (range: Range | null): Promise<boolean> => {
		const passage = range && describeRange(document, range);
		if (!passage) {
			tellNothingSelected();
			return false;
		}
		return showNote(range, await offerPassage(background, passage, isStolen));
	};
	const showNote = (range: Range, offer: NoteOffer | null, boundsFor?: (token: string) => MovableBounds): boolean => {
		if (!offer || !lifetime.goesOn()) return false;
		const { token } = offer;
		if (offer.isInWindow) {
			closeOpen?.();
			movedToken = token;
			return true;
		}
		open(() => {
			openFrame = showNoteFrame(document, range, noteAddress(token), {
				title: say('page_keep'),
				onClose: closed,
				...(boundsFor && { bounds: boundsFor(token) }),
			});
			return openFrame.close;
		});
		openToken = token;
		return true;
	};
	watchSelection(
		document,
		(range) => {
			if (!lifetime.goesOn()) return;
			// a note that is being written is not taken away by another selection
			if (openToken) waiting = range;
			else void offerWhereWanted(range);
		},
		lifetime.signal,
	);
	lifetime.signal.addEventListener('abort', () => closeOpen?.());
	return {
		openNote: async () => {
			// a note that is being written is not taken away
			if (openToken) {
				openFrame?.focus();
				return true;
			}
			const range = selectedRange(document);
			return alone(async () => {
				await speakAsChosen(background);
				return openNote(range);
			});
		},
		openKept: async (id, range, boundsFor) => {
			if (openToken || underWay) return false;
			return alone(async () => {
				const [offer] = await Promise.all([
					background.offerKept(id, isStolen).catch(() => null),
					speakAsChosen(background),
				]);
				return showNote(range, offer, boundsFor);
			});
		},
		returnFocus: async (token) => {
			if (token !== openToken || !(await openFrame?.returnFocus())) return false;
			isStolen = true;
			movedToken = token;
			return true;
		},
		closeNote: (token, isKept) => {
			if (token !== openToken && token !== movedToken) return;
			if (token === openToken) closeOpen?.();
			const selection = document.getSelection();
			if (waiting && selection && !selection.isCollapsed) void offerWhereWanted(waiting);
			// the highlight would lie hidden beneath the selection
			else if (isKept && selection && selection.rangeCount > 0) selection.collapseToEnd();
			waiting = null;
		},
	};
}
