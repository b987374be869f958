/** Keeps the highest of many scores without sorting them all: a binary heap with the lowest kept score on top. */
export class TopK {
	readonly #most: number;
	readonly #items: number[] = [];
	readonly #scores: number[] = [];

	constructor(most: number) {
		this.#most = most;
	}

	/** What an item must score more than to be kept. */
	get least(): number {
		return this.#items.length < this.#most ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? 0);
	}

	offer(item: number, score: number): void {
		if (this.#items.length < this.#most) {
			this.#items.push(item);
			this.#scores.push(score);
			this.#rise(this.#items.length - 1);
		} else if (score > (this.#scores[0] ?? 0)) {
			this.#items[0] = item;
			this.#scores[0] = score;
			this.#sink(0);
		}
	}

	/** What was kept, highest first; of equal scores the lower item first. */
	ranked(): { item: number; score: number }[] {
		return this.#items
			.map((item, index) => ({ item, score: this.#scores[index] ?? 0 }))
			.sort((a, b) => b.score - a.score || a.item - b.item);
	}

	#rise(from: number): void {
		for (let index = from; index > 0; ) {
			const parent = (index - 1) >> 1;
			if (this.#scoreAt(parent) <= this.#scoreAt(index)) return;
			this.#swap(index, parent);
			index = parent;
		}
	}

	#sink(from: number): void {
		for (let index = from; ; ) {
			const left = 2 * index + 1;
			const child = this.#scoreAt(left + 1) < this.#scoreAt(left) ? left + 1 : left;
			if (this.#scoreAt(child) >= this.#scoreAt(index)) return;
			this.#swap(index, child);
			index = child;
		}
	}

	#scoreAt(index: number): number {
		return this.#scores[index] ?? Number.POSITIVE_INFINITY;
	}

	#swap(a: number, b: number): void {
		const [item, score] = [this.#items[a] ?? 0, this.#scores[a] ?? 0];
		this.#items[a] = this.#items[b] ?? 0;
		this.#scores[a] = this.#scores[b] ?? 0;
		this.#items[b] = item;
		this.#scores[b] = score;
	}
}
