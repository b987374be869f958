import type { Participant } from '../../people/participant.ts';
import type { CuedWords } from './cued-words.ts';

/** Who holds which office in one text, as it told so far. */
export class OfficeHolders {
	readonly #words: CuedWords;
	readonly #isCompound: boolean;
	/** By the word of an office; null for several. */
	readonly #holders = new Map<string, Participant | null>();
	/** By a word of what an office is of, the person whom the text introduces by it; null for several. */
	readonly #introduced = new Map<string, Participant | null>();

	/** @param isCompound an office is one word with what it is of: "Regierungssprecherin" */
	constructor(words: CuedWords, isCompound: boolean) {
		this.#words = words;
		this.#isCompound = isCompound;
	}

	/** Who holds the office that a word names; null where nobody or several do. */
	of(office: number): Participant | null {
		return this.#holders.get(this.#words.core(office)) ?? null;
	}

	/** Notes that somebody holds the office that a word names. */
	remember(token: number, participant: Participant): void {
		const office = this.#words.core(token);
		const known = this.#holders.get(office);
		this.#holders.set(office, known === undefined || known === participant ? participant : null);
	}

	/** Remembers by what words a text introduces somebody: "Ana Ruiz, secretaria de la UCT", "el ministro polaco Jan Bor". */
	introduce(participant: Participant, first: number, end: number): void {
		if (participant.personhood < 0) return;
		for (let at = first; at < end; at++) {
			const word = this.#words.core(at);
			if (!this.#words.tells(at)) continue;
			const known = this.#introduced.get(word);
			this.#introduced.set(word, known === undefined || known === participant ? participant : null);
		}
	}

	/** The one person whom a word of an office alone introduced: "la dirigente de la UCT". */
	introducedBy(first: number, labelEnd: number, end: number): Participant | null {
		if (this.#isCompound) return null;
		// an adjective right behind the label is its as well
		const last = labelEnd < end && this.#words.isLower(labelEnd) ? labelEnd + 1 : labelEnd;
		for (let at = first; at < last; at++) {
			const one = this.#words.tells(at) ? this.#introduced.get(this.#words.core(at)) : null;
			if (one) return one;
		}
		return null;
	}
}
