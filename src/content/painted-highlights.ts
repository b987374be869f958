import type { AnchorState, Highlight } from '../core/highlights/highlight.ts';
import { anchorPassages, type PassageAnchor } from '../page/anchor/anchor-passages.ts';
import { markRanges, paintPassages } from '../page/paint.ts';
import { revealRange } from '../page/reveal-range.ts';

/** Milliseconds without a change after which passages are looked for again in a page that rewrote itself. */
const CALM = 500;

/** The highlights painted on this page. They are found again when the page rewrites itself under them. */
export class PaintedHighlights {
	readonly #onMoved: (states: Record<string, AnchorState>) => void;
	#highlights: Highlight[] = [];
	readonly #anchors = new Map<string, PassageAnchor>();
	#observer: MutationObserver | null = null;
	#calm: ReturnType<typeof setTimeout> | undefined;

	/** @param onMoved called when the page changed what was found */
	constructor(onMoved: (states: Record<string, AnchorState>) => void) {
		this.#onMoved = onMoved;
	}

	/** Paints these and no others. On a page without highlights nothing is registered and nothing watched. */
	paint(highlights: Highlight[]): Record<string, AnchorState> {
		this.#highlights = highlights;
		this.#anchor();
		this.#watch();
		return this.#states();
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
		markRanges([anchor.range]);
		return true;
	}

	#anchor(): void {
		this.#anchors.clear();
		const found = anchorPassages(document, this.#highlights);
		for (const [i, { id }] of this.#highlights.entries()) {
			const anchor = found[i];
			if (anchor) this.#anchors.set(id, anchor);
		}
		paintPassages(
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
		this.#observer?.disconnect();
		this.#observer = null;
		clearTimeout(this.#calm);
		if (this.#highlights.length === 0) return;
		this.#observer = new MutationObserver(() => {
			clearTimeout(this.#calm);
			this.#calm = setTimeout(() => this.#anchorAgain(), CALM);
		});
		this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
	}

	#anchorAgain(): void {
		const isIntact = this.#highlights.every(({ id }) => {
			const range = this.#anchors.get(id)?.range;
			return range?.startContainer.isConnected && range.toString() !== '';
		});
		if (isIntact) return;
		const before = JSON.stringify(this.#states());
		this.#anchor();
		const after = this.#states();
		if (JSON.stringify(after) !== before) this.#onMoved(after);
	}
}
