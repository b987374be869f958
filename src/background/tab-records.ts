import type { ArticleId } from '../core/article.ts';
import type { AnchorState } from '../core/highlights/highlight.ts';
import type { PageCheck } from '../messages.ts';
import type { KeyValuePort } from '../storage/key-value-port.ts';

/** What the background knows of the page in a tab. */
export type TabRecord = {
	check: PageCheck;
} & ( // the detector was asked to look, and will answer | the article is being read
	| { state: 'checking' | 'looking' }
	| {
			state: 'article';
			articleId: ArticleId;
			/** Where the page has its highlights, by their ids. */
			anchors: Record<string, AnchorState>;
			/** The mention shown last, for next and previous. */
			shownMention?: { actor: number; index: number };
	  }
	| { state: 'not-article' | 'cannot-run' }
	| { state: 'failed'; message: string }
);

/** Which tab a record belongs to. */
export interface TabKey {
	id: number;
	isPrivate: boolean;
}

const PREFIX = 'tab:';

/**
 * One record a tab. Those of ordinary tabs outlive the worker in the session's store; those of private tabs are in memory only
 * and are made anew by looking again.
 */
export class TabRecords {
	readonly #session: KeyValuePort;
	readonly #private = new Map<number, TabRecord>();

	constructor(session: KeyValuePort) {
		this.#session = session;
	}

	async get({ id, isPrivate }: TabKey): Promise<TabRecord | undefined> {
		return isPrivate ? this.#private.get(id) : ((await this.#session.get(PREFIX + id)) as TabRecord | undefined);
	}

	async set({ id, isPrivate }: TabKey, record: TabRecord): Promise<void> {
		if (isPrivate) this.#private.set(id, record);
		else await this.#session.set(PREFIX + id, record);
	}

	/** Knows not whether the tab was private: it may be gone. */
	async remove(tabId: number): Promise<void> {
		if (!this.#private.delete(tabId)) await this.#session.remove(PREFIX + tabId);
	}

	/** Ids of the ordinary tabs with a record. */
	async ids(): Promise<number[]> {
		const keys = await this.#session.keys();
		return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
	}
}
