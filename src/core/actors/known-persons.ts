import type { ActorDraft } from './actor-draft.ts';
import type { NamedMention } from './named-mention.ts';
import { type PersonName, shortFormsOf } from './person-name.ts';

interface Known {
	draft: ActorDraft;
	/** Rises with each person that was added. */
	number: number;
	/** The words that may name the person alone: surname and first name. */
	words: string[];
}

/** A place where somebody who may go by a word alone is named. */
interface Naming {
	order: number;
	draft: ActorDraft;
}

/** Those whom a word may name alone. */
interface Bearers {
	first: ActorDraft;
	areMany: boolean;
	/** Where they are named in full, and where by the word alone; each in order of the article. */
	inFull: Naming[];
	alone: Naming[];
}

/** The persons that an article names in full, found by every shorter form of their name at once: see canBeOnePerson. */
export class KnownPersons {
	readonly #known = new Map<ActorDraft, Known>();
	/** The first person of each kind, by surname (and first name, or a short form of it). */
	readonly #bySurname = new Map<string, Known>();
	readonly #bySurnameAlone = new Map<string, Known>();
	readonly #byFirstName = new Map<string, Known>();
	readonly #byName = new Map<string, Known>();
	readonly #byShortName = new Map<string, Known>();
	/** By each word that may name a person alone: the first of them, whether there are more, and where they are named, in order. */
	readonly #bearers = new Map<string, Bearers>();

	add(draft: ActorDraft, { given, surname }: PersonName): void {
		const [first] = given;
		const known = {
			draft,
			number: this.#known.size,
			words: [...new Set(first === undefined ? [surname] : [surname, first])],
		};
		this.#known.set(draft, known);
		setFirst(this.#bySurname, surname, known);
		if (first === undefined) setFirst(this.#bySurnameAlone, surname, known);
		else {
			setFirst(this.#byFirstName, first, known);
			setFirst(this.#byName, keyOf(surname, first), known);
			for (const short of shortFormsOf(first)) setFirst(this.#byShortName, keyOf(surname, short), known);
		}
		for (const word of known.words) {
			const bearers = this.#bearers.get(word);
			if (bearers) bearers.areMany = true;
			else this.#bearers.set(word, { first: draft, areMany: false, inFull: [], alone: [] });
		}
	}

	/** The first person whose name this may be, undefined where it is none's. */
	ofFullName({ given, surname }: PersonName): ActorDraft | undefined {
		const [first] = given;
		const found =
			first === undefined
				? [this.#bySurname.get(surname), this.#byFirstName.get(surname)]
				: [
						this.#byName.get(keyOf(surname, first)),
						this.#byShortName.get(keyOf(surname, first)),
						...shortFormsOf(first).map((short) => this.#byName.get(keyOf(surname, short))),
						this.#bySurnameAlone.get(surname),
						this.#bySurnameAlone.get(first),
					];
		let earliest: Known | undefined;
		for (const known of found)
			if (known && known.number < (earliest?.number ?? Number.POSITIVE_INFINITY)) earliest = known;
		return earliest?.draft;
	}

	/** Takes down where a person is named; full names and others each in order of the article. */
	named(draft: ActorDraft, mention: NamedMention): void {
		const kind = /\s/.test(mention.name) ? 'inFull' : 'alone';
		const naming = { order: orderOf(mention), draft };
		for (const word of this.#known.get(draft)?.words ?? []) this.#bearers.get(word)?.[kind].push(naming);
	}

	/** Of those whose surname or first name a word is, the one named last before it; the first where none was. */
	bearerOf(word: string, mention: NamedMention): ActorDraft | undefined {
		const bearers = this.#bearers.get(word);
		if (!bearers?.areMany) return bearers?.first;
		const order = orderOf(mention);
		const inFull = lastBefore(bearers.inFull, order);
		const alone = lastBefore(bearers.alone, order);
		const last = (inFull?.order ?? -1) > (alone?.order ?? -1) ? inFull : alone;
		return last?.draft ?? bearers.first;
	}
}

const keyOf = (surname: string, first: string) => `${surname}\n${first}`;

function setFirst(index: Map<string, Known>, key: string, known: Known): void {
	if (!index.has(key)) index.set(key, known);
}

const PARTS = { title: 0, description: 1, text: 2 } as const;

/** Where a mention stands in the article; a sentence has fewer tokens than 1,000. */
function orderOf({ sentence, first }: NamedMention): number {
	return PARTS[sentence.part] * 1e9 + sentence.number * 1_000 + first;
}

function lastBefore(namings: readonly Naming[], order: number): Naming | undefined {
	let low = 0;
	let high = namings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((namings[middle]?.order ?? 0) < order) low = middle + 1;
		else high = middle;
	}
	return namings[low - 1];
}
