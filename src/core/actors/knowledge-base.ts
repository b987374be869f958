import { PackedFile } from '../learning/packed-file.ts';
import { SortedKeys } from './sorted-keys.ts';

/** What an entity of the knowledge base is. The numbers stand in the packed file. */
export const ENTITY_CLASS = {
	person: 1,
	organisation: 2,
	party: 3,
	medium: 4,
	country: 5,
	place: 6,
	government: 7,
	group: 8,
	/** Treaties, wars, sports events: never actors. */
	thing: 9,
} as const;

/** Whether a class is one of places; countries are places and actors. */
export function isPlaceClass(entityClass: number): boolean {
	return entityClass === ENTITY_CLASS.place || entityClass === ENTITY_CLASS.country;
}

/** How an alias stands for its entity. The numbers stand in the packed file. */
export const ALIAS_USE = {
	name: 0,
	/** "Ukrainian", "Ukrainians" for Ukraine. */
	demonym: 1,
	/** "Kyiv" for Ukraine's government. */
	metonym: 2,
} as const;

/** Bit beside the use, of acronyms: in another lettering ("La", "Mit") they are words. */
export const IN_CAPITALS = 0x40;

/** Bit beside the use, of names that link mentions and that the tagger has not learnt with. */
export const LINKS_ONLY = 0x80;

/** What the lists know of a word or place name, as bits. */
export const LISTED = { firstName: 1, male: 2, female: 4, surname: 8, city: 16, country: 32 } as const;

/** Whether a list of first names has a word of the text; false where there is none. */
export function isListedFirstName(word: { listed: number } | undefined): boolean {
	return ((word?.listed ?? 0) & LISTED.firstName) !== 0;
}

/** From this weight on an organisation's name and class were reviewed by hand. */
export const REVIEWED_WEIGHT = 55;

/** An entity that an alias may stand for. */
export interface EntityCandidate {
	entity: number;
	use: number;
	/** The name is an acronym, which only capitals spell. */
	isInCapitals: boolean;
}

/** Entities, their names and aliases, and lists of first names, surnames and places; see docs/models/knowledge.md. */
export class KnowledgeBase {
	/** Day the overlay was last reviewed, ISO 8601. */
	readonly reviewedOn: string;
	readonly #aliases: SortedKeys;
	readonly #aliasLow: Uint16Array;
	readonly #aliasHigh: Uint8Array;
	readonly #listed: SortedKeys;
	readonly #listedBits: Uint8Array;
	readonly #wikidata: Uint32Array;
	readonly #classes: Uint8Array;
	readonly #weights: Uint8Array;
	readonly #names: TextTable;
	readonly #owners: Uint32Array;
	readonly #factEntities: Uint32Array;
	readonly #facts: TextTable;

	readonly #buffer: ArrayBuffer;
	/** Entities by the keys of their names in the language that is read. */
	readonly #native: ReadonlyMap<number, number>;

	/**
	 * @param native Wikidata numbers by the keys of names in another language
	 * @throws Error where the buffer is not a packed knowledge file
	 */
	constructor(buffer: ArrayBuffer, native: ReadonlyMap<number, number> = new Map()) {
		this.#buffer = buffer;
		const file = new PackedFile(buffer);
		const { aliases, listed, reviewedOn } = file.meta as { aliases: number; listed: number; reviewedOn: string };
		this.reviewedOn = reviewedOn;
		this.#aliases = new SortedKeys(file.uint8('aliasKeys'), aliases, 30);
		this.#aliasLow = file.uint16('aliasLow');
		this.#aliasHigh = file.uint8('aliasHigh');
		this.#listed = new SortedKeys(file.uint8('listedKeys'), listed, 30);
		this.#listedBits = file.uint8('listedBits');
		this.#wikidata = file.uint32('wikidata');
		this.#classes = file.uint8('classes');
		this.#weights = file.uint8('weights');
		this.#names = new TextTable(file.uint8('names'), this.#classes.length);
		this.#factEntities = file.uint32('factEntities');
		this.#facts = new TextTable(file.uint8('facts'), this.#factEntities.length);
		this.#owners = file.uint32('owners');
		this.#native = this.#entitiesOf(native);
	}

