import type { View } from '../../tools/drivers/driver.ts';

/** What of the popup's first screen a reader sees without scrolling: each wholly between head and foot, and nothing in front of it. */
export interface FirstScreen {
	width: number;
	height: number;
	/** Pixels that lie below the screen. */
	hidden: number;
	/** "6 other outlets", or the words of the button that gets them. */
	coverage: string | null;
	quotes: { words: string; speaker: string | null }[];
	actors: { name: string; role: string | null }[];
	/** Topics, and the article's own words. */
	subjects: string[];
	/** Says that the article's language is not read. */
	note: string | null;
	kept: string | null;
}

/** Reads by boxes what is seen of the first screen. */
export function readFirstScreen(popup: View): Promise<FirstScreen> {
	return popup.evaluate(() => {
		const top = document.querySelector('.panel-head')?.getBoundingClientRect().bottom ?? 0;
		const bottom = document.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight;
		const isSeen = (element: Element | null | undefined): boolean => {
			const box = element?.getBoundingClientRect();
			if (!element || !box || box.width < 4 || box.height < 8) return false;
			if (box.left < 0 || box.right > innerWidth || box.top < top - 1 || box.bottom > bottom + 1) return false;
			const front = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2);
			// a line that leads on as a whole is under its own button
			const line = element.closest('.glance') ?? element;
			return front !== null && (line.contains(front) || front.contains(element));
		};
		// an ellipsis is no whole word, but a name must be read to its end
		const isWhole = (element: Element) => element.scrollWidth <= element.clientWidth + 1;
		const seen = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)].filter(isSeen);
		const words = (element: Element | null | undefined) => (isSeen(element) ? (element?.textContent ?? null) : null);
		const coverage = document.querySelector('.glance.is-coverage');
		return {
			width: innerWidth,
			height: innerHeight,
			hidden: Math.max(0, document.documentElement.scrollHeight - innerHeight),
			coverage: coverage?.querySelector('.no-coverage')
				? words(coverage.querySelector('.no-coverage button'))
				: words(coverage?.querySelector('.glance-title')),
			quotes: seen('.key-quote').map((quote) => ({
				words: words(quote.querySelector('.key-quote-text')) ?? '',
				speaker: words(quote.querySelector('.speaker-name')),
			})),
			actors: seen('.who-actor')
				.filter((actor) => isWhole(actor.querySelector('.who-name') ?? actor))
				.map((actor) => ({
					name: words(actor.querySelector('.who-name')) ?? '',
					role: words(actor.querySelector('.who-role')),
				})),
			subjects: seen('.what-topic, .what-phrases').map(({ textContent }) => textContent ?? ''),
			note: words(document.querySelector('.overview .language-note')),
			kept: words(document.querySelector('.glance.is-kept')),
		};
	});
}
