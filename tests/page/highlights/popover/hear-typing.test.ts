// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hearTyping, hearTypingFirst } from '../../../../src/page/highlights/popover/hear-typing.ts';

// another file's tests may have opened a note in the same window
beforeEach(() => {
	Reflect.deleteProperty(globalThis, 'sidelightTyping');
});
afterEach(() => {
	vi.restoreAllMocks();
	Reflect.deleteProperty(globalThis, 'sidelightTyping');
});

describe('whether we hear before the page', () => {
	const isFirst = () => hearTypingFirst(() => {}, AbortSignal.abort());

	test('is so where the first script on the page was ours', () => {
		hearTyping(true);
		expect(isFirst()).toBe(true);
	});

	test('is not so where we came by a click', () => {
		expect(isFirst()).toBe(false);
	});

	test('is not so any more where the page wrote its document anew, which drops every listener', () => {
		const listened = vi.spyOn(window, 'addEventListener');
		hearTyping(true);
		for (const [name, listener, options] of listened.mock.calls)
			removeEventListener(name, listener as EventListener, options);
		expect(isFirst()).toBe(false);
	});
});

test('what is typed is heard first by us, where we were there before the page, and only while a note is open', () => {
	hearTyping();
	const heard: string[] = [];
	for (const name of ['keydown', 'beforeinput', 'compositionstart', 'paste'])
		addEventListener(name, () => heard.push(name), true);
	const type = () => {
		for (const name of ['keydown', 'beforeinput', 'compositionstart', 'paste'])
			document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
	};
	const [first, second] = [new AbortController(), new AbortController()];
	const ours: string[] = [];
	const stop = (event: Event) => {
		ours.push(event.type);
		event.stopImmediatePropagation();
	};
	hearTypingFirst(stop, first.signal);
	type();
	expect(heard).toEqual([]);
	expect(ours).toHaveLength(4);
	// another note takes the place of one that has not gone yet
	const stopToo = (event: Event) => event.stopImmediatePropagation();
	hearTypingFirst(stopToo, second.signal);
	first.abort();
	type();
	expect(heard).toEqual([]);
	second.abort();
	type();
	expect(heard).toHaveLength(4);
	expect(ours).toHaveLength(4);
});
