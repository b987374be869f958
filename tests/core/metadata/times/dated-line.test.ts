import { describe, expect, test } from 'vitest';
import { readDatedLine } from '../../../../src/core/metadata/times/dated-line.ts';

const published = (line: string, language: string | null = null) => readDatedLine(line, { language }).publishedAt;

describe('a time of day is as written', () => {
	test.each([
		['11 March 2026, 06:05 Paris time', '2026-03-11T06:05:00'],
		['11 March 2026, 10:15 Port Vell', '2026-03-11T10:15:00'],
		['11 March 2026 12:40 Anna Prull', '2026-03-11T12:40:00'],
		['Publié le 11 mars 2026 à 08h15 par Anna Prull', '2026-03-11T08:15:00'],
		['Publié le 11 mars 2026 à 20h', '2026-03-11T20:00:00'],
		['Publié le 11 mars 2026 à 10:15 est-ce tard ?', '2026-03-11T10:15:00'],
		['11 March 2026 9:30 pm', '2026-03-11T21:30:00'],
		['11 March 2026 at 9 pm', '2026-03-11T21:00:00'],
		['11 March 2026, 12:05 a.m.', '2026-03-11T00:05:00'],
		['11 March 2026, 12:05 p. m.', '2026-03-11T12:05:00'],
		['10:05 am on 11 March 2026', '2026-03-11T10:05:00'],
		['11 March 2026, 25:61', '2026-03-11'],
		['2026年3月11日 午後6時5分', '2026-03-11T18:05:00'],
		['2026. 3. 11. 오후 6:05', '2026-03-11T18:05:00'],
		['2026年3月11日 上午12:05', '2026-03-11T00:05:00'],
		['11 مارس 2026 - 9:15 م', '2026-03-11T21:15:00'],
		['11 مارس 2026 - 9:15 مصر', '2026-03-11T09:15:00'],
		['11 Μαρτίου 2026, 9:15 μ.μ.', '2026-03-11T21:15:00'],
		['11.3.2026 klo 10.15', '2026-03-11T10:15:00'],
	])('"%s" is %s', (line, time) => expect(published(line)).toBe(time));
});

describe('an offset is where the zone is written', () => {
	test.each([
		['March 11, 2026 at 12:05 p.m. ET', '2026-03-11T12:05:00-04:00'],
		['January 11, 2026 at 12:05 p.m. ET', '2026-01-11T12:05:00-05:00'],
		['March 11, 2026 10:05 am PDT', '2026-03-11T10:05:00-07:00'],
		['11. März 2026, 10:05 MEZ', '2026-03-11T10:05:00+01:00'],
		['11 March 2026 10:05 GMT+3', '2026-03-11T10:05:00+03:00'],
		['11 Maret 2026, 10:05 WIB', '2026-03-11T10:05:00+07:00'],
		['March 11, 2026 09:12 pm IST', '2026-03-11T21:12:00+05:30'],
		['11 March 2026 10:05 IST', '2026-03-11T10:05:00'],
		['March 8, 2026 at 3:30 a.m. ET', '2026-03-08T03:30:00-04:00'],
		['11 March 2026 10:05 EETZ', '2026-03-11T10:05:00'],
		['11 March 2026 10:05 ART', '2026-03-11T10:05:00'],
		['11 March 2026 10:05 PHT', '2026-03-11T10:05:00+08:00'],
		['11 March 2026 10:05-10:30', '2026-03-11T10:05:00'],
	])('"%s" is %s', (line, time) => expect(published(line)).toBe(time));
});

describe('the order of day and month is the page’s', () => {
	test.each([
		['03/11/2026', 'en-US', '2026-03-11'],
		['03/11/2026', 'en-GB', '2026-11-03'],
		['03/11/2026', 'fr', '2026-11-03'],
		['03-11-2026', 'nl', '2026-11-03'],
		['03/11/2026', 'en', null],
		['03/11/2026', null, null],
		['Posted 03/11/2026 6:05 p.m. EDT', 'en', '2026-03-11T18:05:00-04:00'],
		['Posted 03/11/2026 18:05 GMT', 'en', '2026-11-03T18:05:00Z'],
		['25/11/2026', null, '2026-11-25'],
		['11/25/2026', null, '2026-11-25'],
		['11/11/2026', null, '2026-11-11'],
		['03.11.2026', 'de', '2026-11-03'],
		['3/11/26', 'es', '2026-11-03'],
	])('"%s" in %s is %s', (line, language, day) => expect(published(line, language)).toBe(day));
});

