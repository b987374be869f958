import type { GroupDocument } from './group-document.ts';

/** Documents kept of one group, and of one author in it: nobody crowds out the others. */
const MOST_OF_GROUP = 5_000;
export const MOST_OF_AUTHOR = 2_000;
/** Their letters in JSON. A highlight has some 1,200; documents of the greatest length would fill the memory. */
const MOST_LETTERS_OF_GROUP = 16_000_000;
const MOST_LETTERS_OF_AUTHOR = 6_000_000;

interface Kept {
	author: string;
	letters: number;
}

/** How much of a group is kept, and whether there is room for more. */
export class GroupRoom {
	readonly #kept = new Map<string, Kept>();
	readonly #authors = new Map<string, { count: number; letters: number }>();
	#letters = 0;

	/** Counts a document in, in the place of the one that is called the same. @returns false where there is no room: it is counted out then */
	takes(id: string, document: GroupDocument): boolean {
		this.letGo(id);
		const { author } = document;
		const letters = JSON.stringify(document).length;
		const own = this.#authors.get(author) ?? { count: 0, letters: 0 };
		if (this.#kept.size >= MOST_OF_GROUP || own.count >= MOST_OF_AUTHOR) return false;
		if (this.#letters + letters > MOST_LETTERS_OF_GROUP || own.letters + letters > MOST_LETTERS_OF_AUTHOR) return false;
		this.#kept.set(id, { author, letters });
		this.#authors.set(author, { count: own.count + 1, letters: own.letters + letters });
		this.#letters += letters;
		return true;
	}

	letGo(id: string): void {
		const kept = this.#kept.get(id);
		if (!kept) return;
		this.#kept.delete(id);
		this.#letters -= kept.letters;
		const own = this.#authors.get(kept.author);
		if (own) this.#authors.set(kept.author, { count: own.count - 1, letters: own.letters - kept.letters });
	}
}
