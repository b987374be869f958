import { textWeight } from '../../../core/metadata/text-weight.ts';
import { tidySpaces } from '../body/collect-blocks.ts';

/** A lighter headline may stand in another by chance. */
const LIGHTEST_HEADLINE = 10;

/** The heading that shows the article's headline. */
export function findHeading(body: Element, headline: string): Element | null {
	const wanted = tidySpaces(headline).toLowerCase();
	if (!wanted) return null;
	let similar: Element | null = null;
	for (const heading of body.querySelectorAll('h1, h2')) {
		const text = tidySpaces(heading.textContent ?? '').toLowerCase();
		if (text === wanted) return heading;
		if (similar || Math.min(textWeight(text), textWeight(wanted)) < LIGHTEST_HEADLINE) continue;
		if (text.includes(wanted) || wanted.includes(text)) similar = heading;
	}
	return similar;
}
