// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { fireEvent, screen } from '../testing-library.ts';
import { show, type } from './show-options.tsx';

const search = () => screen.getByLabelText<HTMLInputElement>('Find a setting');

test('a link to a part that the search hid leads there', () => {
	const { container } = show();
	type('Find a setting', 'backup');
	const part = container.querySelector<HTMLElement>('#languages-part') ?? expect.fail();
	expect(part.hidden).toBe(true);
	fireEvent.click(container.querySelector('a[href="#languages-part"]') ?? expect.fail());
	expect([part.hidden, search().value]).toEqual([false, '']);
});

test('Escape empties the search, but not while letters are composed', () => {
	show();
	type('Find a setting', 'backup');
	fireEvent.keyDown(search(), { key: 'Escape', isComposing: true });
	expect(search().value).toBe('backup');
	fireEvent.keyDown(search(), { key: 'Escape' });
	expect(search().value).toBe('');
});
