import { LIMITS } from '../limits.ts';
import { foldLetters } from '../text/fold-letters.ts';
import { withoutControls } from '../text/without-controls.ts';

/** What the reader means by a tag: "#Harbour  strike" is "Harbour strike"; empty where it is none. */
function tidyTag(tag: string): string {
	return withoutControls(tag)
		.replace(/\s+/g, ' ')
		.replace(/^[\s#]+/, '')
		.trim()
		.slice(0, LIMITS.highlightTag)
		.trim();
}

/** Tags as they are kept: one of each, however it is capitalised, in the order in which they were given. */
export function tidyTags(tags: readonly string[]): string[] {
	const known = new Map<string, string>();
	for (const tag of tags.map(tidyTag)) {
		const key = foldLetters(tag);
		if (tag !== '' && !known.has(key)) known.set(key, tag);
	}
	return [...known.values()].slice(0, LIMITS.highlightTags);
}

/** Tags as one text in which commas part them: a comma within one would make it two. */
export function joinTags(tags: readonly string[]): string {
	return tags.map((tag) => tag.replaceAll(',', ';')).join(', ');
}

/** Tags with some added and some taken off. */
export function changeTags(tags: readonly string[], add: readonly string[], remove: readonly string[]): string[] {
	const gone = new Set(remove.map((tag) => foldLetters(tidyTag(tag))));
	return tidyTags([...tags.filter((tag) => !gone.has(foldLetters(tag))), ...add]);
}
