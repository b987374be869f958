import type { Actor } from '../article.ts';
import { foldWord } from './name-key.ts';

/** A reader looks through no more. */
const MOST_TWINS = 8;

/** Words that name nobody by themselves. */
const LEAST_LETTERS = 3;

/**
 * Whom of an article's actors one may be the same as, likeliest first: those that share a word or letters of an acronym with its name, then others of its
 * kind.
 * @returns indices into the actors
 */
export function likelyTwins(actors: readonly Actor[], index: number): number[] {
	const own = actors[index];
	if (!own) return [];
	const likeness = (other: Actor) => {
		if (sharesWord(own.name, other.name)) return other.kind === own.kind ? 4 : 3;
		if (isAcronymOf(own.name, other.name) || isAcronymOf(other.name, own.name)) return 3;
		return other.kind === own.kind ? 1 : 0;
	};
	return actors
		.map((other, at) => ({ at, likeness: at === index ? 0 : likeness(other) }))
		.filter((twin) => twin.likeness > 0)
		.sort((a, b) => b.likeness - a.likeness || a.at - b.at)
		.slice(0, MOST_TWINS)
		.map(({ at }) => at);
}

const wordsOf = (name: string) => name.split(/\s+/).map(foldWord);

function sharesWord(name: string, other: string): boolean {
	const words = new Set(wordsOf(name).filter((word) => word.length >= LEAST_LETTERS));
	return wordsOf(other).some((word) => words.has(word));
}

/** "VPA" of "Vell Port Authority". */
function isAcronymOf(name: string, other: string): boolean {
	const letters = name.replace(/[.\s]/g, '');
	const initials = [...other.matchAll(/(?<![\p{L}\p{N}’'])\p{Lu}/gu)].join('');
	return letters.length >= 2 && letters === initials;
}
