/** The second script, on articles alone: extracts, shows passages, keeps and paints highlights. */
import { rangeOverPassages, rangesOfPassages } from '../page/anchor/ranges-of-passages.ts';
import { describeRange } from '../page/describe.ts';
import { extractArticle } from '../page/extract.ts';
import { findFeedLinks } from '../page/feed-links.ts';
import { markRanges } from '../page/paint.ts';
import { revealRange } from '../page/reveal-range.ts';
import { selectedRange } from '../page/selected-range.ts';
import { connectPageToBackground, servePage } from '../platform/page-client.ts';
import { keepPassage } from './keep-passage.ts';
import { offerHighlight } from './offer-highlight.ts';
import { PaintedHighlights } from './painted-highlights.ts';

const world = globalThis as { sidelightIsHere?: true };

if (!world.sidelightIsHere) {
	world.sidelightIsHere = true;
	const background = connectPageToBackground();
	const painted = new PaintedHighlights((states) => void background.highlightsPlaced(states));

	servePage({
		extractArticle: () => extractArticle(document, location.href),
		revealPassages: (passages) => {
			const ranges = rangesOfPassages(document, passages);
			if (!ranges[0]) return false;
			revealRange(ranges[0]);
			markRanges(ranges);
			return true;
		},
		describePassages: (passages) => {
			const range = rangeOverPassages(document, passages);
			return range && describeRange(document, range);
		},
		keepSelection: async (colour) => {
			const range = selectedRange(document);
			return range !== null && keepPassage(background, painted, range, colour, '');
		},
		paintHighlights: (highlights) => painted.paint(highlights),
		revealHighlight: (id) => painted.reveal(id),
		findFeedLinks: () => findFeedLinks(document, location.href),
	});
	offerHighlight(background, painted);
}
