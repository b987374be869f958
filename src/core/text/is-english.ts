/** Words that English prose is full of and that other languages with Latin letters hardly have. */
const ENGLISH_WORDS = new Set(
	'the of and to that is was for with as by it on be at this which had from have are not but were their they has an or been will would who his said she he'.split(
		' ',
	),
);
/** Enough to tell. */
const CHARACTERS_READ = 1000;
/** Share of such words from which a text counts as English; English news has about 0.3, Dutch or French below 0.05. */
const ENGLISH_SHARE = 0.12;

/** Whether a text is English: as declared, otherwise by its function words. A text of fewer than three words counts as English. */
export function isEnglish(text: string, language: string | null | undefined): boolean {
	if (language) return /^en\b/i.test(language);
	const words = text.slice(0, CHARACTERS_READ).match(/[\p{L}\p{M}]+/gu) ?? [];
	if (words.length < 3) return true;
	// headlines drop function words: judge short texts by their letters alone
	if (words.length < 12) return words.every((word) => /^[a-z]+$/i.test(word));
	const english = words.filter((word) => ENGLISH_WORDS.has(word.toLowerCase())).length;
	return english / words.length >= ENGLISH_SHARE;
}
