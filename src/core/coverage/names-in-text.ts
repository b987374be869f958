import { STOP_WORDS } from '../text/stop-words.ts';

/** A run of capitalised words, with what comes before it when it begins a sentence. */
const CAPITALISED_RUN =
	/(^|[.!?"“\n]\s*)?((?:\p{Lu}[\p{L}\p{N}’'&-]+)(?:\s+(?:of|the|de|al|bin|van|von)?\s*\p{Lu}[\p{L}\p{N}’'&-]+){0,3})/gu;

/**
 * Names in a text: runs of capitalised words, and the last word of each, which is a person's surname. A single capitalised word that begins
 * a sentence is none. Cheap enough for texts by the thousand; actors are found with more care.
 * @returns lower-cased names, each with its spelling
 */
export function namesInText(text: string): Map<string, string> {
	const names = new Map<string, string>();
	for (const match of text.matchAll(CAPITALISED_RUN)) {
		const spelling = (match[2] ?? '').replace(/[’']s\b/g, '').replace(/\s+/g, ' ');
		const name = spelling.toLowerCase();
		if (match[1] !== undefined && !name.includes(' ')) continue;
		if (STOP_WORDS.has(name)) continue;
		names.set(name, spelling);
		const lastWord = name.lastIndexOf(' ') + 1;
		if (lastWord > 0 && name.length - lastWord > 2) names.set(name.slice(lastWord), spelling.slice(lastWord));
	}
	return names;
}
