import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** Small words without which hardly any English sentence or phrase is made. */
const FUNCTION_WORDS = new Set(
	`a about all an and any are as at be been but by can cannot could did do does for from had has have here how if in into is it its may
	more most must no none not now of off on once one only or other our own please so some such than that the their them then there these
	they this those to too until up was were what when where which while who why will with without you your`.split(/\s+/),
);
/** Longer lists of words are data that something is looked up in. */
const LONGEST_PHRASE = 30;

/** A selector of elements, one within the other or alone: "form, h2, li a". */
const ELEMENTS = /^(?=.*\b(?:h[1-6]|li|td)\b)[a-z]+\d?(?: [a-z]+\d?)?(?:, [a-z]+\d?(?: [a-z]+\d?)?){2,}$/;

/** A text in a file that reads like English for a reader. */
export interface EnglishText {
	/** "src/core/limits.ts:12" */
	place: string;
	text: string;
}

/**
 * Whether a text reads like English that somebody is told: at least two words that are divided by spaces, with a small word among them, or with a
 * capital at the beginning. Lists of words, names of things in code, selectors and styles do not.
 */
export function isEnglish(text: string): boolean {
	if (/[{};=<>|\\]|--|\n/.test(text)) return false;
	if (ELEMENTS.test(text)) return false;
	const words = text.trim().split(/\s+/);
	if (words.length < 2 || words.length > LONGEST_PHRASE) return false;
	// names of elements, and selectors of them
	const capitals = words.filter((word) => /^[\p{Lu}\d]+$/u.test(word)).length;
	if (2 * capitals > words.length || words.slice(0, -1).every((word) => word.endsWith(','))) return false;
	if (words.some((word) => !/^[“"'(‘]*(?:\$|#|[\p{L}\p{N}][\p{L}\p{N}’'.:/-]*)[.,:;?!)”"’'…]*$/u.test(word)))
		return false;
	const plain = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
	const hasSmallWord = plain.some((word) => FUNCTION_WORDS.has(word));
	return /^[“"'(‘]*\p{Lu}/u.test(text.trim()) ? plain.filter((word) => word.length > 1).length > 1 : hasSmallWord;
}

/** The texts in a folder's files that read like English: of strings, templates and mark-up; comments and names of modules are none. */
export function findEnglish(folder: string, isLeftOut: (file: string) => boolean = () => false): EnglishText[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
		.filter((file) => /\.tsx?$/.test(file) && !isLeftOut(file))
		.sort()
		.flatMap((file) => englishIn(file, readFileSync(file, 'utf8')));
}

/** The same of one file's code. */
export function englishIn(file: string, code: string): EnglishText[] {
	const found: EnglishText[] = [];
	const note = (text: string, start: number) => {
		if (isEnglish(text)) found.push({ place: `${file}:${code.slice(0, start).split('\n').length}`, text });
	};
	walk(parseSync(file, code).program, note);
	return found;
}

type Node = Record<string, unknown> & { type?: string; start?: number };

/** A template is read as one text, with "$" for what is put in. */
function walk(node: unknown, note: (text: string, start: number) => void): void {
	if (Array.isArray(node)) for (const each of node) walk(each, note);
	if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
	const { type, start = 0, ...rest } = node as Node;
	if (type === 'ImportDeclaration') return;
	if ((type === 'Literal' || type === 'JSXText') && typeof rest.value === 'string') note(rest.value, start);
	if (type === 'TemplateLiteral') {
		const quasis = rest.quasis as { value: { cooked: string | null } }[];
		note(
			quasis
				.map(({ value }) => value.cooked ?? '')
				.join(' $ ')
				.replace(/ {2,}/g, ' '),
			start,
		);
	}
	for (const value of Object.values(rest)) if (typeof value === 'object') walk(value, note);
}
