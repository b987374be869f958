import type { Highlight } from '../../core/highlights/highlight.ts';
import { Failure } from '../../core/problem.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { Attempts, memoryLog } from './attempts.ts';
import { KeptShelf } from './kept-shelf.ts';
import type { Clock, Library } from './ports.ts';
import { PrivateShelf } from './private-shelf.ts';
import type { Shelf } from './shelf.ts';

/** As much of a tab as says where its things go. */
export interface TabKey {
	id: number;
	isPrivate: boolean;
}

/** The shelves of all tabs. The one place that asks whether a tab is private. */
export class Shelves {
	readonly kept: KeptShelf;
	readonly #private = new Map<number, PrivateShelf>();
	/** Ids of tabs that closed; the browser gives none twice while it runs. */
	readonly #gone = new Set<number>();
	/** One for all private tabs: a page that hangs us in one is not begun again in the next. */
	readonly #privateLog: ReturnType<typeof memoryLog>;
	readonly #privateAttempts: Attempts;

	constructor(session: KeyValuePort, library: Library, clock: Clock) {
		this.kept = new KeptShelf(session, library, clock);
		this.#privateLog = memoryLog(clock);
		this.#privateAttempts = new Attempts(this.#privateLog);
	}

	of({ id, isPrivate }: TabKey): Shelf {
		if (!isPrivate) return this.kept;
		const shelf = this.#private.get(id) ?? new PrivateShelf(id, this.#privateAttempts, this.kept);
		// what still comes from a tab that has closed is put where nobody finds it
		if (!this.#gone.has(id)) this.#private.set(id, shelf);
		return shelf;
	}

	/** The shelf of a tab that may be gone, so that the browser does not say whether it was private. */
	ofId(tabId: number): Shelf {
		return this.#private.get(tabId) ?? this.kept;
	}

	/** The one that has a highlight. */
	holding(highlightId: string): Shelf {
		for (const shelf of this.#private.values()) if (shelf.hasHighlight(highlightId)) return shelf;
		return this.kept;
	}

	/** The one in which a change was made that can be taken back. */
	ofChange(undo: string): Shelf {
		for (const shelf of this.#private.values()) if (shelf.hasChange(undo)) return shelf;
		return this.kept;
	}

	/**
	 * The one that a deleted highlight came from.
	 * @param tab the tab it names, as it is now
	 * @throws Error with a sentence for the reader where it came from a private tab that is gone
	 */
	originOf({ privateTabId }: Pick<Highlight, 'privateTabId'>, tab: TabKey | null): Shelf {
		if (privateTabId === undefined) return this.kept;
		if (!tab?.isPrivate || tab.id !== privateTabId) throw new Failure({ code: 'highlight-forgotten' });
		return this.of(tab);
	}

	/** A tab is gone. */
	forget(tabId: number): void {
		this.#private.delete(tabId);
		this.#gone.add(tabId);
	}

	/** Everything is deleted: private tabs begin anew as well. */
	forgetPrivate(): void {
		this.#private.clear();
		this.#privateLog.forget();
	}
}
