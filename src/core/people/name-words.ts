import { CALENDAR_WORD } from '../languages/en/calendar.ts';
import { NO_PERSONS } from '../languages/en/no-persons.ts';
import { ORGANISATION_WORD } from '../languages/en/organisation-words.ts';
import { LOOSE_TITLES, TITLES } from '../languages/en/titles.ts';

/** Whether a title before a name tells that it is a person's. */
export function isPersonalTitle(word: string): boolean {
	return TITLES.has(word) && !LOOSE_TITLES.has(word);
}

export function isCalendarWord(word: string): boolean {
	return CALENDAR_WORD.test(word);
}

/** Whether a name is most likely not a person's: an organisation, a place, a people. */
export function isNoPerson(name: string): boolean {
	if (ORGANISATION_WORD.test(name) || / of /.test(name) || /^(?:\p{Lu}\.?){2,5}$/u.test(name)) return true;
	const bare = name
		.toLowerCase()
		.replaceAll('.', '')
		.replace(/^(?:the|north|south|saudi|islamic|white|wall|capitol|supreme|fox) /, '');
	return NO_PERSONS.has(bare) || /^(?:house|street|hill|court|arabia|state|news)$/.test(bare);
}

export function isOrganisationWord(words: string): boolean {
	return ORGANISATION_WORD.test(words);
}
