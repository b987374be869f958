import type { Actor, Quote } from '../article.ts';
import { RELATIONS, ROLE_MODIFIERS, ROLE_NOUNS } from '../languages/en/role-words.ts';

/**
 * Calls a speaker by the name that the list of actors has, where the quote has it at the end of a description: "minister of mines and energy Tomas Aluendo" is Tomas
 * Aluendo.
 */
export function nameSpeakers(quotes: readonly Quote[], actors: readonly Actor[]): Quote[] {
	const byName = new Map<string, number>();
	actors.forEach(({ name, kind }, index) => {
		if (kind === 'person' && /\s/.test(name) && !byName.has(name)) byName.set(name, index);
	});
	return quotes.map((quote) => {
		const found = quote.speaker === null ? undefined : nameAtEnd(quote.speaker, byName);
		if (!found) return quote;
		return { ...quote, speaker: found, actor: byName.get(found) ?? quote.actor };
	});
}

/** The longest name that a description ends in behind other words. */
function nameAtEnd(speaker: string, byName: ReadonlyMap<string, number>): string | undefined {
	const words = speaker.split(' ');
	if (words.length > MOST_WORDS) return undefined;
	for (let from = 1; from < words.length - 1; from++) {
		const name = words.slice(from).join(' ');
		// "a spokesman for Ana Quay" is not Ana Quay
		if (byName.has(name)) return RELATES.test(words[from - 1] ?? '') || isSomebodys(words, from) ? undefined : name;
	}
	return undefined;
}

/** Between two who are not the same: a preposition, "a man accusing Ana Quay". */
const RELATES =
	/^(?:of|for|to|with|from|by|at|on|about|against|and|or|&|than|like|behind|before|after|near|under|beside|alongside|beyond|between)$|\p{Ll}ing$/iu;

/** "an attorney for former mayor Ana Quay", while "minister of mines and energy Ana Quay" is she: only her own titles stand between. */
function isSomebodys(words: readonly string[], from: number): boolean {
	const lowerAt = (i: number) => words[i]?.toLowerCase().replace(/\.$/, '') ?? '';
	let at = from - 1;
	while (at > 0 && (ROLE_NOUNS.has(lowerAt(at)) || ROLE_MODIFIERS.has(lowerAt(at)))) at--;
	return /^(?:of|for|to)$/.test(lowerAt(at)) && (RELATIONS.has(lowerAt(at - 1)) || AIDE.test(lowerAt(at - 1)));
}

const AIDE = /^(?:aide|advis[eo]r|confidant|friend)s?$/;

/** Longer descriptions are none of a speaker. */
const MOST_WORDS = 20;
