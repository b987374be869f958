/** Numbers the hashes of features that occur often enough, so that training works on dense tables. */
export class FeatureIndex {
	readonly #slots: Int32Array;
	readonly #ids: Int32Array;
	readonly #mask: number;
	/** Hash of each feature, by number. */
	readonly hashes: number[] = [];

	constructor(lists: readonly Int32Array[], leastCount: number) {
		const slotCount = 1 << 24;
		this.#mask = slotCount - 1;
		this.#slots = new Int32Array(slotCount);
		this.#ids = new Int32Array(slotCount).fill(-1);
		const counts = new Uint8Array(slotCount);
		for (const list of lists) {
			for (const hash of list) {
				const slot = this.#find(hash);
				this.#slots[slot] = hash;
				const count = (counts[slot] ?? 0) + 1;
				if (count < 256) counts[slot] = count;
				if (count === leastCount) {
					this.#ids[slot] = this.hashes.length;
					this.hashes.push(hash);
				} else if (count === 1) this.#ids[slot] = -2;
			}
		}
	}

	/** @returns -1 for a feature that is too rare */
	idOf(hash: number): number {
		return Math.max(-1, this.#ids[this.#find(hash)] ?? -1);
	}

	#find(hash: number): number {
		let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
		slot &= this.#mask;
		while (this.#ids[slot] !== -1 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
		return slot;
	}
}
