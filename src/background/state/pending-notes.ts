import { readOrNone } from '../../core/shapes/read-shape.ts';
import type { NoteOffer } from '../../messages/page-to-background.ts';
import type { PendingNote } from './pending-note.ts';
import { pendingNote } from './pending-note-shape.ts';
import type { Shelves, TabKey } from './shelves.ts';
import { WorkUnderWay } from './work-under-way.ts';

const PREFIX = 'note:';

/**
 * One a tab. Those of ordinary tabs outlive the worker; those of private tabs are in memory only (shelves.ts). What is out of shape in the
 * session's store is as none.
 */
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
		return readOrNone(pendingNote, await this.#shelves.of(tab).session.get(PREFIX + tab.id));
	}

	async set(tab: TabKey, note: PendingNote): Promise<void> {
		await this.#shelves.of(tab).session.set(PREFIX + tab.id, note);
	}

	/** The note of a tab's page that was moved to a window: it waits in the window's tab. */
	async movedFrom(tab: TabKey, isIt: (note: PendingNote) => boolean): Promise<PendingNote | undefined> {
		const { session } = this.#shelves.of(tab);
		for (const key of await session.keys()) {
			if (!key.startsWith(PREFIX)) continue;
			const note = readOrNone(pendingNote, await session.get(key));
			if (note?.moved?.from === tab.id && isIt(note)) return note;
		}
		return undefined;
	}

	/** The tab may be gone. */
	async remove(tabId: number): Promise<void> {
		await this.#shelves.ofId(tabId).session.remove(PREFIX + tabId);
	}
}
