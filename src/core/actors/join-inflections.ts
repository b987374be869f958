import type { Inflection } from '../languages/name-reading.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { isFirstName } from './listed-first-name.ts';
import { EMPTY_NAME_KEY, extendNameKey, nameKey, wordKey } from './name-key.ts';
import type { NamedMention } from './named-mention.ts';
import { SubjectRestorer } from './restore-subject.ts';
import { subjectForm } from './subject-form.ts';

/** Letters of a word that its endings leave at least. */
const SHORTEST_STEM = 3;
/** "Ankara’da": an ending that an apostrophe parts from the name. */
const JOINED_ENDING = /(?<=\p{L}{2})['’]\p{Ll}{1,6}$/u;
/** Marks keys of stems among those of names. */
const STEM_KEY = extendNameKey(EMPTY_NAME_KEY, 1);

/** A word without its ending, in lower case. */
function stemOf(word: string, { endings }: Inflection): string {
	const lower = word.toLowerCase();
	const stem = lower.replace(endings, '');
	return stem.length >= SHORTEST_STEM ? stem : lower;
}

/** What all forms of a word share: its stem, without a vowel that endings take from it. */
export function sharedStem(word: string, inflection: Inflection): string {
	const stem = stemOf(word, inflection);
	const vowel = inflection.fleeting?.find(([end]) => end.test(stem));
	return vowel ? stem.replace(vowel[0], vowel[1]) : stem;
}

/** The key of a name by the stems of its words, which its forms share. */
export function stemKey(name: string, inflection: Inflection): number {
	let key = STEM_KEY;
	for (const word of name.split(/\s+/)) key = extendNameKey(key, wordKey(stemOf(word, inflection)));
	return key;
}

/**
 * Calls the mentions of a name by one form, so that they lead to one actor: "Терезы Мэй" is "Тереза Мэй" where the article has both, and what
 * the knowledge base has is known in every form.
 */
export function joinInflections(
	mentions: readonly NamedMention[],
	inflection: Inflection,
	knowledge: KnowledgeBase,
): void {
	takeOffForms(mentions, inflection, knowledge);
	const forms = new NameForms(mentions, inflection);
	const restorer = inflection.restoring ? new SubjectRestorer(inflection.restoring) : null;
	const restored = new Map<string, string>();
	for (const mention of mentions) {
		const known = knowledge.best(mention.key) >= 0 ? -1 : knowledge.best(stemKey(mention.name, inflection));
		const form = withFirstName(forms.baseOf(mention), mention, inflection, knowledge);
		const isOfNobodyKnown = mention.type === 'PER' && known < 0 && knowledge.best(nameKey(form)) < 0;
		const base = restorer && isOfNobodyKnown ? restorer.restore(form) : form;
		if (base !== form) restored.set(lastWord(form), lastWord(base));
		if (base !== mention.name) {
			mention.name = base;
			mention.key = nameKey(base);
		}
		if (known >= 0 && knowledge.best(mention.key) < 0) mention.key = stemKey(mention.name, inflection);
	}
	for (const mention of mentions) {
		const family = mention.type === 'PER' ? restored.get(mention.name) : undefined;
		if (!family) continue;
		mention.name = family;
		mention.key = nameKey(family);
	}
}

const lastWord = (name: string) => name.split(' ').at(-1) ?? name;

/**
 * "Zbyněk Vellura" for "Zbyňka Vellury", of whom the article has the family name as a subject and the first name nowhere: a first name that
 * the lists have.
 */
function withFirstName(
	base: string,
	{ name, type }: NamedMention,
	inflection: Inflection,
	knowledge: KnowledgeBase,
): string {
	const [first = '', ...rest] = base.split(' ');
	const isTurned = rest.length > 0 && base !== name && name.startsWith(`${first} `);
	if (type !== 'PER' || !inflection.restored || !isTurned || isFirstName(first, knowledge)) return base;
	const stem = first.slice(0, stemOf(first, inflection).length);
	const isForm = (form: string) => form !== first && isFirstName(form, knowledge);
	const whole = inflection.restored.find(
		([short, vowel, isSure]) => short.test(stem) && (isSure === true || isForm(stem.replace(short, vowel))),
	);
	const form = whole ? stem.replace(whole[0], whole[1]) : isForm(stem) ? stem : null;
	return form ? [form, ...rest].join(' ') : base;
}

/** "USAs", "EU:n", "UE-ban": an ending behind capitals. */
const ACRONYM_FORM = /^(\p{Lu}[\p{Lu}\d]+)(?:s|[:'’-]\p{Ll}{1,5})$/u;

/** Calls acronyms, adjectives that open a name and those made of a person's name by what they are forms of. */
function takeOffForms(mentions: readonly NamedMention[], inflection: Inflection, knowledge: KnowledgeBase): void {
	const surnames = new Map<string, string>();
	const names = new Set<string>();
	for (const { name, type } of mentions) {
		names.add(name);
		const words = name.split(/\s+/);
		if (type === 'PER' && words.length > 1)
			surnames.set(sharedStem(words.at(-1) ?? '', inflection), words.at(-1) ?? '');
	}
	for (const mention of mentions) {
		const bearer = bearerOf(mention.name, inflection, surnames);
		const base =
			bearer ??
			ACRONYM_FORM.exec(mention.name)?.[1] ??
			knownWithoutEnding(mention, inflection, knowledge) ??
			withAdjective(mention, inflection, (name) => names.has(name) || knowledge.best(nameKey(name)) >= 0);
		if (base === mention.name) continue;
		if (bearer) mention.type = 'PER';
		mention.name = base;
		mention.key = nameKey(base);
	}
}

/** Of "Redlova" the surname that it is made of, where somebody in full has it. */
function bearerOf(name: string, inflection: Inflection, surnames: ReadonlyMap<string, string>): string | null {
	if (!inflection.possessive || name.includes(' ')) return null;
	const stem = name.toLowerCase().replace(inflection.possessive, '');
	if (stem === name.toLowerCase() || surnames.has(sharedStem(name, inflection))) return null;
	return surnames.get(stem) ?? surnames.get(sharedStem(stem, inflection)) ?? null;
}

/** "Deutschen Bank" as a subject: as the article or the knowledge base has it, or else as the words around it tell. */
function withAdjective(mention: NamedMention, { adjective }: Inflection, isName: (name: string) => boolean): string {
	const { name, type } = mention;
	if (!adjective || type === 'PER') return name;
	const [first = '', ...rest] = name.split(' ');
	if (rest.length === 0) return name;
	const at = first.search(/e[nrms]$/u);
	if (at < 0 || !adjective.stem.test(first.toLowerCase())) return subjectForm(mention, adjective) ?? name;
	const forms = adjective.endings.map((ending) => [first.slice(0, at) + ending, ...rest].join(' '));
	return forms.find((form) => form !== name && isName(form)) ?? subjectForm(mention, adjective) ?? name;
}

/** "Vellas Rathaus": a known place without the ending that the language's genitive has. */
function knownWithoutEnding(
	{ name, type, key }: NamedMention,
	{ endings, subject }: Inflection,
	knowledge: KnowledgeBase,
): string | null {
	if (subject || type !== 'LOC' || name.includes(' ') || knowledge.best(key) >= 0) return null;
	const bare = name.replace(endings, '');
	const entity = bare === name ? -1 : knowledge.best(nameKey(bare));
	const kind = entity < 0 ? ENTITY_CLASS.thing : knowledge.classOf(entity);
	return kind === ENTITY_CLASS.place || kind === ENTITY_CLASS.country ? bare : null;
}

/** Where a word stands in a person's full name; anywhere for other names. */
type Place = 'first' | 'last' | 'any';

/** The forms in which a text has the words of its names, and of each the one that is most like a name. */
class NameForms {
	readonly #inflection: Inflection;
	readonly #best = new Map<string, string>();
	/** Where persons' full names have a word. */
	readonly #places = new Map<string, Place>();
	readonly #names: ReadonlySet<string>;
	readonly #firstNames: ReadonlySet<string>;

	constructor(mentions: readonly NamedMention[], inflection: Inflection) {
		this.#inflection = inflection;
		this.#firstNames = new Set(inflection.restoring?.firstNames.split(/\s+/));
		this.#names = new Set(mentions.map(({ name }) => name));
		for (const mention of mentions) {
			const words = mention.name.split(/\s+/);
			for (const [index, word] of words.entries()) {
				const place = placeOf(mention, index, words.length);
				if (place !== 'any') this.#places.set(bare(word), place);
			}
		}
		for (const mention of mentions) {
			const words = mention.name.split(/\s+/);
			for (const [index, word] of words.entries()) this.#add(bare(word), placeOf(mention, index, words.length), words);
		}
	}

	/** A mention's name in its best form. */
	baseOf(mention: NamedMention): string {
		const words = mention.name.split(/\s+/);
		return mention.name
			.split(/(\s+)/)
			.map((word, index) => (index % 2 ? word : this.#formOf(word, placeOf(mention, index / 2, words.length), words)))
			.map(bare)
			.join('');
	}

	/** Whether the article has a name without its last ending as well. */
	#isName(words: readonly string[]): boolean {
		const name = words.join(' ');
		return this.#names.has(name.replace(/(?:['’]s?|s)$/u, '')) && /(?:['’]s?|s)$/u.test(name);
	}

	#add(word: string, place: Place, words: readonly string[]): void {
		if (!isInflected(word)) return;
		this.#better(this.#key(word, 'any'), word);
		if (place !== 'any') this.#better(this.#key(word, place, words), word);
		else if (words.length === 1 && !this.#places.has(word))
			for (const at of ['first', 'last'] as const) this.#better(this.#key(word, at), word);
	}

	#better(key: string, word: string): void {
		const best = this.#best.get(key);
		if (best === undefined || isNearerToName(word, best, this.#inflection)) this.#best.set(key, word);
	}

	#formOf(word: string, place: Place, words: readonly string[]): string {
		if (word === word.toUpperCase()) return word;
		if (place === 'any') {
			// "Partei Kenias" is of Kenia: without a form of the subject only a name's other words tell that this is an ending
			if (words.length > 1 && !this.#inflection.subject && word === words.at(-1) && !this.#isName(words)) return word;
			// by itself a family name that a full name has in this form: "Peters" of "Jens Peters", not a form of "Peter"
			const known = words.length === 1 ? this.#places.get(bare(word)) : undefined;
			if (known && !this.#inflection.subject) return word;
			return this.#best.get(this.#key(bare(word), known ?? 'any')) ?? word;
		}
		const own = this.#best.get(this.#key(bare(word), place, words));
		// "Petra" by a woman's family name is no form of "Petr", nor is hers one of his
		if (this.#isWoman(words)) return own ?? word;
		const alone = this.#best.get(this.#key(bare(word), place));
		return alone && (own === undefined || isNearerToName(alone, own, this.#inflection)) ? alone : (own ?? word);
	}

	#isWoman(words: readonly string[]): boolean {
		if (words.length < 2) return false;
		const family = words.at(-1)?.toLowerCase() ?? '';
		const { feminine, restoring } = this.#inflection;
		// "Анна Фёдорова" is no form of "Павел Фёдоров"
		const isHers = restoring?.hers?.test(family) === true && /[ая]$/u.test(words[0] ?? '');
		return feminine?.test(family) === true || (isHers && this.#firstNames.has(words[0] ?? ''));
	}

	/** Without a form of the subject, an ending is a family name's as well: what joins forms then is the rest of the name. */
	#key(word: string, place: Place, words: readonly string[] = []): string {
		const { subject, feminine } = this.#inflection;
		const isFeminine =
			place === 'first' ? this.#isWoman(words) : feminine?.test(word.toLowerCase()) === true || this.#isWoman(words);
		const stem = `${place} ${sharedStem(word, this.#inflection)}${isFeminine ? ' f' : ''}`;
		return subject || place !== 'last' || words.length < 2
			? stem
			: `${stem}|${sharedStem(bare(words[0] ?? ''), this.#inflection)}`;
	}
}

const bare = (word: string) => word.replace(JOINED_ENDING, '');

const isInflected = (word: string) => /^\p{L}{3}/u.test(word) && word !== word.toUpperCase();

function placeOf({ type }: NamedMention, index: number, words: number): Place {
	if (type !== 'PER' || words < 2) return 'any';
	return index === words - 1 ? 'last' : 'first';
}

/** Whether a form is more like what somebody is called than another: without an ending or, in Slavic languages, with that of the subject. */
function isNearerToName(form: string, than: string, { subject }: Inflection): boolean {
	const rank = (word: string) => {
		const at = subject ? subject.findIndex((ending) => ending.test(word)) : -1;
		return at < 0 ? (subject?.length ?? 0) : at;
	};
	const difference = rank(form) - rank(than);
	return difference === 0 ? form.length < than.length : difference < 0;
}

/** Calls a family name by the full name that begins with it, where the language puts it first: "Bárdos" is "Bárdos Gergely". */
export function joinFamilyNames(mentions: readonly NamedMention[]): void {
	const full = new Map<string, string | null>();
	for (const { name, type } of mentions) {
		const space = name.indexOf(' ');
		// family names of two letters in scripts that part no words: "岸田" of "岸田文雄"
		const end = space < 0 && /^[\p{sc=Han}]{3,4}$/u.test(name) ? 2 : space;
		if (type !== 'PER' || end < 0) continue;
		const family = name.slice(0, end);
		const known = full.get(family);
		full.set(family, known === undefined || known === name ? name : null);
	}
	for (const mention of mentions) {
		const name = mention.type === 'PER' ? full.get(mention.name) : null;
		if (!name) continue;
		mention.name = name;
		mention.key = nameKey(name);
	}
}
