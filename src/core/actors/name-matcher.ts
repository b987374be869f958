import { NAMES as KOREAN } from '../languages/ko/names.ts';
import { UNSPACED_SCRIPTS, wordSegmenter } from '../text/unspaced-scripts.ts';

const OF_JOINED_WRITING = `${UNSPACED_SCRIPTS}\\p{Script=Hangul}`;
const JOINED_EDGE = new RegExp(`^[${OF_JOINED_WRITING}]|[${OF_JOINED_WRITING}ー]$`, 'u');
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}ー]`, 'u');
/** A letter that would make a longer word of a name: none of a writing that puts no space between a foreign name and its own words. */
const LONGER = `(?![${OF_JOINED_WRITING}])[\\p{L}\\p{N}]`;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const HANGUL = /\p{sc=Hangul}/u;
const HANGUL_RUN = /^\p{sc=Hangul}*/u;
const KATAKANA = /[\p{sc=Katakana}ー]/u;
const HAN = /\p{sc=Han}/u;
/** Syllables from which a Korean name with a particle is no other name. */
const LEAST_SYLLABLES = 3;
/** Words of one Han letter that stand beside names; any other may be the rest of a longer name. */
const SMALL_HAN = /[的了在和与與及是说說对對将將也就都而被把向为為等从從于於到称稱曾已会會未不]/;

/** Tells whether a text has one of some names as whole words, in their spelling. */
export function nameMatcher(names: readonly string[]): (text: string) => boolean {
	const given = names.filter((name) => name.trim() !== '');
	const joined = given.filter((name) => JOINED_EDGE.test(name));
	const spaced = given.filter((name) => !JOINED_EDGE.test(name)).map(escapeName);
	const pattern = spaced.length > 0 ? new RegExp(`(?<!${LONGER})(?:${spaced.join('|')})(?!${LONGER})`, 'u') : null;
	return (text) => (pattern?.test(text) ?? false) || joined.some((name) => standsIn(text, name));
}

function escapeName(name: string): string {
	return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** In writings whose words are joined: where it is not sure that a name ends there, it may be part of another. */
function standsIn(text: string, name: string): boolean {
	const segmenter = wordSegmenter(null);
	let segments: Intl.Segments | null = null;
	const wordAt = (place: number) => {
		segments ??= segmenter.segment(text);
		return segments.containing(place);
	};
	const letters = [...name];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const end = at + name.length;
		const before = lastLetter(text.slice(Math.max(0, at - 2), at));
		const behind = firstLetter(text.slice(end, end + 2));
		const isWordBefore = () => wordAt(at)?.index === at && !mayJoin(letters, wordAt(at - 1)?.segment);
		const isWordBehind = () => wordAt(end)?.index === end && !mayJoin(letters, wordAt(end)?.segment);
		const begins = isEdge(letters[0] ?? '', before, isWordBefore);
		if (begins && (isEdge(letters.at(-1) ?? '', behind, isWordBehind) || hasParticle(letters, text.slice(end))))
			return true;
	}
	return false;
}

function isEdge(own: string, neighbour: string, isWord: () => boolean): boolean {
	if (!LETTER.test(neighbour)) return true;
	if (HANGUL.test(own)) return false;
	if (!UNSPACED.test(own)) return UNSPACED.test(neighbour) || HANGUL.test(neighbour);
	if (/\p{M}/u.test(neighbour)) return false;
	if (!UNSPACED.test(neighbour)) return true;
	// loan words end where their letters do
	return KATAKANA.test(own) ? !KATAKANA.test(neighbour) : isWord();
}

/** Of a name of two letters a third is often the rest; one letter is a word in many. */
function mayJoin(name: readonly string[], neighbour = ''): boolean {
	if (name.length < 2) return true;
	return name.length === 2 && [...neighbour].length === 1 && HAN.test(neighbour) && !SMALL_HAN.test(neighbour);
}

function hasParticle(name: readonly string[], behind: string): boolean {
	const [run = ''] = HANGUL_RUN.exec(behind.slice(0, LONGEST_PARTICLE + 1)) ?? [];
	if (run === '' || !name.slice(-LEAST_SYLLABLES).every((letter) => HANGUL.test(letter))) return false;
	const isWhole = !LETTER.test(firstLetter(behind.slice(run.length)));
	return name.length >= LEAST_SYLLABLES && isWhole && (KOREAN.particles?.test(run) ?? false);
}

const LONGEST_PARTICLE = 8;

function firstLetter(text: string): string {
	return [...text][0] ?? '';
}

function lastLetter(text: string): string {
	return [...text].at(-1) ?? '';
}
