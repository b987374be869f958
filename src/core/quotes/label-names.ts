import type { Mention } from '../article.ts';
import type { FirstNames } from '../people/first-names.ts';

/**
 * Tells whether a label before a colon may be somebody's name: a person of the text, by full name or a part of it, or one that a first name
 * begins. "Storage" is none, however often it stands there.
 */
export function labelNames(
	text: string,
	mentions: readonly Mention[],
	firstNames: FirstNames,
): (label: string) => boolean {
	const names = new Set<string>();
	for (const { start, end, type } of mentions) {
		if (type !== 'PER') continue;
		const words = text.slice(start, end).toLowerCase().split(/\s+/);
		// what is tagged in the label alone may be the label's own mistake
		if (words.length < 2 && text.charAt(end) === ':') continue;
		names.add(words.join(' '));
		names.add(words[0] ?? '').add(words.at(-1) ?? '');
	}
	// "HALLORAN" is whom the text calls Ingrid Halloran
	const surnames = new Set(
		[...text.matchAll(/(?<=\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+(?!\p{L})/gu)].map(([word]) => word.toUpperCase()),
	);
	return (label) => {
		if (surnames.has(label)) return true;
		const words = label.toLowerCase().split(/\s+/);
		const titled = /^(?:dr|mr|mrs|ms|sen|rep|gov)\.$/.test(words[0] ?? '');
		const isLone = words.length === 1;
		return (
			titled ||
			names.has(words.join(' ')) ||
			(!isLone && (firstNames.has(words[0] ?? '') || names.has(words.at(-1) ?? '')))
		);
	};
}
