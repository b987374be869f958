// @vitest-environment jsdom

import { render as renderAtOnce } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edge } from '../../../src/core/highlights/moved-bound.ts';
import { NotePage } from '../../../src/ui/note/note-page.tsx';
import type { PressState } from '../../../src/ui/note/press-guard.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '../testing-library.ts';

const WORDS = 'The harbour office closed the berth';
let kept: [colour: string, note: string][];
let closed: number;
/** How often it said that it lost the focus. */
let left: number;
/** What was done with a highlight that was kept before. */
let done: string[];
const keptActions = {
	colour: 'green' as const,
	copy: async () => void done.push('copied'),
	moveBound: async (edge: Edge, by: 1 | -1) => {
		done.push(`${edge} ${by}`);
		return edge === 'end' ? `${WORDS} on Monday of the strike` : null;
	},
	undoDragged: async () => {
		done.push('undone');
		return WORDS;
	},
	remove: async () => void done.push('deleted'),
	restore: async () => void done.push('restored'),
};
let refuse: string | null;

beforeEach(() => {
	kept = [];
	closed = 0;
	left = 0;
	done = [];
	refuse = null;
});
afterEach(cleanup);

function show(pressState: PressState = 'armed', { draft = '', isWindow = false, isKept = false } = {}) {
	return render(
		<NotePage
			words={WORDS}
			draft={draft}
			isWindow={isWindow}
			pressState={pressState}
			kept={isKept ? keptActions : null}
			keep={async (colour, note) => {
				if (refuse) throw new Error(refuse);
				kept.push([colour, note]);
			}}
			lostFocus={() => {
				left++;
			}}
			close={() => {
				closed++;
			}}
		/>,
	);
}
const field = () => screen.getByRole('textbox') as HTMLTextAreaElement;
const write = (note: string) => fireEvent.input(field(), { target: { value: note } });

describe('the note of a passage', () => {
	test('shows the passage and has the focus in its field', () => {
		show();
		screen.getByText(WORDS);
		expect(document.activeElement).toBe(field());
	});

	test('has the focus as soon as it is drawn, so that no letter is lost', () => {
		const root = document.body.appendChild(document.createElement('div'));
		const nothing = { kept: null, keep: async () => {}, lostFocus: () => {}, close: () => {} };
		renderAtOnce(<NotePage words={WORDS} draft="Ask " typed="the" isWindow pressState="waiting" {...nothing} />, root);
		const drawn = root.querySelector('textarea');
		expect(document.activeElement).toBe(drawn);
		expect([drawn?.value, drawn?.selectionStart]).toEqual(['Ask the', 7]);
		renderAtOnce(null, root);
		root.remove();
	});

	test('goes on in a window with what was written before, and says why it is there', async () => {
		show('armed', { draft: 'Ask the', isWindow: true });
		expect(field().value).toBe('Ask the');
		expect(screen.getByText(/kept taking the keyboard/)).toBeTruthy();
		fireEvent.keyDown(field(), { key: 'Enter' });
		await waitFor(() => expect(kept).toEqual([['yellow', 'Ask the']]));
	});

	test.each(['yellow', 'green', 'blue', 'pink'])('is kept by a press on %s', async (colour) => {
		show();
		write('  Ask the mayor ');
		fireEvent.click(screen.getByRole('button', { name: `Keep in ${colour}` }));
		await waitFor(() => expect(closed).toBe(1));
		expect(kept).toEqual([[colour, 'Ask the mayor']]);
	});

	test('is kept by Enter, not by Shift and Enter, nor while letters are composed', async () => {
		show();
		write('港');
		fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
		fireEvent.keyDown(field(), { key: 'Enter', shiftKey: true });
		expect(kept).toEqual([]);
		fireEvent.keyDown(field(), { key: 'Enter' });
		await waitFor(() => expect(kept).toEqual([['yellow', '港']]));
	});

	test.each(['waiting', 'covered'] as const)('is kept by no press while it is %s', (state) => {
		show(state);
		for (const button of screen.getAllByRole('button', { name: /Keep in/ })) fireEvent.click(button);
		fireEvent.keyDown(field(), { key: 'Enter' });
		expect(kept).toEqual([]);
	});

	test('that could not be kept stays, with the reason, and can be kept again', async () => {
		refuse = 'The disk is full';
		show();
		write('Ask the mayor');
		fireEvent.click(screen.getByRole('button', { name: 'Keep in pink' }));
		await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The disk is full'));
		expect([field().value, closed]).toEqual(['Ask the mayor', 0]);
		refuse = null;
		fireEvent.click(screen.getByRole('button', { name: 'Keep in pink' }));
		await waitFor(() => expect(kept).toEqual([['pink', 'Ask the mayor']]));
	});

	test('is closed by Escape and by its button', () => {
		show();
		fireEvent.keyDown(field(), { key: 'Escape' });
		fireEvent.click(screen.getByRole('button', { name: 'Close without keeping' }));
		expect(closed).toBe(2);
		expect(kept).toEqual([]);
	});

	test('goes when the focus leaves it empty, and stays with what is written', async () => {
		vi.useFakeTimers();
		vi.spyOn(document, 'hasFocus').mockReturnValue(false);
		show();
		write('Half a');
		fireEvent.blur(window);
		vi.advanceTimersByTime(2_000);
		expect(closed).toBe(0);
		write('');
		fireEvent.blur(window);
		vi.advanceTimersByTime(2_000);
		expect(closed).toBe(1);
		vi.restoreAllMocks();
		vi.useRealTimers();
	});

	test('Tab goes round within it', () => {
		show();
		const last = screen.getByRole('button', { name: 'Keep in pink' });
		last.focus();
		fireEvent.keyDown(last, { key: 'Tab' });
		expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close without keeping' }));
		fireEvent.keyDown(document.activeElement as Element, { key: 'Tab', shiftKey: true });
		expect(document.activeElement).toBe(last);
	});
});

