/** The language that our words are in; BCP 47. Plurals, lists and numbers in sentences follow it. */
export const LANGUAGE = 'en-GB';

/** Of dates and times beside our words: the reader's own English, where the browser speaks one; never another language in one interface. */
export const DATES_LOCALE = ((own) => (/^en\b/.test(own) ? own : LANGUAGE))(
	new Intl.DateTimeFormat().resolvedOptions().locale,
);

const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);
const lists = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

/** A phrase for each plural category that the language has; "#" stands for the number. */
export type PluralForms = { one: string; other: string };

/** "1 article", "2,000 articles". */
export function counted(count: number, forms: PluralForms): string {
	const form = plurals.select(count) === 'one' ? forms.one : forms.other;
	return form.replaceAll('#', numberInWords(count));
}

/** "2,000" */
export function numberInWords(count: number): string {
	return numbers.format(count);
}

/** "Okafor, Brandt and Sele" */
export function listed(words: readonly string[]): string {
	return lists.format(words);
}
