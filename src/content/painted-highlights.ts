import type { ArticleId } from '../core/article.ts';
import type { AnchorState, Highlight } from '../core/highlights/highlight.ts';
import { anchorPassages, type PassageAnchor } from '../page/highlights/anchor/anchor-passages.ts';
import type { Paint } from '../page/highlights/paint/paint.ts';
import { revealRange } from '../page/highlights/paint/reveal-range.ts';
import { keepAsking } from './keep-asking.ts';
import type { Lifetime } from './lifetime.ts';

/** Milliseconds after a change before passages are looked for again: a page that rewrites itself changes many times a second. */
const CALM = 500;
/** Looks for lost passages ever more seldom while nothing is found, up to this many milliseconds: some pages never rest. */
const MOST_SELDOM = 30_000;
/** Looking takes at most one part in so many of the page's time. */
const SHARE_OF_TIME = 20;

/** The highlights painted on this page. They are found again when the page rewrites itself under them. */
export class PaintedHighlights {
	readonly #paint: Paint;
	readonly #onMoved: (states: Record<string, AnchorState>) => void;
	readonly #lifetime: Lifetime;
	#highlights: Highlight[] = [];
	readonly #anchors = new Map<string, PassageAnchor>();
	/** Where the page was when it was decided what to paint on it. */
	#address = pageAddress();
	#watching: AbortController | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wait = CALM;

	/**
	 * @param onMoved called when the page changed what was found
	 * @param lifetime ends it, and takes the paint off
	 */
	constructor(paint: Paint, onMoved: (states: Record<string, AnchorState>) => void, lifetime: Lifetime) {
		this.#paint = paint;
		this.#onMoved = onMoved;
		this.#lifetime = lifetime;
		lifetime.signal.addEventListener('abort', () => {
			this.#highlights = [];
			this.#watch();
			paint.takeOff();
		});
	}

	/** Paints these and no others. On a page without highlights nothing is registered and nothing watched. */
	paint(highlights: Highlight[]): Record<string, AnchorState> {
		this.#highlights = highlights;
		this.#address = pageAddress();
		this.#wait = CALM;
		this.#anchor();
		this.#watch();
		return this.#states();
	}

	/** The page shows this article now, or none: what is painted of another goes. */
	paintOnly(articleId: ArticleId | null): void {
		const ofIt = this.#highlights.filter((highlight) => highlight.articleId === articleId);
		if (ofIt.length < this.#highlights.length) this.paint(ofIt);
		this.#address = pageAddress();
	}

	/** Paints one more, unless it is painted already. */
	add(highlight: Highlight): void {
		if (this.#highlights.some(({ id }) => id === highlight.id)) return;
		this.#onMoved(this.paint([...this.#highlights, highlight]));
	}

	/** False when the page does not have it. */
	reveal(id: string): boolean {
		const anchor = this.#anchors.get(id);
		if (!anchor) return false;
		revealRange(anchor.range);
		this.#paint.markRanges([anchor.range]);
		return true;
	}

	#anchor(): void {
		this.#anchors.clear();
		const found = anchorPassages(document, this.#highlights);
		for (const [i, { id }] of this.#highlights.entries()) {
			const anchor = found[i];
			if (anchor) this.#anchors.set(id, anchor);
		}
		this.#paint.paintPassages(
			this.#highlights.flatMap(({ id, colour }) => {
				const range = this.#anchors.get(id)?.range;
				return range ? [{ range, colour }] : [];
			}),
		);
	}

	#states(): Record<string, AnchorState> {
		return Object.fromEntries(this.#highlights.map(({ id }) => [id, this.#anchors.get(id)?.state ?? 'lost']));
	}

	#watch(): void {
		this.#watching?.abort();
		this.#watching = null;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#highlights.length === 0) return;
		this.#watching = new AbortController();
		const { signal } = this.#watching;
		const observer = new MutationObserver(() => this.#lookSoon());
		observer.observe(document, { childList: true, subtree: true, characterData: true });
		signal.addEventListener('abort', () => observer.disconnect());
		keepAsking(this.#lifetime, signal);
	}

	/** A timer that runs is not started anew: beside a clock it would never end. */
	#lookSoon(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = undefined;
			this.#lookAgain();
		}, this.#wait);
	}

	#lookAgain(): void {
		if (!this.#lifetime.goesOn()) return;
		// on another page the same words are another article's, until the background has said which article it is
		if (pageAddress() !== this.#address) return;
		const found = [...this.#anchors.values()];
		const isBroken = found.some(({ range }) => !isOnPage(range));
		if (!isBroken && found.length === this.#highlights.length) {
			this.#wait = CALM;
			return;
		}
		const before = JSON.stringify(this.#states());
		const start = performance.now();
		this.#anchor();
		const took = performance.now() - start;
		const after = this.#states();
		const isNews = JSON.stringify(after) !== before;
		this.#wait = Math.max(isNews || isBroken ? CALM : Math.min(this.#wait * 2, MOST_SELDOM), took * SHARE_OF_TIME);
		if (isNews) this.#onMoved(after);
	}
}

function isOnPage(range: Range): boolean {
	return range.startContainer.isConnected && range.endContainer.isConnected && range.toString() !== '';
}

/** Without the place in the page. */
function pageAddress(): string {
	return location.href.replace(/#(?!!?\/).*$/, '');
}
