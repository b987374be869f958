import { describe, expect, test } from 'vitest';
import { monthOf } from '../../../src/core/calendar/months.ts';

describe('a month is known by its name', () => {
	test.each([
		['in full', 'March', null, 3],
		['short, with its stop', 'Sept.', null, 9],
		['cut as nobody else cuts it', 'Janu', null, 1],
		['without its accent', 'fev', null, 2],
		['with an accent too many', 'Ιούλ', null, 7],
		['in German’s other short form', 'Mrz', null, 3],
		['in Dutch, though Irish has a longer name that begins so', 'mei', null, 5],
		['in Icelandic', 'ágúst', null, 8],
		['in Basque', 'urtarrila', null, 1],
		['in the case beside a day', 'ožujka', null, 3],
		['in Finnish, where English would have it in March', 'mar', 'fi', 11],
		['in the language of the text', 'listopad', 'cs', 11],
		['and in another', 'listopad', 'hr', 10],
	])('%s: "%s" (%s)', (_, word, language, month) => {
		expect(monthOf(word, language)?.month).toBe(month);
	});

	test.each(['listopad', 'ju', 'Port', '2026', 'juz'])('"%s" is none, or may be two', (word) => {
		expect(monthOf(word, null)).toBeNull();
	});

	test('a month of Persia says that it is one', () => {
		expect(monthOf('اسفند', 'fa')).toEqual({ month: 12, calendar: 'persian' });
	});
});
