// @vitest-environment jsdom

import { expect, test, vi } from 'vitest';
import type { TabActions } from '../../../../src/ui/actions.ts';
import { Announcer } from '../../../../src/ui/kit/announcer.tsx';
import { HighlightList } from '../../../../src/ui/tab/highlights/highlight-list.tsx';
import { highlight, highlights } from '../../../fakes/tab-views.ts';
import { fakeTabActions } from '../../../fakes/ui-actions.ts';
import { fireEvent, render, screen } from '../../testing-library.ts';

function show(more: Partial<TabActions> = {}, exports = true) {
	render(
		<Announcer>
			<HighlightList
				highlights={highlights.slice(0, 1)}
				language="en"
				exports={exports}
				actions={fakeTabActions(more)}
			/>
		</Announcer>,
	);
}
const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a deletion is said, and undone with the highlight as it was stored', async () => {
	const deleteHighlight = vi.fn(async () => {});
	const restoreHighlight = vi.fn(async () => {});
	show({ deleteHighlight, restoreHighlight });
	click('Delete this highlight');
	const undo = await screen.findByRole('button', { name: 'Undo' });
	expect(document.activeElement).toBe(undo);
	fireEvent.click(undo);
	expect(deleteHighlight).toHaveBeenCalledExactlyOnceWith('h1');
	expect(restoreHighlight).toHaveBeenCalledExactlyOnceWith(
		highlight('h1', 'the council will buy power at an hourly auction'),
	);
	expect(screen.queryByText('Highlight deleted.')).toBeNull();
});

test('a deletion that failed is not said to be done', async () => {
	show({ deleteHighlight: () => Promise.reject(new Error('The disk is full')) });
	click('Delete this highlight');
	await screen.findByText('The disk is full');
	expect(screen.queryByText('Highlight deleted.')).toBeNull();
});

test('colour and note change at once', () => {
	const editHighlight = vi.fn(async () => {});
	show({ editHighlight });
	click('Change colour or note');
	fireEvent.click(screen.getByRole('radio', { name: 'Green' }));
	const note = screen.getByRole('textbox', { name: 'Note' });
	fireEvent.input(note, { target: { value: ' Check this. ' } });
	fireEvent.change(note);
	expect(editHighlight.mock.calls).toEqual([
		['h1', { colour: 'green' }],
		['h1', { note: 'Check this.' }],
	]);
});

test('a note is saved while it is typed, once typing rests, and when the popup closes before that', () => {
	vi.useFakeTimers();
	const editHighlight = vi.fn(async () => {});
	show({ editHighlight });
	click('Change colour or note');
	const note = screen.getByRole('textbox', { name: 'Note' });
	fireEvent.input(note, { target: { value: 'Ch' } });
	fireEvent.input(note, { target: { value: 'Check' } });
	expect(editHighlight).not.toHaveBeenCalled();
	vi.runAllTimers();
	fireEvent.input(note, { target: { value: 'Check this' } });
	fireEvent(window, new Event('pagehide'));
	vi.runAllTimers();
	vi.useRealTimers();
	expect(editHighlight.mock.calls).toEqual([
		['h1', { note: 'Check' }],
		['h1', { note: 'Check this' }],
	]);
});

test('a click jumps to it; a page without it says so', async () => {
	show({ revealHighlight: async () => false });
	click('Yellow: the council will buy power at an hourly auction');
	await screen.findByText('The page no longer has this passage.');
});

test.each([
	['Export as Markdown', 'markdown'],
	['as JSON', 'json'],
])('%s', (name, format) => {
	const exportHighlights = vi.fn(async () => []);
	show({ exportHighlights });
	click(name);
	expect(exportHighlights).toHaveBeenCalledWith(format, expect.anything());
});

test.each([
	['changed', 'The page has changed these words since.'],
	['lost', 'The page no longer has this passage.'],
] as const)('a %s passage is listed as such', (anchor, words) => {
	render(
		<HighlightList
			highlights={[{ ...highlight('h9', 'x'), anchor }]}
			language="en"
			exports={false}
			actions={fakeTabActions()}
		/>,
	);
	screen.getByText(words);
});

test('a lost passage is attached to what is selected on the page, and that undone', async () => {
	const undo = vi.fn(async () => {});
	const attachHighlight = vi.fn(async (): ReturnType<TabActions['attachHighlight']> => ({ undo }));
	attachHighlight.mockResolvedValueOnce(null);
	render(
		<Announcer>
			<HighlightList
				highlights={[{ ...highlight('h9', 'x'), anchor: 'lost' }]}
				language="en"
				exports={false}
				actions={fakeTabActions({ attachHighlight })}
			/>
		</Announcer>,
	);
	click('Attach to the selected words');
	await screen.findByText('Select the words on the page first, then press this again.');
	click('Attach to the selected words');
	await screen.findByText('The highlight now has the selected words.');
	fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(attachHighlight.mock.calls).toEqual([['h9'], ['h9']]);
	expect(undo).toHaveBeenCalledOnce();
});

test('one that is there is moved to other words where it is changed', () => {
	show();
	expect(screen.queryByRole('button', { name: 'Attach to the selected words' })).toBeNull();
	click('Change colour or note');
	screen.getByRole('button', { name: 'Attach to the selected words' });
});
