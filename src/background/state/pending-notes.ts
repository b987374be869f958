import type { ArticleId } from '../../core/article.ts';
import type { Highlight, PassageSelectors } from '../../core/highlights/highlight.ts';
import type { NoteOffer } from '../../messages/page-to-background.ts';
import type { Shelves, TabKey } from './shelves.ts';
import { WorkUnderWay } from './work-under-way.ts';

/** A passage the reader pressed the handle of, until it is kept or let go. */
export interface PendingNote {
	/** Known to the page's script, which the page cannot read, and to the frame it opens. */
	token: string;
	/** Of the highlight to be. */
	id: string;
	passage: PassageSelectors;
	articleId: ArticleId;
	/** The frame that opened it, the only one that may keep it; null until one did. */
	frame: string | null;
	/** It is stored. */
	isKept?: true;
	/** The note is of a highlight that was there before. */
	isOfKept?: true;
	/** The highlight, where the reader deleted it. */
	deleted?: Highlight;
	/** Of a note that was moved to a window, whose tab it then waits in. */
	moved?: {
		/** The page's tab. */
		from: number;
		/** What was written before. */
		draft: string;
	};
}

const PREFIX = 'note:';

/** One a tab. Those of ordinary tabs outlive the worker; those of private tabs are in memory only (shelves.ts). */
export class PendingNotes {
	/** Passages that are being offered. */
	readonly offers = new WorkUnderWay<NoteOffer>();
	/** Notes that are being moved to a window. */
	readonly moves = new WorkUnderWay<void>();
	readonly #shelves: Shelves;

	constructor(shelves: Shelves) {
		this.#shelves = shelves;
	}

	async get(tab: TabKey): Promise<PendingNote | undefined> {
		return (await this.#shelves.of(tab).session.get(PREFIX + tab.id)) as PendingNote | undefined;
	}

	async set(tab: TabKey, note: PendingNote): Promise<void> {
		await this.#shelves.of(tab).session.set(PREFIX + tab.id, note);
	}

	/** The note of a tab's page that was moved to a window: it waits in the window's tab. */
	async movedFrom(tab: TabKey, isIt: (note: PendingNote) => boolean): Promise<PendingNote | undefined> {
		const { session } = this.#shelves.of(tab);
		for (const key of await session.keys()) {
			if (!key.startsWith(PREFIX)) continue;
			const note = (await session.get(key)) as PendingNote | undefined;
			if (note?.moved?.from === tab.id && isIt(note)) return note;
		}
		return undefined;
	}

	/** The tab may be gone. */
	async remove(tabId: number): Promise<void> {
		await this.#shelves.ofId(tabId).session.remove(PREFIX + tabId);
	}
}
