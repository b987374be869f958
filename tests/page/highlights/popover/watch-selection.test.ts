// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSelection } from '../../../../src/page/highlights/popover/watch-selection.ts';
import { trustEvents } from '../../../fakes/trusted-events.ts';

let selected: string[];
let stop: AbortController;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<p id="a">The harbour closes.</p><p id="b">Ice again.</p>';
	selected = [];
	stop = new AbortController();
	trustEvents();
	watchSelection(document, (range) => selected.push(range.toString()), stop.signal);
	vi.restoreAllMocks();
});
afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

function select(id: string): void {
	document.getSelection()?.removeAllRanges();
	document.dispatchEvent(new Event('selectionchange'));
	const range = document.createRange();
	range.selectNodeContents(document.getElementById(id) as Element);
	document.getSelection()?.addRange(range);
}
/** Presses the mouse on an element, moves it so many pixels and lets go. */
function drag(target: Element = document.body, pixels = 50, clicks = 1): void {
	for (const name of ['pointerdown', 'mousedown']) target.dispatchEvent(new MouseEvent(name, { bubbles: true }));
	for (const name of ['pointerup', 'mouseup'])
		target.dispatchEvent(
			new MouseEvent(name, { bubbles: true, clientX: pixels, detail: name === 'mouseup' ? clicks : 0 }),
		);
	vi.runAllTimers();
}
function letGo(target: Element, event: Event): void {
	target.dispatchEvent(event);
	vi.runAllTimers();
}
const keyUp = (key: string) => new KeyboardEvent('keyup', { key, bubbles: true });
const keyDown = (key: string) => new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true });

describe('the end of a selection is noticed', () => {
	test('with the pointer', () => {
		select('a');
		drag();
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('with the keyboard, when Shift is let go', () => {
		select('a');
		letGo(document.body, keyDown('ArrowRight'));
		letGo(document.body, keyUp('ArrowRight'));
		expect(selected).toEqual([]);
		letGo(document.body, keyUp('Shift'));
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('once, but again when it was made anew', () => {
		select('a');
		drag();
		drag();
		expect(selected).toHaveLength(1);
		select('b');
		drag();
		select('b');
		drag();
		expect(selected).toEqual(['The harbour closes.', 'Ice again.', 'Ice again.']);
	});

	test('on the bare ground of the page too', () => {
		select('a');
		drag(document.documentElement);
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('not by a click that clears it', () => {
		select('a');
		for (const name of ['pointerdown', 'pointerup'])
			document.body.dispatchEvent(new MouseEvent(name, { bubbles: true, clientX: name === 'pointerup' ? 50 : 0 }));
		document.getSelection()?.removeAllRanges();
		vi.runAllTimers();
		expect(selected).toEqual([]);
	});

	test('not by what happens in what we put beside the body', () => {
		const ours = document.createElement('div');
		document.documentElement.append(ours);
		select('a');
		drag(ours);
		ours.remove();
		expect(selected).toEqual([]);
	});

	test('with a double click', () => {
		select('a');
		drag(document.body, 0, 2);
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('not by a click, whatever the page selects meanwhile', () => {
		select('a');
		drag(document.body, 1);
		expect(selected).toEqual([]);
	});

	test('not by Shift alone', () => {
		select('a');
		letGo(document.body, keyDown('Shift'));
		letGo(document.body, keyUp('Shift'));
		expect(selected).toEqual([]);
	});

	test('where the page keeps pointer and keys from us, once what the reader began to select rests', () => {
		document.body.dispatchEvent(new Event('selectstart', { bubbles: true }));
		vi.advanceTimersByTime(700);
		select('a');
		vi.advanceTimersByTime(3_000);
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('not by events that a page made up', () => {
		const heard: string[] = [];
		const watching = new AbortController();
		watchSelection(document, (range) => heard.push(range.toString()), watching.signal);
		select('a');
		drag();
		drag(document.body, 0, 2);
		letGo(document.body, keyDown('ArrowRight'));
		letGo(document.body, keyUp('Shift'));
		document.body.dispatchEvent(new Event('selectstart', { bubbles: true }));
		vi.advanceTimersByTime(3_000);
		watching.abort();
		expect(heard).toEqual([]);
	});

	test('not any more once stopped', () => {
		select('a');
		stop.abort();
		drag();
		expect(selected).toEqual([]);
	});
});
