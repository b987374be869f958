const SHORTEST_STEM = 2;
/** Longer words are none of a language. */
const LONGEST_WORD = 60;

/**
 * Words, phrases and stems of a language, asked at a place of a text. Written parted by blanks, in lower case: "minister", a phrase with
 * low lines ("ifade_etti"), a stem with a star before or behind it ("*minister", "ministr*"), and with a dash before it a word that only looks
 * like one of a stem ("-insgesamt").
 */
export class WordList {
	/** By its first word, the further words of each phrase, longest first. */
	readonly #phrases = new Map<string, string[][]>();
	readonly #beginnings = new Set<string>();
	readonly #endings = new Set<string>();
	readonly #excepted = new Set<string>();

	constructor(written: string) {
		for (const entry of written.trim().split(/\s+/)) {
			if (entry.endsWith('*')) this.#beginnings.add(entry.slice(0, -1));
			else if (entry.startsWith('-')) this.#excepted.add(entry.slice(1));
			else if (entry.startsWith('*')) this.#endings.add(entry.slice(1));
			else if (entry !== '') this.#addPhrase(entry.split('_'));
		}
		for (const further of this.#phrases.values()) further.sort((a, b) => b.length - a.length);
	}

	#addPhrase([first = '', ...further]: string[]): void {
		const known = this.#phrases.get(first);
		if (known) known.push(further);
		else this.#phrases.set(first, [further]);
	}

	/** How many words from `at` on are one of the list; 0 where none is. */
	lengthAt(words: readonly string[], at: number): number {
		const word = words[at] ?? '';
		for (const further of this.#phrases.get(word) ?? [])
			if (further.every((next, index) => words[at + 1 + index] === next)) return 1 + further.length;
		return this.#hasStem(word) ? 1 : 0;
	}

	has(word: string): boolean {
		return this.lengthAt([word], 0) === 1;
	}

	/** Whether a word is one of the list by itself, and not only ends like one: "Gericht" and not "Amtsgericht". */
	isItself(word: string): boolean {
		const hasWord = this.#phrases.get(word)?.some((further) => further.length === 0) ?? false;
		return hasWord || this.#endings.has(word) || [...this.#beginnings].some((stem) => word.startsWith(stem));
	}

	#hasStem(word: string): boolean {
		if (word.length > LONGEST_WORD || this.#excepted.has(word)) return false;
		if (this.#beginnings.size > 0)
			for (let end = SHORTEST_STEM; end <= word.length; end++)
				if (this.#beginnings.has(word.slice(0, end))) return true;
		if (this.#endings.size > 0)
			for (let from = 0; from <= word.length - SHORTEST_STEM; from++)
				if (this.#endings.has(word.slice(from))) return true;
		return false;
	}
}

/** The word behind an elided article or preposition: "l'ancien" is "ancien", "dell'interno" is "interno". */
export function withoutElision(word: string): string {
	if (word.length > LONGEST_WORD) return word;
	const mark = word.search(/['’]/);
	return mark > 0 && mark <= 6 && mark < word.length - 2 ? word.slice(mark + 1) : word;
}
