import { partsAt } from './headline.ts';

/** What stands behind an outlet's name where its desk is meant: "Harbour Post Staff". */
export const DESK_BEHIND =
	/^\W*(?:staff|team|desk|editors?|editorial(?: ?(?:staff|team|board))?|newsroom|online|redaktion|rédaction|redacción|redazione|redactie)?\W*$/iu;
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|lo)$/i;

/**
 * Whether an author's name is that of an outlet or of one of its desks. Behind an outlet's name of one word, which may be a person's first
 * name, only words for a desk belong to it: "Elle Staff", and not "Elle Fenn".
 * @param outlets as `comparable` writes them
 */
export function namesOutlet(author: string, outlets: readonly string[]): boolean {
	return outlets.some((outlet) => {
		const parts = partsAt(author, outlet);
		if (!parts) return false;
		const isOneWord = parts.own.filter((word) => !ARTICLE.test(word)).length < 2;
		return !isOneWord || DESK_BEHIND.test(parts.behind.join(' '));
	});
}
