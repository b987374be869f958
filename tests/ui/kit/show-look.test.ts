// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { DEFAULT_LOOK, type Look } from '../../../src/core/look/look.ts';
import { lastLook, rememberLook, showLook } from '../../../src/ui/kit/show-look.ts';

const shown = () => ({ ...document.documentElement.dataset });
const dark: Look = { theme: 'dark', textSize: 'largest', language: 'en' };

test('a look that one page remembered is what the next begins with', () => {
	rememberLook(() => localStorage, dark);
	const last = lastLook(() => localStorage);
	expect(last).toEqual(dark);
	showLook(document, last);
	expect(shown()).toEqual({ theme: 'dark', textSize: 'largest' });
});

test.each<[string, string | null]>([
	['nothing', null],
	['no JSON', 'dark'],
	['no look', '["dark"]'],
	['looks that there are none of', '{"theme":"sepia","textSize":40}'],
])('where %s is kept, the page is as the system says', (_, kept) => {
	localStorage.clear();
	if (kept !== null) localStorage.setItem('look', kept);
	expect(lastLook(() => localStorage)).toEqual(DEFAULT_LOOK);
});

test('where the browser keeps nothing, the page is shown all the same', () => {
	const refused = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	rememberLook(refused, dark);
	expect(lastLook(refused)).toEqual(DEFAULT_LOOK);
});
