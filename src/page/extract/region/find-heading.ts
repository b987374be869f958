import { textWeight } from '../../../core/metadata/text-weight.ts';
import { tidySpaces } from '../body/collect-blocks.ts';

/** A lighter headline may stand in another by chance. */
const LIGHTEST_HEADLINE = 10;
const ADDED = /^\s*[-–—|·:([]/;

/** The heading that shows the article's headline. */
export function findHeading(body: Element, headline: string): Element | null {
	const wanted = tidySpaces(headline).toLowerCase();
	if (!wanted) return null;
	let similar: Element | null = null;
	for (const heading of body.querySelectorAll('h1, h2')) {
		const text = tidySpaces(heading.textContent ?? '').toLowerCase();
		// below a first-level heading with an addition, a lower one repeats it: over the comments, in a form
		if (text === wanted) return similar?.nodeName === 'H1' && heading.nodeName !== 'H1' ? similar : heading;
		if (similar || Math.min(textWeight(text), textWeight(wanted)) < LIGHTEST_HEADLINE) continue;
		if (text.includes(wanted) || wanted.includes(text) || beginAlike(text, wanted)) similar = heading;
	}
	return similar;
}

/** Whether two headings differ only in what is set off behind them: "Port opens (vell.test)", "Port opens - Courier". */
function beginAlike(a: string, b: string): boolean {
	let alike = 0;
	while (alike < a.length && a.charAt(alike) === b.charAt(alike)) alike++;
	return textWeight(a.slice(0, alike)) >= LIGHTEST_HEADLINE && ADDED.test(a.slice(alike)) && ADDED.test(b.slice(alike));
}
