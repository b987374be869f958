import type { Page } from 'puppeteer-core';

/** A pixel that rounding may add. */
const SLACK = 1;

/**
 * What of a page's layout a reader could not use, each in a few words: a control that lies outside the page's width, has no size, or lies
 * over another, and text that is cut off without being said to go on.
 */
export function findMisplaced(page: Page): Promise<string[]> {
	return page.evaluate((slack: number) => {
		const width = document.documentElement.clientWidth;
		const isSeen = (element: Element): boolean =>
			element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			!element.closest('.visually-hidden, [hidden]');
		const nameOf = (element: Element): string =>
			`${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
		const controls = [
			...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="option"]'),
		].filter(isSeen);
		const wrong: string[] = [];
		if (document.documentElement.scrollWidth > width + slack)
			wrong.push(`the page is ${document.documentElement.scrollWidth - width} pixels too wide`);

		/** The part of a control's box that what scrolls around it lets show. */
		const boxes = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
		const isScrolledBeside = (element: Element): boolean => {
			for (let each = element.parentElement; each; each = each.parentElement) {
				if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + slack)
					return true;
			}
			return false;
		};
		for (const { control, box } of boxes) {
			if (box.width < 2 || box.height < 2) wrong.push(`${nameOf(control)} has no size`);
			else if ((box.left < -slack || box.right > width + slack) && !isScrolledBeside(control))
				wrong.push(`${nameOf(control)} lies outside, ${Math.round(box.left)} to ${Math.round(box.right)}`);
		}
		// what stays at the top and at the foot lies over what scrolls below it
		const layerOf = (element: Element) => {
			for (let each = element.parentElement; each; each = each.parentElement)
				if (each.matches('.panel-head, .foot, dialog, .notice') || /auto|scroll/.test(getComputedStyle(each).overflowY))
					return each;
			return document.body;
		};
		/** What stands on a line that its box does not show comes into view when it gets the focus. */
		const isUnseen = (control: Element, box: DOMRect): boolean => {
			for (let each = control.parentElement; each; each = each.parentElement) {
				const around = each.getBoundingClientRect();
				const isCut = getComputedStyle(each).overflowY === 'hidden' && each !== document.body;
				if (isCut && (box.top >= around.bottom - slack || box.bottom <= around.top + slack)) return true;
			}
			return false;
		};
		const seen = boxes.filter(({ control, box }) => !isUnseen(control, box));
		for (const [i, one] of seen.entries()) {
			for (const other of seen.slice(i + 1)) {
				if (one.control.contains(other.control) || other.control.contains(one.control)) continue;
				if (layerOf(one.control) !== layerOf(other.control)) continue;
				// a link that goes on in the next line has a box around both
				const isOver = [...one.control.getClientRects()].some((a) =>
					[...other.control.getClientRects()].some(
						(b) =>
							Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack + 1 &&
							Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack + 1,
					),
				);
				if (isOver) wrong.push(`${nameOf(one.control)} lies over ${nameOf(other.control)}`);
			}
		}
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		while (texts.nextNode()) {
			const parent = texts.currentNode.parentElement;
			if (!parent || !texts.currentNode.textContent?.trim() || !isSeen(parent) || parent.closest('svg, option'))
				continue;
			range.selectNodeContents(texts.currentNode);
			const box = range.getBoundingClientRect();
			if (box.right <= width + slack && box.left >= -slack) continue;
			let isSaid = isScrolledBeside(parent);
			for (let each: Element | null = parent; each; each = each.parentElement)
				if (getComputedStyle(each).textOverflow === 'ellipsis' || getComputedStyle(each).webkitLineClamp !== 'none')
					isSaid = true;
			if (!isSaid) wrong.push(`“${texts.currentNode.textContent.trim().slice(0, 30)}” is cut off`);
		}
		return wrong;
	}, SLACK);
}
