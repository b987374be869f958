const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Server-rendered React streams late parts into hidden divisions of this name and moves them into place once its script runs. */
const STREAMED_PART = /^S:[\da-f]+$/i;

/** Whether an element says that it is hidden. Style sheets are not asked: that would force a layout. */
export function isHidden(element: Element): boolean {
	if (element.hasAttribute('hidden'))
		return element.getAttribute('hidden') !== 'until-found' && !STREAMED_PART.test(element.id);
	if (element.getAttribute('aria-hidden') === 'true') return true;
	const style = element.getAttribute('style');
	return style !== null && style.length < 5_000 && HIDING_STYLE.test(style);
}
