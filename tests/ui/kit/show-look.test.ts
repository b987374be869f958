// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Look } from '../../../src/core/look/look.ts';
import { rememberLook, showLastLook, showLook } from '../../../src/ui/kit/show-look.ts';

const shown = () => ({ ...document.documentElement.dataset });
const dark: Look = { theme: 'dark', textSize: 'largest' };

test('a look that one page remembered is what the next begins with', () => {
	rememberLook(() => localStorage, dark);
	showLook(document, { theme: 'system', textSize: 'medium' });
	showLastLook(document, () => localStorage);
	expect(shown()).toEqual(dark);
});

test.each<[string, string | null]>([
	['nothing', null],
	['no JSON', 'dark'],
	['no look', '["dark"]'],
	['looks that there are none of', '{"theme":"sepia","textSize":40}'],
])('where %s is kept, the page is as the system says', (_, kept) => {
	localStorage.clear();
	if (kept !== null) localStorage.setItem('look', kept);
	showLastLook(document, () => localStorage);
	expect(shown()).toEqual({ theme: 'system', textSize: 'medium' });
});

test('where the browser keeps nothing, the page is shown all the same', () => {
	const refused = () => {
		throw new DOMException('denied', 'SecurityError');
	};
	rememberLook(refused, dark);
	showLastLook(document, refused);
	expect(shown()).toEqual({ theme: 'system', textSize: 'medium' });
});