describe('the note of a highlight that is kept', () => {
	const showKept = () => show('armed', { draft: 'Ask the mayor', isKept: true });

	test('shows its note and its colour, and Enter keeps both as they are', async () => {
		showKept();
		expect(field().value).toBe('Ask the mayor');
		expect(screen.getByRole('button', { pressed: true }).getAttribute('aria-label')).toBe('Keep in green');
		write('Ask the clerk');
		fireEvent.keyDown(field(), { key: 'Enter' });
		await waitFor(() => expect(closed).toBe(1));
		expect(kept).toEqual([['green', 'Ask the clerk']]);
	});

	test('changes its colour by one press', async () => {
		showKept();
		fireEvent.click(screen.getByRole('button', { name: 'Change to pink' }));
		await waitFor(() => expect(kept).toEqual([['pink', 'Ask the mayor']]));
	});

	test('is copied, and says so', async () => {
		showKept();
		fireEvent.click(screen.getByRole('button', { name: 'Copy the words' }));
		await screen.findByText('Copied');
		expect(done).toEqual(['copied']);
	});

	test('is deleted with a way back that has the focus', async () => {
		showKept();
		fireEvent.click(screen.getByRole('button', { name: 'Delete this highlight' }));
		const undo = await screen.findByRole('button', { name: 'Undo' });
		await waitFor(() => expect(document.activeElement).toBe(undo));
		fireEvent.click(undo);
		await waitFor(() => expect(field().value).toBe('Ask the mayor'));
		await waitFor(() => expect(document.activeElement).toBe(field()));
		expect(done).toEqual(['deleted', 'restored']);
	});

	test('is not left while it is deleted, and keeps what was written', async () => {
		showKept();
		write('Ask the mayor again');
		fireEvent.click(screen.getByRole('button', { name: 'Delete this highlight' }));
		await screen.findByRole('button', { name: 'Undo' });
		vi.spyOn(document, 'hasFocus').mockReturnValue(false);
		fireEvent.blur(window);
		await new Promise((resolve) => setTimeout(resolve, 500));
		vi.mocked(document.hasFocus).mockRestore();
		expect([closed, left]).toEqual([0, 0]);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await waitFor(() => expect(field().value).toBe('Ask the mayor again'));
	});

	test('says that it is covered, whatever it has said before', async () => {
		const page = (pressState: PressState) => (
			<NotePage
				words={WORDS}
				draft=""
				isWindow={false}
				pressState={pressState}
				kept={keptActions}
				keep={async () => {}}
				lostFocus={() => {}}
				close={() => {}}
			/>
		);
		const { rerender } = render(page('armed'));
		fireEvent.click(screen.getByRole('button', { name: 'Copy the words' }));
		await screen.findByText('Copied');
		rerender(page('covered'));
		expect(screen.getByRole('status').textContent).toBe('Something covers this');
	});

	test('says no more that it was copied once something else was tried', async () => {
		showKept();
		fireEvent.click(screen.getByRole('button', { name: 'Copy the words' }));
		await screen.findByText('Copied');
		refuse = 'The disk is full.';
		fireEvent.click(screen.getByRole('button', { name: 'Change to pink' }));
		await screen.findByText('It could not be kept: The disk is full.');
		expect(screen.queryByText('Copied')).toBeNull();
	});

	test.each(['Copy the words', 'Delete this highlight'])('says of "%s" that it could not be done', async (name) => {
		const fail = () => Promise.reject(new Error('There is no clipboard.'));
		render(
			<NotePage
				words={WORDS}
				draft=""
				isWindow={false}
				pressState="armed"
				kept={{ ...keptActions, copy: fail, remove: fail }}
				keep={async () => {}}
				lostFocus={() => {}}
				close={() => {}}
			/>,
		);
		fireEvent.click(screen.getByRole('button', { name }));
		await screen.findByText('It could not be done: There is no clipboard.');
	});

	test('is shown with other bounds, and says where these are and where they go no further', async () => {
		showKept();
		fireEvent.click(screen.getByRole('button', { name: 'End a word later' }));
		await screen.findByText(`${WORDS} on Monday of the strike`);
		expect(screen.getByRole('status').textContent).toBe(
			'“The harbour office … Monday of the strike”. Enter keeps, Escape undoes.',
		);
		fireEvent.click(screen.getByRole('button', { name: 'Begin a word earlier' }));
		await screen.findByText('It goes no further.');
		screen.getByText(`${WORDS} on Monday of the strike`);
		expect(done).toEqual(['end 1', 'start -1']);
	});

	test('says what its bounds were drawn to on the page, and takes that back until something else is done', async () => {
		const page = (dragged: { words: string } | null) => (
			<NotePage
				words={WORDS}
				draft=""
				isWindow={false}
				pressState="armed"
				kept={keptActions}
				dragged={dragged}
				keep={async () => {}}
				lostFocus={() => {}}
				close={() => {}}
			/>
		);
		const { rerender } = render(page(null));
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
		rerender(page({ words: `${WORDS} again` }));
		await screen.findByText(`${WORDS} again`);
		expect(screen.getByRole('status').textContent).toBe(`Now “${WORDS} again”, kept.`);
		fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
		await screen.findByText(WORDS);
		expect(done).toEqual(['undone']);
		expect(document.activeElement).toBe(field());
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
		rerender(page({ words: `${WORDS} again` }));
		fireEvent.click(await screen.findByRole('button', { name: 'End a word later' }));
		expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
	});

	test('does nothing that is pressed before it was seen', async () => {
		show('waiting', { isKept: true });
		for (const name of ['Copy the words', 'End a word later', 'Delete this highlight', 'Change to pink'])
			fireEvent.click(screen.getByRole('button', { name }));
		await Promise.resolve();
		expect([done, kept]).toEqual([[], []]);
	});
});