describe('the calendar is the page’s', () => {
	test.each([
		['۱۱ مارس ۲۰۲۶', 'fa', '2026-03-11'],
		['۲۰ اسفند ۱۴۰۴', 'fa', '2026-03-11'],
		['چهارشنبه ۲۰ اسفند ۱۴۰۴ ساعت ۱۸:۰۵', 'fa', '2026-03-11T18:05:00'],
		['۱۴۰۴/۱۲/۲۰', 'fa', '2026-03-11'],
		['١١ مارس ٢٠٢٦', 'ar', '2026-03-11'],
		['11 آذار 2026', 'ar', '2026-03-11'],
		['11 مارس/آذار 2026', 'ar', '2026-03-11'],
		['11 كانون الثاني 2026', 'ar-LB', '2026-01-11'],
		['22 رمضان 1447', 'ar', '2026-03-11'],
		['11 มี.ค. 2569 06:05', 'th', '2026-03-11T06:05:00'],
		['11 มีนาคม พ.ศ. 2569', 'th', '2026-03-11'],
		['๑๑ มีนาคม ๒๕๖๙', 'th', '2026-03-11'],
		['11/03/2569', 'th', '2026-03-11'],
		['令和8年3月11日', 'ja', '2026-03-11'],
		['民國115年3月11日', 'zh-TW', '2026-03-11'],
	])('"%s" in %s is %s', (line, language, time) => expect(published(line, language)).toBe(time));
});

describe('a month is known in many languages, whatever the page declares', () => {
	test.each([
		['11 de marzo de 2026, 07:30', 'en', '2026-03-11T07:30:00'],
		['Wednesday, Sept. 9, 2026', 'en', '2026-09-09'],
		['9th of September 2026', 'en', '2026-09-09'],
		['11 listopadu 2026', 'cs', '2026-11-11'],
		['11. listopada 2026.', 'hr', '2026-10-11'],
		['11. listopad 2026', null, null],
		['2026. március 11.', 'hu', '2026-03-11'],
		['2026 m. kovo 11 d.', 'lt', '2026-03-11'],
		['11 марта 2026, 10:15', 'ru', '2026-03-11T10:15:00'],
		['11 Mart 2026', 'tr', '2026-03-11'],
		['11 मार्च 2026', 'hi', '2026-03-11'],
		['11 tháng 3, 2026', 'vi', '2026-03-11'],
		['11-Mar-2026', 'en', '2026-03-11'],
		['22 Dec 2026', 'en', '2026-12-22'],
		['22 dicembre 2026', 'it', '2026-12-22'],
		['22 de diciembre de 2026', 'es', '2026-12-22'],
	])('"%s" in %s is %s', (line, language, time) => expect(published(line, language)).toBe(time));
});

describe('published and changed are told apart', () => {
	test.each([
		['Updated: 12 March 2026, 09:30 Published: 11 March 2026, 06:05', '2026-03-11T06:05:00', '2026-03-12T09:30:00'],
		['Updated 12 March 2026, 09:30 | Published 11 March 2026', '2026-03-11', '2026-03-12T09:30:00'],
		['11 March 2026 (updated 12 March 2026)', '2026-03-11', '2026-03-12'],
		['11 de marzo de 2026, 07:30 Actualizado a las 09:10', '2026-03-11T07:30:00', '2026-03-11T09:10:00'],
		['Last updated 12 March 2026', null, '2026-03-12'],
		['Veröffentlicht am 11.03.2026, zuletzt aktualisiert am 12.03.2026', '2026-03-11', '2026-03-12'],
		['Publié le 11 mars 2026 à 8h, mis à jour le 12 mars 2026 à 9h', '2026-03-11T08:00:00', '2026-03-12T09:00:00'],
		['公開 2026年3月11日 6:05 更新 2026年3月12日', '2026-03-11T06:05:00', '2026-03-12'],
		['2026年3月11日 6:05 配信', '2026-03-11T06:05:00', null],
		['입력 2026.03.11 06:05 수정 2026.03.12 09:30', '2026-03-11T06:05:00', '2026-03-12T09:30:00'],
		['Received 1 March 2026 Accepted 5 March 2026 Published 11 March 2026', '2026-03-11', null],
		['Expires 11 March 2026', null, null],
	])('"%s"', (line, publishedAt, modifiedAt) => {
		expect(readDatedLine(line, { language: null })).toEqual({ publishedAt, modifiedAt });
	});
});
