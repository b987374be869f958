import type { CDPSession } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMisplaced } from '../../tools/drivers/find-misplaced.ts';
import { useGallery } from './gallery.ts';

/** Each by its width in pixels: the popup, a tab of 640 and one of 1280 pixels, each at 400 % (WCAG 1.4.10), and the popup as it opens. */
const LAYOUTS = [105, 160, 320, 420].flatMap((width) => [
	{ width, direction: 'ltr', textSize: 'medium' },
	{ width, direction: 'rtl', textSize: 'medium' },
	// the narrowest is enlarged enough
	...(width > 105 ? [{ width, direction: 'ltr', textSize: 'largest' }] : []),
]);

describe('every state of the interface, by the boxes of its controls and words', () => {
	const gallery = useGallery();
	/** What is wrong in each layout, found in one pass over the scenes. */
	const wrong: string[][] = LAYOUTS.map(() => []);
	/** Where forced colours leave what is chosen like what is not. */
	const unmarked: string[] = [];

	beforeAll(async () => {
		const { page, scenes, show } = gallery();
		const session = await page.createCDPSession();
		for (const scene of scenes) {
			await show(scene);
			for (const [i, { width, direction, textSize }] of LAYOUTS.entries()) {
				await page.setViewport({ width, height: 600 });
				await page.evaluate(
					(look: { direction: string; textSize: string }) => {
						document.documentElement.dir = look.direction;
						document.documentElement.dataset.textSize = look.textSize;
					},
					{ direction, textSize },
				);
				wrong[i]?.push(...(await findMisplaced(page)).map((what) => `${scene}: ${what}`));
			}
			await forceColours(session, true);
			unmarked.push(...(await page.evaluate(findUnmarked)).map((what) => `${scene}: ${what}`));
			await forceColours(session, false);
		}
	}, 600_000);

	test.each(LAYOUTS.map((layout, i) => ({ ...layout, i })))(
		'is whole and in its place $width pixels wide, $direction, with letters of size $textSize',
		({ i }) => {
			expect(wrong[i]).toEqual([]);
		},
	);

	test('shows in forced colours what is chosen, and where buttons end', () => {
		expect(unmarked).toEqual([]);
	});
});

async function forceColours(session: CDPSession, isForced: boolean): Promise<void> {
	const features = [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }];
	await session.send('Emulation.setEmulatedMedia', { features });
}

/** Runs in the page. */
function findUnmarked(): string[] {
	const look = (element: Element) => {
		const { backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(element);
		return `${backgroundColor} ${borderBottomWidth} ${borderBottomColor}`;
	};
	const found: string[] = [];
	if (!matchMedia('(forced-colors: active)').matches) found.push('colours are not forced');
	for (const chosen of document.querySelectorAll(
		'.choice-switch [aria-pressed="true"], .view-tab[aria-selected="true"]',
	)) {
		const other = chosen.parentElement?.querySelector('[aria-pressed="false"], [aria-selected="false"]');
		if (other && look(other) === look(chosen)) found.push(`“${chosen.textContent}” looks as if it were not chosen`);
	}
	for (const button of document.querySelectorAll('.button, .icon-button, .chip')) {
		if (Number.parseFloat(getComputedStyle(button).borderTopWidth) === 0)
			found.push(`“${button.getAttribute('aria-label') ?? button.textContent}” has no edge`);
	}
	return found;
}
