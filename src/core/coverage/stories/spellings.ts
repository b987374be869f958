import { stemPlural } from '../../languages/en/plurals.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { detachedCopy } from '../detached-copy.ts';
import { NEWS, RARE_ARTICLES } from './news-frequencies.ts';

/** How the names and headline words of a collection are written, and which of the names tell something. */
export class Spellings {
	/** By their folded form, as they were first written. */
	readonly #written = new Map<string, string>();
	/** Names of one word that an analysis found to be actors. */
	readonly #actors = new Set<string>();
	/** Names asked about so far, and whether each tells something. */
	readonly #telling = new Map<string, boolean>();

	/** Notes a term by the spelling it is first met with. */
	note(term: string, spelling: string): void {
		if (!this.#written.has(term)) this.#written.set(detachedCopy(term), detachedCopy(spelling));
	}

	noteActor(name: string): void {
		if (!name.includes(' ')) this.#actors.add(detachedCopy(name.toLowerCase()));
	}

	/** The term itself where it was not noted. */
	of(term: string): string {
		return this.#written.get(term) ?? term;
	}

	/** A single common word with a capital, "Court", is hardly a name. */
	isTellingName(name: string): boolean {
		const known = this.#telling.get(name);
		if (known !== undefined) return known;
		const isTelling =
			name.includes(' ') || this.#actors.has(name) || NEWS.frequency(stemPlural(foldLetters(name))) <= RARE_ARTICLES;
		this.#telling.set(name, isTelling);
		return isTelling;
	}
}
