import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../core/highlights/highlight.ts';
import { LIMITS } from '../../core/limits.ts';
import { sayError } from '../../words/problems.ts';
import { type PlainKey, say } from '../../words/say.ts';
import { IconButton } from '../kit/icon-button.tsx';
import { BoundButtons, shortened } from './bound-buttons.tsx';
import type { KeptActions } from './kept-actions.ts';
import type { PressState } from './press-guard.ts';
import '../tab/highlights/highlight-item.css';
import './note-page.css';

interface NotePageProps {
	/** The passage. */
	words: string;
	/** What was written before. */
	draft: string;
	/** What was typed before the note was there. */
	typed?: string;
	/** It is written in a window, because the page took the keyboard from its frame. */
	isWindow: boolean;
	/** Whether presses count yet. */
	pressState: PressState;
	/** Of a highlight that is kept already; null of a passage that is not yet. */
	kept: KeptActions | null;
	/** What it was given by drawing its bounds on the page, each time anew; null until it was. */
	dragged?: { words: string } | null;
	/** Rejects with a sentence for the reader. */
	keep: (colour: HighlightColour, note: string) => Promise<void>;
	close: () => void;
	/** The frame has lost the focus. @param draft gives what is written */
	lostFocus: (draft: () => string) => void;
}

/** The colour that Enter keeps in. */
const FIRST_COLOUR = HIGHLIGHT_COLOURS[0];

/** Milliseconds after losing the focus when an empty note goes: a page that takes it gives it back sooner. */
const LEAVES_AFTER = 400;

/** @param said what was done last */
function hintOf(pressState: PressState, isKept: boolean, said: string): string {
	if (pressState === 'covered') return say('note_covered');
	if (said || pressState === 'waiting') return said;
	return isKept ? say('note_enter_keeps') : say('note_enter_keeps_yellow');
}

/** Where the reader gives a passage its colour and, if they like, a note. */
export function NotePage({
	words,
	draft,
	typed = '',
	isWindow,
	pressState,
	kept,
	dragged = null,
	keep,
	close,
	lostFocus,
}: NotePageProps) {
	const note = useRef<HTMLTextAreaElement>(null);
	/** As written: the field goes while the way back from a deletion stands there. */
	const written = useRef(draft + typed);
	const [isKeeping, setIsKeeping] = useState(false);
	/** What failed and why, as a sentence. */
	const [problem, setProblem] = useState('');
	const [isDeleted, setIsDeleted] = useState(false);
	const [said, setSaid] = useState('');
	const [movedWords, setMovedWords] = useState(words);
	const [mayUndoDrag, setMayUndoDrag] = useState(false);

	const begin = (): void => {
		setIsKeeping(true);
		setProblem('');
		setSaid('');
		setMayUndoDrag(false);
	};
	const attempt = <Done,>(work: () => Promise<Done>, done: (what: Done) => void): void => {
		if (pressState !== 'armed' || isKeeping) return;
		begin();
		work()
			.then(done, (error: unknown) => setProblem(say('note_not_done', { why: sayError(error) })))
			.finally(() => setIsKeeping(false));
	};
	const keepIn = (colour: HighlightColour): void => {
		if (pressState !== 'armed' || isKeeping) return;
		begin();
		keep(colour, written.current.trim()).then(close, (error: unknown) => {
			setIsKeeping(false);
			setProblem(say('note_not_kept', { why: sayError(error) }));
		});
	};
	const showBounds = (now: string, isUndoable: boolean): void => {
		setMovedWords(now);
		setSaid(say('bounds_kept', { words: shortened(now) }));
		setMayUndoDrag(isUndoable);
	};
	useEffect(() => {
		if (dragged) showBounds(dragged.words, true);
	}, [dragged]);
	// at once: what is typed between the drawing of a field and its focus is lost
	useLayoutEffect(() => {
		if (isDeleted) return;
		note.current?.focus();
		note.current?.setSelectionRange(note.current.value.length, note.current.value.length);
	}, [isDeleted]);
	useEffect(() => {
		const before = kept ? draft.trim() : '';
		let timer: ReturnType<typeof setTimeout> | undefined;
		const focused = () => {
			if (document.activeElement === document.body) note.current?.focus();
		};
		const left = () => {
			// what was deleted is not moved, and its way back stays until it is closed
			if (isWindow || isDeleted) return;
			lostFocus(() => written.current);
			clearTimeout(timer);
			timer = setTimeout(() => {
				if (!document.hasFocus() && written.current.trim() === before) close();
			}, LEAVES_AFTER);
		};
		window.addEventListener('focus', focused);
		window.addEventListener('blur', left);
		return () => {
			clearTimeout(timer);
			window.removeEventListener('focus', focused);
			window.removeEventListener('blur', left);
		};
	}, [close, lostFocus, isWindow, isDeleted, kept, draft]);

	if (kept && isDeleted) {
		return (
			<DeletedNote restore={() => attempt(kept.restore, () => setIsDeleted(false))} close={close} problem={problem} />
		);
	}
	return (
		<main
			class={isWindow ? 'note is-window' : 'note'}
			onKeyDown={(event) => {
				if (event.isComposing) return;
				if (event.key === 'Escape') close();
				if (event.key === 'Tab') keepFocusIn(event.currentTarget, event);
			}}
		>
			<div class="note-head">
				<blockquote class="note-words" dir="auto">
					{movedWords}
				</blockquote>
				{kept && (
					<>
						<IconButton
							icon="copy"
							label={say('copy_words')}
							onClick={() => attempt(kept.copy, () => setSaid(say('copied')))}
						/>
						<IconButton
							icon="delete"
							label={say('highlight_delete')}
							onClick={() => attempt(kept.remove, () => setIsDeleted(true))}
						/>
					</>
				)}
				<IconButton icon="close" label={kept ? say('close') : say('close_without_keeping')} onClick={close} />
			</div>
			{isWindow && <p class="note-hint">{say('note_in_window')}</p>}
			<label class="field">
				{say('note_if_you_like')}
				<textarea
					ref={note}
					dir="auto"
					maxLength={LIMITS.note}
					defaultValue={written.current}
					onInput={({ currentTarget: { value } }) => {
						written.current = value;
					}}
					onKeyDown={(event) => {
						if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
						event.preventDefault();
						keepIn(kept?.colour ?? FIRST_COLOUR);
					}}
				/>
			</label>
			<div class="note-foot">
				<fieldset class="colours" aria-label={say('facet_colour')}>
					{HIGHLIGHT_COLOURS.map((colour) => (
						<button
							key={colour}
							type="button"
							class={`colour is-${colour}`}
							title={labelOf(colour, kept)}
							aria-label={labelOf(colour, kept)}
							aria-pressed={kept ? colour === kept.colour : undefined}
							aria-disabled={pressState !== 'armed' || isKeeping}
							onClick={() => keepIn(colour)}
						/>
					))}
				</fieldset>
				<span class="note-hint" role="status">
					{isKeeping ? say('note_keeping') : hintOf(pressState, kept !== null, said)}
				</span>
			</div>
			{kept && (
				<BoundButtons
					words={movedWords}
					undo={
						mayUndoDrag
							? () => {
									// the button goes with what it undoes
									note.current?.focus();
									attempt(kept.undoDragged, (before) => showBounds(before, false));
								}
							: null
					}
					move={(edge, by) =>
						attempt(
							() => kept.moveBound(edge, by),
							(moved) => {
								if (moved !== null) setMovedWords(moved);
								setSaid(moved === null ? say('bound_stays') : say('bounds_now', { words: shortened(moved) }));
							},
						)
					}
				/>
			)}
			<p class="note-problem" role="alert">
				{problem}
			</p>
		</main>
	);
}

