import type { ArticleId } from '../../core/article.ts';
import type { PassageSelectors } from '../../core/highlights/highlight.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import type { TabKey } from './tab-records.ts';

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
}

const PREFIX = 'note:';

/** One a tab. Those of ordinary tabs outlive the worker; those of private tabs are in memory only. */
export class PendingNotes {
	readonly #session: KeyValuePort;
	readonly #private = new Map<number, PendingNote>();

	constructor(session: KeyValuePort) {
		this.#session = session;
	}

	async get({ id, isPrivate }: TabKey): Promise<PendingNote | undefined> {
		return isPrivate ? this.#private.get(id) : ((await this.#session.get(PREFIX + id)) as PendingNote | undefined);
	}

	async set({ id, isPrivate }: TabKey, note: PendingNote): Promise<void> {
		if (isPrivate) this.#private.set(id, note);
		else await this.#session.set(PREFIX + id, note);
	}

	/** Knows not whether the tab was private: it may be gone. */
	async remove(tabId: number): Promise<void> {
		if (!this.#private.delete(tabId)) await this.#session.remove(PREFIX + tabId);
	}
}
