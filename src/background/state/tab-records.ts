import type { ArticleId } from '../../core/article.ts';
import { LIMITS } from '../../core/limits.ts';
import { readOrNone } from '../../core/shapes/read-shape.ts';
import type { PageCheck } from '../../messages/page-to-background.ts';
import type { Shelf } from './shelf.ts';
import type { Shelves, TabKey } from './shelves.ts';
import type { TabRecord } from './tab-record.ts';
import { tabRecord } from './tab-record-shape.ts';
import { TaskQueue } from './task-queue.ts';

const PREFIX = 'tab:';
const MOST_REASONS = 20;

/**
 * One record a tab. Those of ordinary tabs outlive the worker in the session's store; those of private tabs are in memory only
 * (shelves.ts) and are made anew by looking again. What is out of shape in that store is as none.
 */
export class TabRecords {
	readonly #shelves: Shelves;
	/** What the session's store had no room for. A worker that dies forgets it, and the tabs are looked at again. */
	readonly #unstored = new Map<number, TabRecord>();

	/** When each was last set by this worker; milliseconds, monotonic. */
	readonly #setAt = new Map<number, number>();

	/** Changes, one after the other: two at once would each lose what the other just did. */
	readonly #changes = new TaskQueue(1);

	constructor(shelves: Shelves) {
		this.#shelves = shelves;
	}

	get(tab: TabKey): Promise<TabRecord | undefined> {
		return this.#read(this.#shelves.of(tab), tab.id);
	}

	async set(tab: TabKey, record: TabRecord): Promise<void> {
		await this.update(tab, () => record);
	}

	/**
	 * Changes what is known of a tab, from what is known when its turn comes.
	 * @param change answers undefined where it stays as it is
	 * @returns whether it was changed
	 */
	update(tab: TabKey, change: (now: TabRecord | undefined) => TabRecord | undefined): Promise<boolean> {
		return this.#changes.run(async () => {
			const changed = change(await this.get(tab));
			if (changed) await this.#put(tab, { ...changed, check: capped(changed.check) });
			return changed !== undefined;
		});
	}

	/** @param time milliseconds, monotonic */
	wasSetSince(tabId: number, time: number): boolean {
		return (this.#setAt.get(tabId) ?? Number.NEGATIVE_INFINITY) >= time;
	}

	/** The tab may be gone. */
	async remove(tabId: number): Promise<void> {
		await this.#changes.run(async () => {
			this.#unstored.delete(tabId);
			this.#setAt.delete(tabId);
			await this.#shelves.ofId(tabId).session.remove(PREFIX + tabId);
		});
	}

	/** Everything was deleted: what is known in memory alone goes as well. */
	async forget(): Promise<void> {
		await this.#changes.run(async () => {
			this.#unstored.clear();
			this.#setAt.clear();
		});
	}

	async #put(tab: TabKey, record: TabRecord): Promise<void> {
		this.#unstored.delete(tab.id);
		this.#setAt.set(tab.id, performance.now());
		try {
			await this.#shelves.of(tab).session.set(PREFIX + tab.id, record);
		} catch {
			await this.#setInFullStore(tab.id, record);
		}
	}

	/** Ids of the ordinary tabs with a record. */
	async ids(): Promise<number[]> {
		return [...new Set([...(await this.#storedIds()), ...this.#unstored.keys()])];
	}

	/** The store has no room: half of the records are let go, those of the tabs opened first, which are looked at again when they are shown. */
	async #setInFullStore(id: number, record: TabRecord): Promise<void> {
		this.#unstored.set(id, record);
		const others = (await this.#storedIds()).filter((other) => other !== id).sort((a, b) => a - b);
		for (const old of others.slice(0, Math.ceil(others.length / 2)))
			await this.#shelves.kept.session.remove(PREFIX + old);
		try {
			await this.#shelves.kept.session.set(PREFIX + id, record);
			// unless it has changed meanwhile
			if (this.#unstored.get(id) === record) this.#unstored.delete(id);
		} catch {
			// something else fills it: the record holds in memory
		}
	}

	/** Ids of the ordinary tabs that are at one of these articles. */
	async idsAt(articles: ReadonlySet<ArticleId>): Promise<number[]> {
		const at: number[] = [];
		for (const id of await this.ids()) {
			const record = await this.#read(this.#shelves.kept, id);
			if (record?.state === 'article' && articles.has(record.articleId)) at.push(id);
		}
		return at;
	}

	async #read(shelf: Shelf, tabId: number): Promise<TabRecord | undefined> {
		return this.#unstored.get(tabId) ?? readOrNone(tabRecord, await shelf.session.get(PREFIX + tabId));
	}

	async #storedIds(): Promise<number[]> {
		const keys = await this.#shelves.kept.session.keys();
		return keys.filter((key) => /^tab:\d+$/.test(key)).map((key) => Number(key.slice(PREFIX.length)));
	}
}

/** A check without more than a detector of ours says. The address is the browser's, and is refused elsewhere where it is too long. */
function capped(check: PageCheck): PageCheck {
	const { isArticle, confidence, reasons, looksPrivate, isCovered, isPdf, hasNoText } = check.detection;
	return {
		...check,
		headline: check.headline.slice(0, 2 * LIMITS.title),
		detection: {
			isArticle,
			confidence,
			...(looksPrivate && { looksPrivate }),
			...(isCovered && { isCovered }),
			...(isPdf && { isPdf }),
			...(hasNoText && { hasNoText }),
			reasons: reasons.slice(0, MOST_REASONS),
		},
	};
}
