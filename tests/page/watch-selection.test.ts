// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchSelection } from '../../src/page/watch-selection.ts';

let selected: string[];
let stop: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<p id="a">The harbour closes.</p><p id="b">Ice again.</p>';
	selected = [];
	stop = watchSelection(document, (range) => selected.push(range.toString()));
});
afterEach(() => {
	stop();
	vi.useRealTimers();
});

function select(id: string): void {
	document.getSelection()?.removeAllRanges();
	document.dispatchEvent(new Event('selectionchange'));
	const range = document.createRange();
	range.selectNodeContents(document.getElementById(id) as Element);
	document.getSelection()?.addRange(range);
}
function letGo(target: Element = document.body, event = new Event('pointerup', { bubbles: true })): void {
	target.dispatchEvent(event);
	vi.runAllTimers();
}
const keyUp = (key: string) => new KeyboardEvent('keyup', { key, bubbles: true });

describe('the end of a selection is noticed', () => {
	test('with the pointer', () => {
		select('a');
		letGo();
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('with the keyboard, when Shift is let go', () => {
		select('a');
		letGo(document.body, keyUp('ArrowRight'));
		expect(selected).toEqual([]);
		letGo(document.body, keyUp('Shift'));
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('once, but again when it was made anew', () => {
		select('a');
		letGo();
		letGo();
		expect(selected).toHaveLength(1);
		select('b');
		letGo();
		select('b');
		letGo();
		expect(selected).toEqual(['The harbour closes.', 'Ice again.', 'Ice again.']);
	});

	test('on the bare ground of the page too', () => {
		select('a');
		letGo(document.documentElement);
		expect(selected).toEqual(['The harbour closes.']);
	});

	test('not by a click that clears it', () => {
		select('a');
		document.body.dispatchEvent(new Event('pointerup', { bubbles: true }));
		document.getSelection()?.removeAllRanges();
		vi.runAllTimers();
		expect(selected).toEqual([]);
	});

	test('not by what happens in what we put beside the body', () => {
		const ours = document.createElement('div');
		document.documentElement.append(ours);
		select('a');
		letGo(ours);
		ours.remove();
		expect(selected).toEqual([]);
	});

	test('not any more once stopped', () => {
		select('a');
		stop();
		letGo();
		expect(selected).toEqual([]);
	});
});
