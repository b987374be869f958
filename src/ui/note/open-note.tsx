import '../kit/theme.css';
import { render } from 'preact';
import { interfaceLanguage, localeOf } from '../../core/look/interface-language.ts';
import type { NoteToBackground } from '../../messages/note-to-background.ts';
import { connectNoteToBackground } from '../../platform/note-client.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { say, speak } from '../../words/say.ts';
import { copyText } from '../connect/copy-text.ts';
import { showLanguage, showLook } from '../kit/show-look.ts';
import type { KeptActions } from './kept-actions.ts';
import { NotePage } from './note-page.tsx';
import { guardPresses, type PressState } from './press-guard.ts';
import { hearTypedEarly } from './typed-early.ts';

/** A window opens before the background knows its tab: it asks so often, so many milliseconds apart. */
const ASKS = 20;
const PAUSE = 100;

/**
 * Opens the note that waits for this document, by the token of its address. Where none does, a page has put the frame there itself: it
 * stays empty.
 * @param isWindow a window of its own, not a frame in a page
 */
export async function openNote(isWindow: boolean): Promise<void> {
	const takeTyped = hearTypedEarly();
	const background = connectNoteToBackground();
	const token = location.hash.slice(1);
	const ask = async (): Promise<ReturnType<NoteToBackground['openNote']>> => {
		for (let asked = 0; asked < (isWindow ? ASKS : 1); asked++) {
			const offer = await background.openNote(token);
			if (offer) return offer;
			await new Promise((resolve) => setTimeout(resolve, PAUSE));
		}
		return null;
	};
	const close = () => {
		const closed = background.closeNote(token);
		// a frame is taken away by the background
		if (isWindow) void closed.finally(() => window.close());
	};
	let isMoving = false;
	const lostFocus = async (draft: () => string) => {
		// the page may hear what is typed from now on
		if (isMoving || !(await background.lostFocus(token)) || isMoving) return;
		isMoving = true;
		await background.moveNote(token, draft()).catch(() => {
			isMoving = false;
		});
	};

	const offer = await ask();
	const language = offer && interfaceLanguage(offer.look.language, browserLanguage());
	const words = language && (await readWords(language));
	// what is typed while the words are read belongs to the note as well
	const typed = takeTyped();
	if (!offer || !language || !words) return;
	speak(words, localeOf(language), ownLocale());
	showLook(document, offer.look);
	showLanguage(document, language);
	document.title = say(isWindow ? 'title_note' : 'page_keep');
	let movedTo: string | null = null;
	const kept: KeptActions | null = offer.keptIn && {
		colour: offer.keptIn,
		copy: () => copyText(movedTo ?? offer.words),
		moveBound: async (edge, by) => {
			const moved = await background.moveBound(token, edge, by);
			movedTo = moved ?? movedTo;
			return moved;
		},
		undoDragged: async () => {
			movedTo = await background.undoDragged(token);
			return movedTo;
		},
		remove: () => background.deleteKept(token),
		restore: () => background.restoreKept(token),
	};
	let dragged: { words: string } | null = null;
	let pressState: PressState = 'waiting';
	const show = () =>
		render(
			<NotePage
				words={offer.words}
				draft={offer.draft}
				typed={typed}
				isWindow={isWindow}
				pressState={pressState}
				kept={kept}
				dragged={dragged}
				keep={(colour, note) => background.keepNote(token, colour, note)}
				close={close}
				lostFocus={lostFocus}
			/>,
			document.getElementById('root') ?? document.body,
		);
	show();
	/** The page around the frame can draw the bounds elsewhere as well. */
	const readDragged = async (): Promise<void> => {
		const now = await background.readDragged(token);
		if (now === null || now === (movedTo ?? offer.words)) return;
		movedTo = now;
		dragged = { words: now };
		show();
	};
	// the script around it makes the frame a pixel lower while it is drawn: events of the background reach no frame in a page of the web
	if (kept) window.addEventListener('resize', () => void readDragged());
	guardPresses((state) => {
		pressState = state;
		show();
	});
}
