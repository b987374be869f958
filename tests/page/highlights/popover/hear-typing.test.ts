// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { hearTyping, hearTypingFirst } from '../../../../src/page/highlights/popover/hear-typing.ts';

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
