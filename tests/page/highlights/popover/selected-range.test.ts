// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { selectedRange } from '../../../../src/page/highlights/popover/selected-range.ts';

beforeEach(() => {
	document.getSelection()?.removeAllRanges();
	document.body.innerHTML =
		'<p id="text">The harbour closes.</p><p id="blank"> </p><div id="editor" contenteditable="true"><b>Draft</b></div><textarea id="field">Note</textarea>';
});

function select(id: string): void {
	const range = document.createRange();
	range.selectNodeContents(document.getElementById(id) as Element);
	document.getSelection()?.addRange(range);
}

describe('what the reader has selected', () => {
	test('is a passage of the page', () => {
		select('text');
		expect(selectedRange(document)?.toString()).toBe('The harbour closes.');
	});

	test('stays the same when the selection moves on', () => {
		select('text');
		const range = selectedRange(document);
		document.getSelection()?.removeAllRanges();
		expect(range?.toString()).toBe('The harbour closes.');
	});

	test.each(['blank', 'editor', 'field'])('is nothing in %s', (id) => {
		select(id);
		expect(selectedRange(document)).toBeNull();
	});

	test('is nothing while a field has the focus', () => {
		select('text');
		document.getElementById('field')?.focus();
		expect(selectedRange(document)).toBeNull();
	});

	test('is nothing where nothing is selected', () => {
		expect(selectedRange(document)).toBeNull();
	});
});
