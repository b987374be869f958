/** The second script, on articles alone: extracts, shows passages, keeps and paints highlights. */
import { anchorPassage } from '../page/anchor/anchor-passages.ts';
import { describeRange } from '../page/describe.ts';
import { extractArticle } from '../page/extract.ts';
import { findFeedLinks } from '../page/feed-links.ts';
import { markPassage } from '../page/paint.ts';
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
		revealPassage: (quote) => {
			const anchor = anchorPassage(document, { quote });
			if (!anchor) return false;
			revealRange(anchor.range);
			markPassage(anchor.range);
			return true;
		},
		describePassage: (quote) => {
			const anchor = anchorPassage(document, { quote });
			return anchor && describeRange(document, anchor.range);
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
