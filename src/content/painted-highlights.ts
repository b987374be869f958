import type { ArticleId } from '../core/article.ts';
import type { AnchorState, Highlight } from '../core/highlights/highlight.ts';
import { anchoring, type PassageAnchor } from '../page/highlights/anchor/anchor-passages.ts';
import type { Paint } from '../page/highlights/paint/paint.ts';
import { inTurns } from './in-turns.ts';
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
	/** Where one is shown whose bounds the reader moves, until that is kept or let go. */
	#moving: { id: string; range: Range } | null = null;
	/** Where the page was when it was decided what to paint on it. */
	#address = pageAddress();
	#watching: AbortController | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#wait = CALM;
	/** How often the page has changed while it is watched. */
	#changes = 0;
	/** Counts the searches: one that was begun later takes the place of those before. */
	#run = 0;
	#looking: Promise<void> = Promise.resolve();
	/** Milliseconds of the page's time that the last search has taken. */
	#worked = 0;

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
			this.#run++;
			this.#watch();
			paint.takeOff();
		});
	}

	/**
	 * Paints these and no others, and says where the page has them. What is found already stays or goes at once; looking for the others
	 * lets the page go on. On a page without highlights nothing is registered and nothing watched.
	 */
	async paint(highlights: Highlight[]): Promise<Record<string, AnchorState>> {
		this.#highlights = highlights;
		this.#address = pageAddress();
		this.#wait = CALM;
		for (const id of this.#anchors.keys()) if (!highlights.some((kept) => kept.id === id)) this.#anchors.delete(id);
		this.#repaint();
		this.#watch();
		await this.#anchor();
		return this.#states();
	}

	/** The page shows this article now, or none: what is painted of another goes. */
	paintOnly(articleId: ArticleId | null): void {
		const ofIt = this.#highlights.filter((highlight) => highlight.articleId === articleId);
		if (ofIt.length < this.#highlights.length) void this.paint(ofIt);
		this.#address = pageAddress();
	}

	/** Paints one more, unless it is painted already. */
	async add(highlight: Highlight): Promise<void> {
		if (this.#highlights.some(({ id }) => id === highlight.id)) return;
		this.#onMoved(await this.paint([...this.#highlights, highlight]));
	}

	/** Those that the page has, in the order of the text. */
	inOrder(): string[] {
		const found = [...this.#anchors].filter(([, { range }]) => isOnPage(range));
		return found.sort(([, a], [, b]) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range)).map(([id]) => id);
	}

	/** Where each stands that the page has. */
	passages(): { name: string; range: Range }[] {
		return [...this.#anchors].map(([name, { range }]) => ({ name, range }));
	}

	/** Where one stands; in one piece, or none. */
	rangeOf(id: string): Range[] {
		const range = this.#shownAt(id);
		return range && isOnPage(range) ? [range] : [];
	}

	/** Shows one at another place, for now. */
	move(id: string, range: Range): void {
		this.#moving = { id, range };
		this.#repaint();
	}

	/** Shows all where they are kept. */
	endMove(): void {
		if (!this.#moving) return;
		this.#moving = null;
		this.#repaint();
	}

	#shownAt(id: string): Range | undefined {
		return this.#moving?.id === id ? this.#moving.range : this.#anchors.get(id)?.range;
	}

	/** Looks for all of them. Whoever asked before waits for what the last one finds. */
	async #anchor(): Promise<void> {
		const mine = this.#lookForAll();
		this.#looking = mine;
		for (let last: Promise<void> | null = null; last !== this.#looking; ) {
			last = this.#looking;
			await last;
		}
	}

	async #lookForAll(): Promise<void> {
		const highlights = this.#highlights;
		const run = ++this.#run;
		this.#worked = 0;
		const steps = anchoring(document, highlights, () => this.#changes);
		const found = await inTurns(steps, {
			// on another page the same words are another article's
			goesOn: () => run === this.#run && pageAddress() === this.#address,
			worked: (milliseconds) => {
				this.#worked += milliseconds;
			},
		});
		if (!found) return;
		this.#anchors.clear();
		for (const [i, { id }] of highlights.entries()) {
			const anchor = found[i];
			if (anchor) this.#anchors.set(id, anchor);
		}
		this.#repaint();
	}

	#repaint(): void {
		this.#paint.paintPassages(
			this.#highlights.flatMap(({ id, colour }) => {
				const range = this.#shownAt(id);
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
		const observer = new MutationObserver(() => {
			this.#changes++;
			this.#lookSoon();
		});
		observer.observe(document, { childList: true, subtree: true, characterData: true });
		signal.addEventListener('abort', () => observer.disconnect());
		keepAsking(this.#lifetime, signal);
	}

	/** A timer that runs is not started anew: beside a clock it would never end. */
	#lookSoon(): void {
		this.#timer ??= setTimeout(() => void this.#lookAgain(), this.#wait);
	}

	async #lookAgain(): Promise<void> {
		const signal = this.#watching?.signal;
		const changes = this.#changes;
		try {
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
			await this.#anchor();
			if (signal !== this.#watching?.signal) return;
			const after = this.#states();
			const isNews = JSON.stringify(after) !== before;
			this.#wait = Math.max(
				isNews || isBroken ? CALM : Math.min(this.#wait * 2, MOST_SELDOM),
				this.#worked * SHARE_OF_TIME,
			);
			if (isNews) this.#onMoved(after);
		} finally {
			if (signal === this.#watching?.signal) {
				this.#timer = undefined;
				// what the page changed during the search set no timer
				if (changes !== this.#changes && this.#lifetime.goesOn()) this.#lookSoon();
			}
		}
	}
}

function isOnPage(range: Range): boolean {
	return range.startContainer.isConnected && range.endContainer.isConnected && range.toString() !== '';
}

/** Without the place in the page. */
function pageAddress(): string {
	return location.href.replace(/#(?!!?\/).*$/, '');
}
