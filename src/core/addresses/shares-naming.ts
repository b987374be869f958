/** Share of words two slugs must have in common to name one article; editors change a headline and with it some words. */
const SAME_SLUG_SHARE = 0.5;

/**
 * Whether two paths name the same article: by a number of five digits or more, an identifier of letters and digits, or the words
 * of their slugs. `unknown` where one of them has nothing that names an article ("/?p=12", "/article"); two that stand beside each
 * other by short names are different.
 */
export function sharesNaming(pathA: string, pathB: string): 'same' | 'different' | 'unknown' {
	if (ownerOf(pathA) !== ownerOf(pathB)) return 'different';
	const a = namingOf(pathA);
	const b = namingOf(pathB);
	if (a.identifiers.some((identifier) => b.identifiers.includes(identifier))) return 'same';
	if (a.words.length > 1 && b.words.length > 1) {
		const shared = a.words.filter((word) => b.words.includes(word)).length;
		if (shared / Math.min(a.words.length, b.words.length) >= SAME_SLUG_SHARE) return 'same';
		return 'different';
	}
	if (a.identifiers.length && b.identifiers.length && !a.words.length && !b.words.length) return 'different';
	if (areSiblings(pathA, pathB)) return 'different';
	return 'unknown';
}

/** "~alice", "@alice": the user whose pages begin with this part, of a host that gives users no host of their own. */
function ownerOf(path: string): string {
	return /^\/([~@][^/]+)/.exec(decode(path).toLowerCase())?.[1] ?? '';
}

/** "/story/merger" and "/story/budget", "/article/12" and "/article/13": two pages of one kind, each by its own short name. */
function areSiblings(pathA: string, pathB: string): boolean {
	const [a, b] = [decode(pathA).toLowerCase().split('/'), decode(pathB).toLowerCase().split('/')];
	const [nameA, nameB] = [a.pop() ?? '', b.pop() ?? ''];
	if (nameA === nameB || a.join('/') !== b.join('/')) return false;
	return [/^\d+$/, /^\p{L}+$/u].some((kind) => kind.test(nameA) && kind.test(nameB));
}

function namingOf(path: string): { identifiers: string[]; words: string[] } {
	const parts = decode(path)
		.toLowerCase()
		.replace(/\.(?:s?html?|php|aspx?|jsp|ece|cms)$/, '')
		.split('/')
		.filter(Boolean);
	const identifiers = new Set<string>();
	for (const part of parts) {
		for (const match of part.matchAll(/\d{5,}|[a-z]*\d[a-z\d]{7,}/g)) identifiers.add(match[0]);
	}
	const slug = parts.filter((part) => part.split(/[-_+ ]/).length >= 3).at(-1) ?? '';
	const words = slug
		.split(/[-_+ .,]+/)
		.filter((word) => word.length > 2 && !/^\d+$/.test(word) && !identifiers.has(word));
	return { identifiers: [...identifiers], words: [...new Set(words)] };
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
