import { expect, test } from 'vitest';
import { weekdaysInText } from '../../../src/core/text/weekdays-in-text.ts';

test.each([
	['The crane fell on Monday and was lifted on Wednesday.', 'en', 0b101],
	['Der Stadtrat tagt am Freitag.', 'de', 0b10000],
	['El pleno se reúne el sábado.', 'es', 0b100000],
	['A votação foi na terça-feira.', 'pt', 0b10],
	['Концерт во вторник.', 'ru', 0b10],
	['The mundane Mondays of Thursdayville.', 'en', 0],
	['Monday', null, 0],
	['月曜日に会議。', 'ja', 0],
])('%s', (text, language, days) => {
	expect(weekdaysInText(text, language)).toBe(days);
});
