import type { TextQuoteSelector } from '../../../core/highlights/highlight.ts';
import { anchorPassages } from './anchor-passages.ts';

/** The places of passages on a page, in their order, without those that are not there. */
export function rangesOfPassages(document: Document, passages: readonly TextQuoteSelector[]): Range[] {
	return anchorPassages(
		document,
		passages.map((quote) => ({ quote })),
	).flatMap((anchor) => anchor?.range ?? []);
}

/** The same of several groups of passages, each in its place. The page is read once for all. */
export function rangesOfEach(document: Document, groups: readonly (readonly TextQuoteSelector[])[]): Range[][] {
	const anchors = anchorPassages(
		document,
		groups.flat().map((quote) => ({ quote })),
	);
	let next = 0;
	return groups.map((group) => {
		const ofGroup = anchors.slice(next, next + group.length);
		next += group.length;
		return ofGroup.flatMap((anchor) => anchor?.range ?? []);
	});
}

/** The range of passages that follow each other, with all that stands between them; null when one of them is not there. */
export function rangeOverPassages(document: Document, passages: readonly TextQuoteSelector[]): Range | null {
	const ranges = rangesOfPassages(document, passages);
	const last = ranges.at(-1);
	const whole = ranges[0]?.cloneRange();
	if (!whole || !last || ranges.length < passages.length) return null;
	whole.setEnd(last.endContainer, last.endOffset);
	return whole.collapsed ? null : whole;
}
