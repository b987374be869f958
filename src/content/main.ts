/** The second script, on articles alone: extracts, shows passages, keeps and paints highlights. */

import { COVER } from '../page/detect/cover.ts';
import { extractArticle } from '../page/extract/extract.ts';
import { findFeedLinks } from '../page/extract/feed-links.ts';
import { anchorPassages } from '../page/highlights/anchor/anchor-passages.ts';
import { describeRange } from '../page/highlights/anchor/describe.ts';
import { isOnArticle } from '../page/highlights/anchor/is-on-article.ts';
import { rangeOverPassages } from '../page/highlights/anchor/ranges-of-passages.ts';
import { Paint } from '../page/highlights/paint/paint.ts';
import { watchPresses } from '../page/highlights/paint/watch-presses.ts';
import { selectedRange, selectedRanges } from '../page/highlights/popover/selected-range.ts';
import { connectPageToBackground, isConnected, noteAddress, servePage } from '../platform/page-client.ts';
import { awaitText } from './await-text.ts';
import { dragBound } from './drag-bound.ts';
import { keepDragged, keepPassage } from './keep-passage.ts';
import { beginLifetime } from './lifetime.ts';
import { moveBound } from './move-bound.ts';
import { offerHighlight } from './offer-highlight.ts';
import { PaintedHighlights } from './painted-highlights.ts';
import { followPainting } from './painting-rules.ts';
import { showOnPage } from './show-on-page.ts';
import { speakAsChosen } from './speak-as-chosen.ts';

const world = globalThis as { sidelightIsHere?: true };

if (!world.sidelightIsHere) {
	world.sidelightIsHere = true;
	const background = connectPageToBackground();
	const lifetime = beginLifetime(isConnected);
	const paint = new Paint(followPainting(background));
	const painted = new PaintedHighlights(paint, (states) => void background.highlightsPlaced(states), lifetime);

	const readArticle = awaitText(
		() => extractArticle(document, location.href),
		() => void background.textArrived(),
		lifetime,
	);
	const offers = offerHighlight(background, lifetime, noteAddress, () => painted.endMove());
	const openKept = (id: string): void => {
		const [range] = painted.rangeOf(id);
		if (!range || !lifetime.goesOn()) return;
		void offers.openKept(id, range, (token) => ({
			rangeNow: () => painted.rangeOf(id)[0] ?? null,
			take: (edge) =>
				lifetime.goesOn() ? dragBound(painted, id, edge, (passage) => keepDragged(background, token, passage)) : null,
		}));
	};
	const shown = showOnPage(paint, painted, lifetime, openKept);
	watchPresses(document, () => painted.passages(), openKept, lifetime.signal);

	/** Does something that may say something. */
	const speaking = async <Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> => {
		await speakAsChosen(background);
		return work();
	};

	servePage(
		{
			extractArticle: readArticle,
			isCovered: () => [...document.querySelectorAll(COVER)].some((window) => window.getClientRects().length > 0),
			showPassages: (passages) => speaking(() => shown.passages(passages)),
			describePassages: (passages) => {
				const range = rangeOverPassages(document, passages);
				return range && describeRange(document, range);
			},
			describeSelection: () => {
				const range = selectedRange(document);
				return range && describeRange(document, range);
			},
			moveBound: (id, edge, by) => moveBound(painted, id, edge, by),
			isOnArticle: (headline, passage) => {
				const range = anchorPassages(document, [passage])[0]?.range;
				return !range || isOnArticle(document, range, headline);
			},
			keepSelection: async (colour) => {
				// what was selected when the reader asked: a page may change it meanwhile
				const [first = null, ...others] = selectedRanges(document);
				await speakAsChosen(background);
				let isKept = await keepPassage(background, painted, first, colour);
				for (const range of others) isKept = (await keepPassage(background, painted, range, colour)) && isKept;
				return isKept;
			},
			openNote: () => offers.openNote(),
			returnFocus: (token) => offers.returnFocus(token),
			closeNote: (token, isKept) => offers.closeNote(token, isKept),
			paintHighlights: (highlights) => painted.paint(highlights),
			paintOnly: (articleId) => {
				shown.end();
				painted.paintOnly(articleId);
			},
			revealHighlight: (id) => speaking(() => shown.highlight(id)),
			findFeedLinks: () => findFeedLinks(document, location.href),
		},
		lifetime.signal,
	);
}
