/** Keeps the highest of many scores without sorting them all: a binary heap with the lowest kept score on top. */
export class TopK {
	readonly #items: Float64Array;
	readonly #scores: Float64Array;
	#length = 0;

	constructor(most: number) {
		this.#items = new Float64Array(most);
		this.#scores = new Float64Array(most);
	}

	/** How many are kept. */
	get most(): number {
		return this.#scores.length;
	}

	/** What an item must score more than to be kept. */
	get least(): number {
		return this.#length < this.#scores.length ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? 0);
	}

	/** Forgets what was kept. */
	clear(): void {
		this.#length = 0;
	}

	offer(item: number, score: number): void {
		if (this.#length < this.#scores.length) this.#rise(this.#length++, item, score);
		else if (score > (this.#scores[0] ?? Number.POSITIVE_INFINITY)) this.#sink(item, score);
	}

	/** What was kept, highest first; of equal scores the lower item first. */
	ranked(): { item: number; score: number }[] {
		const [items, scores] = [this.#items.slice(0, this.#length), this.#scores.slice(0, this.#length)];
		sortFallingInPlace(items, scores);
		return Array.from(items, (item, rank) => ({ item, score: scores[rank] ?? 0 }));
	}

	/** The same in views that the next offer writes over, without an object for each. Forgets what was kept. */
	takeRanked(): { items: Float64Array; scores: Float64Array } {
		const [items, scores] = [this.#items.subarray(0, this.#length), this.#scores.subarray(0, this.#length)];
		sortFallingInPlace(items, scores);
		this.#length = 0;
		return { items, scores };
	}

	/** Puts an item at the end, or as far up as its score lets it. */
	#rise(end: number, item: number, score: number): void {
		// private fields are looked up at each use, which counts where millions are offered
		const [items, scores] = [this.#items, this.#scores];
		let index = end;
		while (index > 0) {
			const parent = (index - 1) >> 1;
			const above = scores[parent] ?? 0;
			if (above <= score) break;
			items[index] = items[parent] ?? 0;
			scores[index] = above;
			index = parent;
		}
		items[index] = item;
		scores[index] = score;
	}

	/** Puts an item in place of the lowest, or as far down as its score lets it. */
	#sink(item: number, score: number): void {
		const [items, scores, length] = [this.#items, this.#scores, this.#length];
		let index = 0;
		for (;;) {
			const left = 2 * index + 1;
			if (left >= length) break;
			const child = left + 1 < length && (scores[left + 1] ?? 0) < (scores[left] ?? 0) ? left + 1 : left;
			const below = scores[child] ?? 0;
			if (below >= score) break;
			items[index] = items[child] ?? 0;
			scores[index] = below;
			index = child;
		}
		items[index] = item;
		scores[index] = score;
	}
}

/** Sorts by insertion, the highest score first and of equals the lower item: there are a hundred at most. */
export function sortFallingInPlace(items: Float64Array | Uint32Array, scores: Float64Array | Float32Array): void {
	for (let next = 1; next < items.length; next++) {
		const [item, score] = [items[next] ?? 0, scores[next] ?? 0];
		let place = next;
		for (; place > 0; place--) {
			const before = scores[place - 1] ?? 0;
			if (before > score || (before === score && (items[place - 1] ?? 0) < item)) break;
			items[place] = items[place - 1] ?? 0;
			scores[place] = before;
		}
		items[place] = item;
		scores[place] = score;
	}
}
