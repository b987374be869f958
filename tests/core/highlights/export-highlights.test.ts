import { describe, expect, test } from 'vitest';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';

const NOW = new Date('2026-03-04T05:06:07Z');

function highlight(exact: string, start: number, more: Partial<Highlight> = {}): Highlight {
	return {
		id: '0b0e4b1c00004000800000000000001f',
		articleId: 'harbour',
		url: 'https://courier.example/harbour',
		articleTitle: 'Port closes for winter',
		outlet: 'Sandhaven Courier',
		colour: 'yellow',
		note: '',
		createdAt: '2026-03-01T08:00:00Z',
		modifiedAt: '2026-03-01T08:00:00Z',
		quote: { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
		position: { type: 'TextPositionSelector', start, end: start + exact.length },
		...more,
	};
}

const markdown = (...highlights: Highlight[]) => exportHighlights(highlights, 'markdown', NOW).content;

describe('Markdown', () => {
	test('has a heading for each article, its passages in the order of the text, and their notes', () => {
		const ice = { articleId: 'ice', articleTitle: 'Ice thickens', outlet: null, url: 'https://gazette.example/ice' };
		const content = markdown(
			highlight('Two ferries were turned back.', 300, { note: 'Which two?\nAsk the port.', colour: 'pink' }),
			highlight('It is 20 cm thick.', 40, ice),
			highlight('The harbour will close.\nSo will the school.', 20),
		);
		expect(content).toBe(`# Highlights

## Port closes for winter

Sandhaven Courier · <https://courier.example/harbour>

> The harbour will close.
>
> So will the school.

*yellow, 2026-03-01*

> Two ferries were turned back.

Which two?${'  '}
Ask the port.

*pink, 2026-03-01*

## Ice thickens

<https://gazette.example/ice>

> It is 20 cm thick.

*yellow, 2026-03-01*
`);
	});

	test.each([
		['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
		['links', '[free](javascript:alert(1))', '\\[free\\](javascript:alert(1))'],
		[
			'bare addresses',
			'see https://evil.example and www.evil.example',
			'see https:\\//evil.example and www\\.evil.example',
		],
		['emphasis, code and struck words', '*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
		['headings', '# big', '\\# big'],
		['list items', '- one', '\\- one'],
		['numbered items', '1. one', '1\\. one'],
		['rules under a line', '===', '\\==='],
		['character references', '&lt;b&gt; & so on', '\\&lt;b\\&gt; & so on'],
		['formulas and tables', '$x$ | y', '\\$x\\$ \\| y'],
		['backslashes', 'a\\*b', 'a\\\\\\*b'],
		['marks that turn the writing round', 'a\u202Eb\u0000c', 'a b c'],
	])('keeps %s in a passage as plain text', (_, exact, expected) => {
		expect(markdown(highlight(exact, 0))).toContain(`\n> ${expected}\n`);
	});

	test('does not let a note, a title or an outlet begin markup either', () => {
		const content = markdown(
			highlight('Words', 0, { note: 'Fine\n# big\n---', articleTitle: 'A\n# B', outlet: '<b>X</b>' }),
		);
		expect(content).toContain('\nFine  \n\\# big  \n\\---\n');
		expect(content).toContain('\n## A # B\n');
		expect(content).toContain('\n\\<b\\>X\\</b\\> · <');
	});

	test.each(['javascript:alert(1)', 'not an address'])('gives no link to %s', (url) => {
		expect(markdown(highlight('Words', 0, { url }))).not.toContain(url);
	});

	test('of nothing is still a file', () => {
		expect(exportHighlights([], 'markdown', NOW)).toEqual({
			fileName: 'highlights-2026-03-04.md',
			mediaType: 'text/markdown',
			content: '# Highlights\n',
		});
	});
});

test('JSON is a W3C annotation collection with both selectors of each passage', () => {
	const file = exportHighlights([highlight('Two ferries', 300, { note: 'Which?' })], 'json', NOW);
	expect(file).toMatchObject({ fileName: 'highlights-2026-03-04.json', mediaType: 'application/json' });
	expect(JSON.parse(file.content)).toEqual({
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: 'urn:x-sidelight:highlights:2026-03-04T05:06:07.000Z',
		type: 'AnnotationCollection',
		label: 'Highlights',
		generator: { type: 'Software', name: 'Sidelight' },
		generated: '2026-03-04T05:06:07.000Z',
		total: 1,
		first: {
			id: 'urn:x-sidelight:highlights:2026-03-04T05:06:07.000Z:1',
			type: 'AnnotationPage',
			partOf: 'urn:x-sidelight:highlights:2026-03-04T05:06:07.000Z',
			startIndex: 0,
			items: [
				{
					type: 'Annotation',
					id: 'urn:x-sidelight:0b0e4b1c00004000800000000000001f',
					motivation: 'highlighting',
					created: '2026-03-01T08:00:00Z',
					modified: '2026-03-01T08:00:00Z',
					body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Which?' }],
					target: {
						source: {
							id: 'https://courier.example/harbour',
							type: 'Text',
							'dcterms:title': 'Port closes for winter',
							'dcterms:publisher': 'Sandhaven Courier',
						},
						selector: [
							{ type: 'TextQuoteSelector', exact: 'Two ferries', prefix: 'before ', suffix: ' after' },
							{ type: 'TextPositionSelector', start: 300, end: 311 },
						],
						styleClass: 'yellow',
					},
				},
			],
		},
	});
});

test.each([
	['Why I left C #', 'Why I left C \\#'],
	['Ports ##', 'Ports \\#\\#'],
	['Why I left C#', 'Why I left C#'],
])('the signs at the end of the title “%s” do not close its heading', (title, expected) => {
	expect(markdown({ ...highlight('Words', 0), articleTitle: title })).toContain(`\n## ${expected}\n`);
});