	/** The same knowledge with what a language calls its entities. */
	withNames(native: ReadonlyMap<number, number>): KnowledgeBase {
		return new KnowledgeBase(this.#buffer, native);
	}

	/** The heaviest entity that has this name, -1 where none has. Cheaper than {@link candidates}. */
	best(key: number): number {
		const native = this.#native.get(key);
		if (native !== undefined) return native;
		const at = this.#aliases.indexOf(key);
		return at < 0 ? -1 : this.#entityAt(at);
	}

	/** The entity that the language read calls so, -1 where there is none; its names in English are left aside. */
	native(key: number): number {
		return this.#native.get(key) ?? -1;
	}

	/** How the heaviest entity's alias stands for it; see {@link ALIAS_USE}. */
	bestUse(key: number): number {
		if (this.#native.has(key)) return ALIAS_USE.name;
		const at = this.#aliases.indexOf(key);
		return at < 0 ? ALIAS_USE.name : this.#useAt(at);
	}

	/** Whether the heaviest entity's name is an acronym, which only capitals spell. */
	bestIsInCapitals(key: number): boolean {
		if (this.#native.has(key)) return false;
		const at = this.#aliases.indexOf(key);
		return at >= 0 && this.#isInCapitals(at);
	}

	/** The heaviest entity of this name that the tagger has learnt with, null where there is none. */
	taught(key: number): EntityCandidate | null {
		const native = this.#nativeCandidate(key);
		if (native) return native;
		let at = this.#aliases.indexOf(key);
		if (at < 0) return null;
		while ((this.#aliasHigh[at] ?? 0) & LINKS_ONLY) if (this.#aliases.at(++at) !== key) return null;
		return this.#candidateAt(at);
	}

	/** Every entity that has this name, heaviest first. */
	candidates(key: number): EntityCandidate[] {
		const native = this.#nativeCandidate(key);
		if (native) return [native];
		const found: EntityCandidate[] = [];
		const first = this.#aliases.indexOf(key);
		if (first < 0) return found;
		for (let at = first; this.#aliases.at(at) === key; at++) {
			found.push(this.#candidateAt(at));
		}
		return found;
	}

	/** Bits of {@link LISTED} for a word or place name, 0 where no list has it. */
	listed(key: number): number {
		const at = this.#listed.indexOf(key);
		return at < 0 ? 0 : (this.#listedBits[at] ?? 0);
	}

	/** One of {@link ENTITY_CLASS}. */
	classOf(entity: number): number {
		return this.#classes[entity] ?? 0;
	}

	/** 0 to 100: how likely a news text means this one of several of a name. */
	weightOf(entity: number): number {
		return this.#weights[entity] ?? 0;
	}

	nameOf(entity: number): string {
		return this.#names.at(entity);
	}

	/** "Q…", null where no source states it. */
	wikidataOf(entity: number): string | null {
		const number = this.#wikidata[entity] ?? 0;
		return number === 0 ? null : `Q${number}`;
	}

	/** The country or body that an entity belongs to, -1 where the table does not say. */
	ownerOf(entity: number): number {
		const at = this.#factIndex(entity);
		return at < 0 ? -1 : (this.#owners[at] ?? 0) - 1;
	}

	/** The office a person holds or what an organisation is, as the overlay states it. */
	factOf(entity: number): string | null {
		const at = this.#factIndex(entity);
		return at < 0 ? null : this.#facts.at(at) || null;
	}

	#nativeCandidate(key: number): EntityCandidate | null {
		const entity = this.#native.get(key);
		return entity === undefined ? null : { entity, use: ALIAS_USE.name, isInCapitals: false };
	}

	#entitiesOf(native: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
		if (native.size === 0) return native;
		const entityOf = new Map<number, number>();
		const asked = new Set(native.values());
		this.#wikidata.forEach((number, entity) => {
			if (asked.has(number) && !entityOf.has(number)) entityOf.set(number, entity);
		});
		const known = new Map<number, number>();
		for (const [key, number] of native) {
			const entity = entityOf.get(number);
			if (entity !== undefined) known.set(key, entity);
		}
		return known;
	}

	#candidateAt(alias: number): EntityCandidate {
		return { entity: this.#entityAt(alias), use: this.#useAt(alias), isInCapitals: this.#isInCapitals(alias) };
	}

	#isInCapitals(alias: number): boolean {
		return ((this.#aliasHigh[alias] ?? 0) & IN_CAPITALS) !== 0;
	}

	#entityAt(alias: number): number {
		return (this.#aliasLow[alias] ?? 0) | (((this.#aliasHigh[alias] ?? 0) & 15) << 16);
	}

	#useAt(alias: number): number {
		return ((this.#aliasHigh[alias] ?? 0) & ~(LINKS_ONLY | IN_CAPITALS)) >> 4;
	}

	#factIndex(entity: number): number {
		let low = 0;
		let high = this.#factEntities.length - 1;
		while (low <= high) {
			const middle = (low + high) >> 1;
			const candidate = this.#factEntities[middle] ?? 0;
			if (candidate === entity) return middle;
			if (candidate < entity) low = middle + 1;
			else high = middle - 1;
		}
		return -1;
	}
}

/** Lines of UTF-8 text, decoded one by one when asked for. */
class TextTable {
	readonly #bytes: Uint8Array;
	readonly #starts: Uint32Array;
	readonly #decoder = new TextDecoder();

	constructor(bytes: Uint8Array, count: number) {
		this.#bytes = bytes;
		this.#starts = new Uint32Array(count + 1);
		let line = 1;
		for (let i = 0; i < bytes.length && line <= count; i++) if (bytes[i] === 10) this.#starts[line++] = i + 1;
	}

	at(index: number): string {
		const start = this.#starts[index] ?? 0;
		const next = this.#starts[index + 1] ?? 0;
		return next > start ? this.#decoder.decode(this.#bytes.subarray(start, next - 1)) : '';
	}
}
