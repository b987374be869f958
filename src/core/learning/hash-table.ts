/** Slots for every key, so that most questions end at the first look. */
const SLOTS_PER_KEY = 4;

/** Finds the places of well-spread 32-bit keys; built when a model is opened, without an object for each key. */
export class HashTable {
	readonly #keys: Uint32Array;
	/** Index of a key plus 1; 0 where the slot is free. */
	readonly #slots: Uint32Array;
	readonly #mask: number;

	constructor(keys: Uint32Array) {
		this.#keys = keys;
		let size = 1;
		while (size < keys.length * SLOTS_PER_KEY) size *= 2;
		this.#slots = new Uint32Array(size);
		this.#mask = size - 1;
		for (const [index, key] of keys.entries()) {
			let slot = key & this.#mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
			this.#slots[slot] = index + 1;
		}
	}

	/** Index of a key; -1 where there is none. */
	find(key: number): number {
		for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
			const index = (this.#slots[slot] ?? 0) - 1;
			if (index < 0 || this.#keys[index] === key) return index;
		}
	}
}
