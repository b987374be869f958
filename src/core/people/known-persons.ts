import type { ActorDraft } from '../actors/actor-draft.ts';
import { fullFormsOf } from '../languages/en/short-names.ts';
import type { Gender } from './gender.ts';
import { type PersonName, shortFormsOf } from './person-name.ts';

/** What is known of a person whom the article names in full. */
export interface PersonEvidence {
	/** What a title or the first name tells. */
	gender: Gender | null;
	/** A list has the first name. */
	hasFirstName: boolean;
	/** Introduced by what they are to somebody: "his wife Ellen Marsh". */
	isRelative?: boolean;
	/** Where the text names them first: the number of the sentence. */
	firstSentence?: number;
}

/** A word that may name somebody alone, as it stands. */
export interface LoneName {
	word: string;
	/** What a title before it tells. */
	title: Gender | null;
	/** What "he" or "she" behind it tells. */
	pronoun?: Gender | null;
	/** A title that surnames have stands before it. */
	isSurname?: boolean;
	/** The number of its sentence in the text; where it stands in headline or standfirst, none. */
	sentence?: number;
	/** The other names of one word in its sentence: who is called by the first name there is not called by the surname as well. */
	beside?: ReadonlySet<string>;
}

interface Bearer extends PersonEvidence {
	draft: ActorDraft;
	surname: string;
	first: string | undefined;
	givenNames: number;
	/** Rises with each person that was added. */
	number: number;
	timesInFull: number;
}

/** People of one word that are told apart where it stands alone: those named first. */
const MOST_NAMESAKES = 40;

/** The persons that an article names in full, found by every shorter form of their name at once: see canBeOnePerson. */
export class KnownPersons {
	readonly #known = new Map<ActorDraft, Bearer>();
	/** The first person of each kind, by surname (and first name, or a short form of it). */
	readonly #bySurname = new Map<string, Bearer>();
	readonly #bySurnameAlone = new Map<string, Bearer>();
	readonly #byFirstName = new Map<string, Bearer>();
	readonly #byName = new Map<string, Bearer>();
	readonly #byMiddleName = new Map<string, Bearer>();
	readonly #byShortName = new Map<string, Bearer>();
	/** By each word that may name a person alone, surname or first name, those it may name. */
	readonly #bearers = new Map<string, Bearer[]>();

	add(draft: ActorDraft, { given, surname, nicknames = [] }: PersonName, evidence: PersonEvidence): void {
		const [first] = given;
		const known: Bearer = {
			draft,
			surname,
			first,
			givenNames: given.length,
			number: this.#known.size,
			timesInFull: 0,
			...evidence,
		};
		this.#known.set(draft, known);
		setFirst(this.#bySurname, surname, known);
		if (first === undefined) setFirst(this.#bySurnameAlone, surname, known);
		else {
			setFirst(this.#byFirstName, first, known);
			setFirst(this.#byName, keyOf(surname, first), known);
			for (const short of shortFormsOf(first)) setFirst(this.#byShortName, keyOf(surname, short), known);
			for (const middle of given.slice(1))
				if (middle.length > 1) setFirst(this.#byMiddleName, keyOf(surname, middle), known);
		}
		for (const word of new Set([surname, ...(first === undefined ? [] : [first]), ...nicknames])) {
			const bearers = this.#bearers.get(word);
			if (!bearers) this.#bearers.set(word, [known]);
			else if (bearers.length < MOST_NAMESAKES) bearers.push(known);
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
						// "Rona Jade" for "Emma Rona Jade"
						given.length === 1 ? this.#byMiddleName.get(keyOf(surname, first)) : undefined,
						given[1] !== undefined && given[1].length > 1 ? this.#aloneByName(keyOf(surname, given[1])) : undefined,
						this.#bySurnameAlone.get(surname),
						this.#bySurnameAlone.get(first),
					];
		let earliest: Bearer | undefined;
		for (const known of found)
			if (known && known.number < (earliest?.number ?? Number.POSITIVE_INFINITY)) earliest = known;
		return earliest?.draft;
	}

	/** Whose name has one first name and no more. */
	#aloneByName(key: string): Bearer | undefined {
		const known = this.#byName.get(key);
		return known?.givenNames === 1 ? known : undefined;
	}

	/** Counts a full name of somebody. */
	namedInFull(draft: ActorDraft): void {
		const bearer = this.#known.get(draft);
		if (bearer) bearer.timesInFull++;
	}

	/**
	 * Whom a surname or first name alone means. A newsroom gives it to the one it names in full most often, of relatives to the one whom the others
	 * belong to, and to nobody whom it has not named yet; of several as often, to the one whose first name is one, or who came first.
	 */
	bearerOf(name: LoneName): ActorDraft | undefined {
		const bearers = this.#bearers.get(name.word) ?? [];
		const others = bearers.filter(
			({ first }) => first === undefined || first === name.word || !name.beside?.has(first),
		);
		let best: Bearer | undefined;
		for (const bearer of others.length > 0 ? others : bearers) {
			if (name.title && bearer.gender && bearer.gender !== name.title) continue;
			if (!best || rankOf(bearer, name) > rankOf(best, name)) best = bearer;
		}
		return (best ?? (bearers.length === 0 ? this.#byShortOf(name) : undefined))?.draft;
	}

	/** The only one whose first name a word is short for: "Phil" for Philip, "Bob" for Robert. */
	#byShortOf({ word, title }: LoneName): Bearer | undefined {
		const found = fullFormsOf(word).flatMap((first) => this.#bearers.get(first) ?? []);
		const [only] = found;
		if (!only || found.length > 1 || !fullFormsOf(word).includes(only.first ?? '')) return undefined;
		return title && only.gender && only.gender !== title ? undefined : only;
	}
}

/**
 * How likely a word alone is to mean somebody: what a title tells comes before surnames, they before who was named by then and is nobody's relative, and
 * these before the times named in full. Behind what is no first name stands no surname for sure ("Gala Taylor", "VMA Taylor": Taylor at the gala): there
 * the times decide.
 */
function rankOf(bearer: Bearer, { word, title, pronoun, isSurname, sentence }: LoneName): number {
	const hasSurname = bearer.surname === word;
	const byTitle = title !== null && bearer.gender === title ? 4e6 : 0;
	const bySurname = (bearer.hasFirstName || isSurname) && hasSurname ? 2e6 : 0;
	const byFamily = hasSurname && !bearer.isRelative ? 1e6 : 0;
	const byOrder = sentence === undefined || (bearer.firstSentence ?? 0) <= sentence ? 5e5 : 0;
	const byPronoun = pronoun && bearer.gender === pronoun ? 2e5 : 0;
	const byTimes = bearer.timesInFull + (hasSurname ? SURNAME_BONUS : 0) + (bearer.hasFirstName ? 0.5 : 0);
	return byTitle + bySurname + (bySurname > 0 ? byFamily + byOrder + byPronoun : 0) + byTimes;
}

/** A word alone is a surname, where somebody's first name is named in full no more often. */
const SURNAME_BONUS = 1.1;

const keyOf = (surname: string, first: string) => `${surname}\n${first}`;

function setFirst(index: Map<string, Bearer>, key: string, known: Bearer): void {
	if (!index.has(key)) index.set(key, known);
}
