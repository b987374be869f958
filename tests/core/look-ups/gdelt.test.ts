import { describe, expect, test } from 'vitest';
import { gdeltAddress, parseGdelt } from '../../../src/core/look-ups/gdelt.ts';

const answer = (...articles: object[]) => JSON.stringify({ articles });
const ICE = {
	url: 'https://courier.example/ice',
	url_mobile: '',
	title: 'Ice closes port , says harbour master ( update )',
	seendate: '20230918T031500Z',
	domain: 'courier.example',
	language: 'English',
	sourcecountry: 'Norway',
};

test('GDELT is asked for a list of articles as JSON', () => {
	const url = new URL(gdeltAddress('"Lena Okafor" ice & wind'));
	expect(url.origin + url.pathname).toBe('https://api.gdeltproject.org/api/v2/doc/doc');
	expect(Object.fromEntries(url.searchParams)).toMatchObject({
		query: '"Lena Okafor" ice & wind',
		mode: 'artlist',
		format: 'json',
	});
});

describe('GDELT’s answer', () => {
	test('is read: address, headline without its gaps, outlet, time', () => {
		expect(parseGdelt(answer(ICE))).toEqual([
			{
				url: 'https://courier.example/ice',
				title: 'Ice closes port, says harbour master (update)',
				outlet: 'courier.example',
				publishedAt: '2023-09-18T03:15:00.000Z',
				language: 'en',
			},
		]);
	});

	test.each([
		['an article twice', answer(ICE, ICE)],
		['a script for an address', answer(ICE, { ...ICE, url: 'javascript:alert(1)' })],
		['no headline', answer(ICE, { ...ICE, url: 'https://a.example/', title: '' })],
		['something that is no article', answer(ICE, [])],
		['control characters as they are', answer(ICE).replace('Ice', 'Ice\t')],
	])('with %s gives the others', (_, body) => {
		expect(parseGdelt(body)).toHaveLength(1);
	});

	test.each([
		['an escape that JSON does not have', "Council\\'s plan to dredge \\harbour", "Council's plan to dredge harbour"],
		['a raw quotation mark', 'Mayor calls toll "unfair" again', 'Mayor calls toll "unfair" again'],
		['a raw quotation mark before a comma', 'Toll "unfair", says mayor', 'Toll "unfair", says mayor'],
		[
			'spaces around quotation marks',
			'Vell seeks \\" strategic partnership \\" in talks',
			'Vell seeks "strategic partnership" in talks',
		],
	])('with %s costs no find', (_, raw, title) => {
		const body = answer({ ...ICE, title: 'TITLE' }, { ...ICE, url: 'https://a.example/' }).replace('TITLE', () => raw);
		expect(parseGdelt(body).map((found) => found.title)).toEqual([
			title,
			'Ice closes port, says harbour master (update)',
		]);
	});

	test.each([
		['German', 'de'],
		['Portuguese', 'pt'],
		['Klingon', null],
		[undefined, null],
	])('in %s has the language %s', (language, code) => {
		expect(parseGdelt(answer({ ...ICE, language }))[0]?.language).toBe(code);
	});

	test.each(['20230918', 'yesterday', '20239918T031500Z', ''])('with the time "%s" has none', (seendate) => {
		expect(parseGdelt(answer({ ...ICE, seendate }))[0]?.publishedAt).toBeNull();
	});

	test.each(['', '{}', '{"articles": []}'])('"%s" found nothing', (body) => {
		expect(parseGdelt(body)).toEqual([]);
	});

	test('in plain text is what is wrong, and passed on as text', () => {
		const body = 'Your query was too short or too long.<script>alert(1)</script>\n';
		expect(() => parseGdelt(body)).toThrow(/^look-up-told .*"Your query was too short or too long\."/);
	});

	test('that is broken off says so', () => {
		expect(() => parseGdelt(answer(ICE).slice(0, -9))).toThrow('look-up-unreadable');
	});
});
