import { longestCommonWords } from '../coverage/differences/longest-common-words.ts';

/** A stretch of a paragraph that both versions have, or one of them alone. */
export interface ComparedPart {
	kind: 'same' | 'removed' | 'added';
	text: string;
}

/** A paragraph of either version. One that nothing changed in is one part that is the same. */
export type ComparedParagraph = ComparedPart[];

/** Share of words in common from which a paragraph is an earlier one rewritten. */
const REWRITTEN = 0.4;
/** Paragraphs of a stretch that was rewritten which are held against each other; of more each is gone or new as a whole. */
const MOST_PAIRED = 60;

/** A word with the blank behind it; in scripts without blanks one letter. */
const TOKEN =
	/(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}])\s*/gu;

/** What differs between two versions of a text, paragraph by paragraph and word by word, in the order in which it is read. */
export function compareVersions(before: string, after: string): ComparedParagraph[] {
	const [earlier, later] = [before.split('\n'), after.split('\n')];
	const compared: ComparedParagraph[] = [];
	let [i, j] = [0, 0];
	for (const [first, second] of [...inCommon(earlier, later), [earlier.length, later.length] as const]) {
		for (const paragraph of compareStretches(earlier.slice(i, first), later.slice(j, second))) compared.push(paragraph);
		const same = later[second];
		if (same !== undefined) compared.push([{ kind: 'same', text: same }]);
		[i, j] = [first + 1, second + 1];
	}
	return compared;
}

/** Whether anything of a paragraph was removed or added. */
export function isChanged(paragraph: ComparedParagraph): boolean {
	return paragraph.some(({ kind }) => kind !== 'same');
}

/** Paragraphs that stand at the same place among those that stayed: each rewritten one beside what became of it. */
function compareStretches(removed: readonly string[], added: readonly string[]): ComparedParagraph[] {
	const compared: ComparedParagraph[] = [];
	const isPaired = removed.length <= MOST_PAIRED && added.length <= MOST_PAIRED;
	const earlier = isPaired ? removed.map(tokensOf) : [];
	const later = isPaired ? added.map(tokensOf) : [];
	let next = 0;
	for (const [place, paragraph] of removed.entries()) {
		const words = earlier[place];
		const found = words ? later.findIndex((other, at) => at >= next && isRewritten(words, other)) : -1;
		if (!words || found < 0) {
			compared.push([{ kind: 'removed', text: paragraph }]);
			continue;
		}
		for (const inserted of added.slice(next, found)) compared.push([{ kind: 'added', text: inserted }]);
		compared.push(compareWords(words, later[found] ?? []));
		next = found + 1;
	}
	for (const inserted of added.slice(next)) compared.push([{ kind: 'added', text: inserted }]);
	return compared;
}

function compareWords(before: readonly string[], after: readonly string[]): ComparedParagraph {
	const parts: ComparedParagraph = [];
	const say = (kind: ComparedPart['kind'], text: string) => {
		const last = parts.at(-1);
		if (last?.kind === kind) last.text += text;
		else if (text !== '') parts.push({ kind, text });
	};
	const [earlier, later] = [before.map(withoutBlank), after.map(withoutBlank)];
	let [i, j] = [0, 0];
	for (const [first, second] of [...inCommon(earlier, later), [before.length, after.length] as const]) {
		say('removed', before.slice(i, first).join(''));
		say('added', after.slice(j, second).join(''));
		say('same', after[second] ?? '');
		[i, j] = [first + 1, second + 1];
	}
	return parts;
}

/** Pairs of places of what two lists have in the same order. What they begin and end with alike is found at once, however long they are. */
function inCommon(a: readonly string[], b: readonly string[]): [first: number, second: number][] {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const middle = longestCommonWords(a.slice(start, a.length - end), b.slice(start, b.length - end));
	return [
		...Array.from({ length: start }, (_, place): [number, number] => [place, place]),
		...middle.map(([first, second]): [number, number] => [start + first, start + second]),
		...Array.from({ length: end }, (_, place): [number, number] => [a.length - end + place, b.length - end + place]),
	];
}

function isRewritten(words: readonly string[], others: readonly string[]): boolean {
	const known = new Set(words.filter(isWord).map(withoutBlank));
	const other = new Set(others.filter(isWord).map(withoutBlank));
	let both = 0;
	for (const word of other) if (known.has(word)) both++;
	return both > 0 && (2 * both) / (known.size + other.size) >= REWRITTEN;
}

function tokensOf(paragraph: string): string[] {
	return paragraph.match(TOKEN) ?? [];
}

function withoutBlank(token: string): string {
	return token.trimEnd();
}

function isWord(token: string): boolean {
	return /^[\p{L}\p{N}]/u.test(token);
}
