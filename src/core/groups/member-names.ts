import type { GroupDocument } from './group-document.ts';

/**
 * What the members of a group are called, by the names under which the server knows them. Who bears the name of another is told apart by that: anybody may
 * call themselves what they like.
 * @param own how the reader is called, and known
 */
export function memberNames(
	documents: readonly GroupDocument[],
	own: { author: string; name: string },
): (author: string) => string {
	const names = new Map([[own.author, own.name]]);
	for (const document of documents)
		if (document.kind === 'member' && document.author !== own.author) names.set(document.author, document.content.name);
	const bearers = new Map<string, number>();
	for (const [author, name] of names)
		for (const called of new Set([folded(name), folded(author)])) bearers.set(called, (bearers.get(called) ?? 0) + 1);
	return (author) => {
		const name = names.get(author);
		if (name === undefined) return author;
		return (bearers.get(folded(name)) ?? 0) > 1 && name !== author ? `${name} (${author})` : name;
	};
}

function folded(name: string): string {
	return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
