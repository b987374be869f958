import { expect, test } from 'vitest';
import { findHeading } from '../../../../src/page/extract/region/find-heading.ts';
import { parsePage } from '../../parse-page.ts';

const HEADLINE = 'Tram line to the salt works opens';

test.each([
	['the same words', HEADLINE, ['Tram line', HEADLINE], 1],
	['other words added to each', `${HEADLINE} - Salt Board`, [`${HEADLINE} (harl-courier.test)`, HEADLINE], 0],
	['a site before it', `Salt Board: ${HEADLINE}`, ['Salt Board news of the day', HEADLINE], 1],
])('the heading of the headline is known by %s', (_, headline, headings, at) => {
	const { body } = parsePage(`<body>${headings.map((words) => `<h2>${words}</h2>`).join('')}</body>`);
	expect(findHeading(body, headline)?.textContent).toBe(headings[at]);
});

test('no heading of another article is taken for it', () => {
	const { body } = parsePage('<body><h1>Tram line to the salt works closes</h1></body>');
	expect(findHeading(body, HEADLINE)).toBeNull();
});

test('the headline with an addition comes before a lower heading that repeats it', () => {
	const { body } = parsePage(`<body><h1>${HEADLINE} (harl-courier.test) 87</h1><p>Text</p><h2>${HEADLINE}</h2></body>`);
	expect(findHeading(body, HEADLINE)?.nodeName).toBe('H1');
});