const KEEP: Record<HighlightColour, PlainKey> = {
	yellow: 'keep_yellow',
	green: 'keep_green',
	blue: 'keep_blue',
	pink: 'keep_pink',
};
const CHANGE: Record<HighlightColour, PlainKey> = {
	yellow: 'change_yellow',
	green: 'change_green',
	blue: 'change_blue',
	pink: 'change_pink',
};

function labelOf(colour: HighlightColour, kept: KeptActions | null): string {
	return say(kept && colour !== kept.colour ? CHANGE[colour] : KEEP[colour]);
}

interface DeletedNoteProps {
	restore: () => void;
	close: () => void;
	problem: string;
}

/** Deleted, with a way back until it is closed. */
function DeletedNote({ restore, close, problem }: DeletedNoteProps) {
	const undo = useRef<HTMLButtonElement>(null);
	useEffect(() => undo.current?.focus(), []);
	return (
		<main
			class="note is-deleted"
			onKeyDown={(event) => {
				if (event.key === 'Escape') close();
				if (event.key === 'Tab') keepFocusIn(event.currentTarget, event);
			}}
		>
			<p role="status">{say('note_deleted')}</p>
			<div class="note-undo">
				<button ref={undo} type="button" class="button is-quiet" onClick={restore}>
					{say('undo')}
				</button>
				<button type="button" class="button is-quiet" onClick={close}>
					{say('close')}
				</button>
			</div>
			<p class="note-problem" role="alert">
				{problem}
			</p>
		</main>
	);
}

/** From the last control Tab leads to the first, and back with Shift: what lies beyond is the page's. */
function keepFocusIn(within: HTMLElement, event: KeyboardEvent): void {
	const controls = [...within.querySelectorAll<HTMLElement>('textarea, button')];
	const [first, last] = [controls[0], controls.at(-1)];
	if (document.activeElement !== (event.shiftKey ? first : last)) return;
	event.preventDefault();
	(event.shiftKey ? last : first)?.focus();
}
