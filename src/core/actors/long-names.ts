import type { ActorDraft } from './actor-draft.ts';
import { foldWord } from './name-key.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';

/** A plural that a team may go by. */
const NICKNAME = /^\p{Lu}\p{Ll}{2,}s$/u;
const ACRONYM = /^[\p{Lu}.&]{2,8}$/u;

/** The names of several words that an article has, found by what stands for them: an acronym, the first word, what the body is. */
export class LongNames {
	/** Null where several bodies end in a word. */
	readonly #byTail = new Map<string, ActorDraft | null>();
	/** "Lilly" for "Eli Lilly": of known companies by two words, which others call by the second as well. */
	readonly #knownByTail = new Map<string, ActorDraft | null>();
	readonly #byInitials = new Map<string, ActorDraft>();
	readonly #byFirstWord = new Map<string, ActorDraft>();

	add(draft: ActorDraft): void {
		const { name, type, entity } = draft;
		if (type !== 'ORG') return;
		const space = name.lastIndexOf(' ');
		const tail = name.slice(space + 1);
		if (space >= 0) this.#byTail.set(tail, this.#byTail.has(tail) ? null : draft);
		if (entity >= 0 && /^\S+ \S+$/.test(name)) this.#knownByTail.set(tail, this.#knownByTail.has(tail) ? null : draft);
		if (entity >= 0 || !/\s/.test(name)) return;
		for (const initials of initialsOf(name)) setFirst(this.#byInitials, initials, draft);
		setFirst(this.#byFirstWord, foldWord(name.split(' ')[0] ?? ''), draft);
	}

	/** The known company of two words of which a name is the second. */
	ofSecondWord({ name, type }: NamedMention): ActorDraft | undefined {
		return type === 'LOC' ? undefined : (this.#knownByTail.get(name) ?? undefined);
	}

	/** The acronym's expansion ("World Health Organization" for "WHO") or the longer name ("Brightwater Holdings" for "Brightwater"). */
	ofShort({ name, type, sentence, end }: NamedMention): ActorDraft | undefined {
		if (type === 'LOC') return undefined;
		if (sentence.rules.commonBody.test(name)) return this.#byTail.get(name) ?? undefined;
		// "Gulls" of "Harbour City Gulls": what a team is called by
		if (NICKNAME.test(name) && this.#byTail.get(name)) return this.#byTail.get(name) ?? undefined;
		const folded = foldWord(name);
		if (ACRONYM.test(name)) return this.#byInitials.get(folded);
		return lowerAt(sentence, end) === 'of' ? undefined : this.#byFirstWord.get(folded);
	}
}

function setFirst(index: Map<string, ActorDraft>, key: string, draft: ActorDraft): void {
	if (!index.has(key)) index.set(key, draft);
}

/** With and without the small words: "DoJ" and "DJ" for "Department of Justice". */
function initialsOf(name: string): string[] {
	const words = name.split(/[\s-]+/).filter((word) => !/^the$/i.test(word));
	const initials = (chosen: string[]) => foldWord(chosen.map((word) => word[0] ?? '').join(''));
	return [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))];
}
