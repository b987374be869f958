import type { PassageSelectors } from '../highlights/highlight.ts';
import { isSamePassage } from '../highlights/same-passage.ts';

/**
 * Passages of one article that several members marked, brought together where they mean the same words or one holds the other, each lot in the order
 * of the text and with the longest first.
 */
export function passagesSideBySide<Passage extends PassageSelectors>(passages: readonly Passage[]): Passage[][] {
	const lots: Passage[][] = [];
	let left = MOST_LOOKED_THROUGH;
	const isWithin = (passage: PassageSelectors, longer: PassageSelectors): boolean => {
		if (isSamePassage(passage, longer) || passage.quote.exact === longer.quote.exact) return true;
		const words = passage.quote.exact.trim();
		if (words.length < TELLING || left <= 0) return false;
		left -= longer.quote.exact.length;
		return longer.quote.exact.includes(words);
	};
	const longestFirst = [...passages].sort((a, b) => b.quote.exact.length - a.quote.exact.length);
	for (const passage of longestFirst) {
		const lot = lots.find(([longest]) => longest !== undefined && isWithin(passage, longest));
		if (lot) lot.push(passage);
		else lots.push([passage]);
	}
	return lots.sort(([a], [b]) => (a?.position.start ?? 0) - (b?.position.start ?? 0));
}

/** Letters from which words that stand in another passage are believed to be the same place of the text. */
const TELLING = 12;
/** Letters that are looked through for words of other passages: of 500 of a usual length all of them. What members write may be made to take long. */
const MOST_LOOKED_THROUGH = 40_000_000;
