import type { Inflection } from '../languages/name-reading.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { EMPTY_NAME_KEY, extendNameKey, nameKey, wordKey } from './name-key.ts';
import type { NamedMention } from './named-mention.ts';

/** Letters of a word that its endings leave at least. */
const SHORTEST_STEM = 3;
/** "Ankara’da": an ending that an apostrophe parts from the name. */
const JOINED_ENDING = /(?<=\p{L}{2})['’]\p{Ll}{1,6}$/u;
/** Marks keys of stems among those of names. */
const STEM_KEY = extendNameKey(EMPTY_NAME_KEY, 1);

/** A word without its ending, in lower case. */
export function stemOf(word: string, { endings }: Inflection): string {
	const lower = word.toLowerCase();
	const stem = lower.replace(endings, '');
	return stem.length >= SHORTEST_STEM ? stem : lower;
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
	const forms = new Map<string, string>();
	for (const { name } of mentions) {
		for (const written of name.split(/\s+/)) {
			const word = written.replace(JOINED_ENDING, '');
			if (!/^\p{L}{3}/u.test(word) || word === word.toUpperCase()) continue;
			const stem = stemOf(word, inflection);
			const best = forms.get(stem);
			if (best === undefined || isNearerToName(word, best, inflection)) forms.set(stem, word);
		}
	}
	for (const mention of mentions) {
		const known = knowledge.best(mention.key) >= 0 ? -1 : knowledge.best(stemKey(mention.name, inflection));
		const base = mention.name
			.split(/(\s+)/)
			.map((word) => (word === word.toUpperCase() ? word : (forms.get(stemOf(word, inflection)) ?? word)))
			.map((word) => word.replace(JOINED_ENDING, ''))
			.join('');
		if (base !== mention.name) {
			mention.name = base;
			mention.key = nameKey(base);
		}
		if (known >= 0 && knowledge.best(mention.key) < 0) mention.key = stemKey(mention.name, inflection);
	}
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
