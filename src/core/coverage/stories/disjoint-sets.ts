/** Numbered things in groups that are joined step by step (Galler and Fischer 1964, doi:10.1145/364099.364331). */
export class DisjointSets {
	readonly #joinedTo: Uint32Array;

	/** @param size how many things there are, each at first a group of its own */
	constructor(size: number) {
		this.#joinedTo = new Uint32Array(size);
		for (let thing = 0; thing < size; thing++) this.#joinedTo[thing] = thing;
	}

	/** The thing that a thing's group goes by. */
	rootOf(thing: number): number {
		let root = thing;
		for (let next = this.#joinedTo[root] ?? root; next !== root; next = this.#joinedTo[root] ?? root) root = next;
		this.#joinedTo[thing] = root;
		return root;
	}

	/** Joins a group to another, both named by their roots; the other's root is that of both. */
	join(root: number, to: number): void {
		this.#joinedTo[root] = to;
	}
}
