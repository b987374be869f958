/** Letters of text beside its heading that an article has at least. */
const LEAST_TEXT = 200;
/** A shorter heading is a section's or a logo. */
const LEAST_HEADING = 12;
const HEADINGS = 'h1, h2, [role="heading"]';

/**
 * Whether a passage stands on the article of a headline, where a page shows several, one below the other. Another article is a part of the
 * page that has a headline of the same kind and a text of its own, beside a part with this headline and its text. Where the page does not
 * tell its articles apart, the passage is on the one.
 */
export function isOnArticle(document: Document, passage: Range, headline: string): boolean {
	const headings = [...document.querySelectorAll(HEADINGS)].filter(
		(each) => plain(each.textContent).length >= LEAST_HEADING,
	);
	const wanted = plain(headline);
	const own =
		headings.find((each) => plain(each.textContent) === wanted) ??
		headings.find(({ textContent }) => wanted.startsWith(plain(textContent)) || plain(textContent).startsWith(wanted));
	if (!own || wanted.length < LEAST_HEADING) return true;
	return !headings.some((other) => {
		if (other === own || other.localName !== own.localName) return false;
		const parts = partsOf(own, other);
		if (!parts?.[1].contains(passage.startContainer)) return false;
		// below a headline of the second rank, headings of its own sections look like it
		return own.localName === 'h1' || own.closest('article') !== other.closest('article');
	});
}

/** The two parts of the page that hold one heading each, where each has a text besides. */
function partsOf(own: Element, other: Element): [Element, Element] | null {
	let mine: Element = own;
	while (mine.parentElement && !mine.parentElement.contains(other)) mine = mine.parentElement;
	let its: Element = other;
	while (its.parentElement && its.parentElement !== mine.parentElement) its = its.parentElement;
	const hasText = (part: Element, heading: Element) =>
		plain(part.textContent).length - plain(heading.textContent).length >= LEAST_TEXT;
	return hasText(mine, own) && hasText(its, other) ? [mine, its] : null;
}

function plain(text: string | null): string {
	return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
