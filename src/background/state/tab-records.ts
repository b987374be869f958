import { LIMITS } from '../../core/limits.ts';
import { readOrNone } from '../../core/shapes/read-shape.ts';
import type { PageCheck } from '../../messages.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import type { TabRecord } from './tab-record.ts';
import { tabRecord } from './tab-record-shape.ts';

/** Which tab a record belongs to. */
export interface TabKey {
	id: number;
	isPrivate: boolean;
}

const PREFIX = 'tab:';
const MOST_REASONS = 20;

/**
 * One record a tab. Those of ordinary tabs outlive the worker in the session's store; those of private tabs are in memory only
 * and are made anew by looking again. What is out of shape in that store is as none.
 */
export class TabRecords {
	readonly #session: KeyValuePort;
	readonly #private = new Map<number, TabRecord>();
	/** What the session's store had no room for. A worker that dies forgets it, and the tabs are looked at again. */
	readonly #unstored = new Map<number, TabRecord>();

	constructor(session: KeyValuePort) {
		this.#session = session;
	}

	async get({ id, isPrivate }: TabKey): Promise<TabRecord | undefined> {
		if (isPrivate) return this.#private.get(id);
		return this.#unstored.get(id) ?? readOrNone(tabRecord, await this.#session.get(PREFIX + id));
	}

	async set({ id, isPrivate }: TabKey, record: TabRecord): Promise<void> {
		const kept = { ...record, check: capped(record.check) };
		if (isPrivate) {
			this.#private.set(id, kept);
			return;
		}
		this.#unstored.delete(id);
		try {
			await this.#session.set(PREFIX + id, kept);
		} catch {
			await this.#setInFullStore(id, kept);
		}
	}

	/** Knows not whether the tab was private: it may be gone. */
	async remove(tabId: number): Promise<void> {
		this.#unstored.delete(tabId);
		if (!this.#private.delete(tabId)) await this.#session.remove(PREFIX + tabId);
	}

	/** Ids of the ordinary tabs with a record. */
	async ids(): Promise<number[]> {
		return [...new Set([...(await this.#storedIds()), ...this.#unstored.keys()])];
	}

	/** The store has no room: half of the records are let go, those of the tabs opened first, which are looked at again when they are shown. */
	async #setInFullStore(id: number, record: TabRecord): Promise<void> {
		this.#unstored.set(id, record);
		const others = (await this.#storedIds()).filter((other) => other !== id).sort((a, b) => a - b);
		for (const old of others.slice(0, Math.ceil(others.length / 2))) await this.#session.remove(PREFIX + old);
		try {
			await this.#session.set(PREFIX + id, record);
			// unless it has changed meanwhile
			if (this.#unstored.get(id) === record) this.#unstored.delete(id);
		} catch {
			// something else fills it: the record holds in memory
		}
	}

	async #storedIds(): Promise<number[]> {
		const keys = await this.#session.keys();
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
