import type { GroupDocument } from './group-document.ts';
import { looksLike } from './looks-like.ts';

/** Signs between which the server's name stands beside another, and whatever would pass for them. */
const BRACKETS = /[()[\]{}<>]/;

/**
 * What the members of a group are called, by the names under which the server knows them. Who bears a name that looks like another's, or has brackets
 * in it, is told apart by that: anybody may call themselves what they like. A name of which nothing is seen is none.
 * @param own how the reader is called, and known
 */
export function memberNames(
	documents: readonly GroupDocument[],
	own: { author: string; name: string },
): (author: string) => string {
	const names = new Map([[own.author, own.name]]);
	for (const document of documents)
		if (document.kind === 'member' && document.author !== own.author && looksLike(document.content.name) !== '')
			names.set(document.author, document.content.name);
	const bearers = new Map<string, number>();
	for (const [author, name] of names)
		for (const called of new Set([looksLike(name), looksLike(author)]))
			bearers.set(called, (bearers.get(called) ?? 0) + 1);
	return (author) => {
		const name = names.get(author);
		if (name === undefined || name === author) return author;
		const isAlone = (bearers.get(looksLike(name)) ?? 0) < 2 && !BRACKETS.test(name.normalize('NFKC'));
		return isAlone ? name : `${name} (${author})`;
	};
}
