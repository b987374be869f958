import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
	exportHighlights,
	HIGHLIGHT_EXPORT_FORMATS,
	type HighlightExportFormat,
} from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { UNKNOWN_TIME } from '../../../src/core/highlights/known-time.ts';
import { readCsv } from '../../../src/core/imports/read-csv.ts';
import { CITED } from '../../fakes/cited.ts';
import { highlight } from '../../fakes/tab-views.ts';

const NOW = new Date('2026-03-14T05:06:07Z');
const PORT = {
	articleId: 'a',
	articleTitle: 'Port & harbour: 50% {open}',
	url: 'https://courier.test/port_1?x=1&y=%20',
	outlet: 'Vell Courier',
	cited: CITED,
};
const GRID = { articleId: 'b', articleTitle: 'Grid "votes"', url: 'https://ledger.test/grid', outlet: null };
const LIBRARY: Highlight[] = [
	highlight('h1', 'The port reopened.\nShips came.', { ...PORT, note: 'Ask #2, "Vell"', tags: ['strike', 'old port'] }),
	highlight('h2', 'A crane fell', { ...PORT, position: { type: 'TextPositionSelector', start: 90, end: 100 } }),
	highlight('h3', '=cmd|calc', { ...GRID, note: '<script>alert(1)</script> [[x]] {{title}}' }),
];
const written = (format: HighlightExportFormat, highlights = LIBRARY) =>
	exportHighlights(highlights, format, NOW).content;

test('RIS has a record for each article, with names as bibliographies sort them', () => {
	const [port = '', grid = ''] = written('ris').split(/(?<=ER {2}- \r\n\r\n)/);
	expect(port.split('\r\n').filter((line) => !line.startsWith('ID'))).toEqual([
		'TY  - NEWS',
		'TI  - Port & harbour: 50% {open}',
		'AU  - van der Linde, Mara',
		'AU  - Reuters',
		'AU  - Städtische Nachrichten-Desk 4',
		'JO  - Vell Courier',
		'CY  - Port Vell',
		'SP  - A12',
		'EP  - A13',
		'SN  - 1234-5679',
		'PY  - 2026',
		'DA  - 2026/03/13/',
		'LA  - en',
		'UR  - https://courier.test/port_1?x=1&y=%20',
		'Y2  - 2026/03/14/',
		'KW  - strike',
		'KW  - old port',
		'N1  - The port reopened. Ships came. (Ask #2, "Vell")',
		'N1  - A crane fell',
		'ER  - ',
		'',
		'',
	]);
	expect(grid).toContain('TI  - Grid "votes"');
});

test('BibTeX has an entry for each article, and nothing in it is markup', () => {
	const text = written('bibtex');
	expect(text.match(/^@article\{/gm)).toHaveLength(2);
	expect(text).toContain('title = {{Port \\& harbour: 50\\% \\textbraceleft{}open\\textbraceright{}}}');
	expect(text).toContain('author = {van der Linde, Mara and {Reuters} and {Städtische Nachrichten-Desk 4}}');
	expect(text).toContain('annote = {The port reopened. Ships came. (Ask \\#2, "Vell") | A crane fell}');
});

test.each([
	['ris', 'KW  - strike\r\nKW  - crane\r\n'],
	['bibtex', 'keywords = {strike, crane}'],
	['csl', '"keyword":"strike, crane"'],
] as const)('the tags of every passage of an article stand in its %s, each once', (format, tags) => {
	const text = written(format, [
		highlight('h1', 'The port reopened', { ...PORT, tags: ['strike'] }),
		highlight('h2', 'A crane fell', { ...PORT, tags: ['strike', 'crane'] }),
	]);
	expect(text).toContain(tags);
	expect(text.split('strike')).toHaveLength(2);
});

test('place, pages and ISSN stand in each format that has them', () => {
	expect(written('bibtex')).toContain('address = {Port Vell},\n  pages = {A12--A13},\n  issn = {1234-5679}');
	const [item] = JSON.parse(written('csl'));
	expect(item).toMatchObject({ page: 'A12-A13', ISSN: '1234-5679', 'publisher-place': 'Port Vell' });
	expect(readCsv(written('csv')).records[0]).toMatchObject({ place: 'Port Vell', pages: 'A12–A13', issn: '1234-5679' });
});

test.each([
	['ris', ['AU  - van der Linde, Mara', 'PY  - 2026', 'LA  - en', 'Y2  - 2026/03/14/']],
	['bibtex', ['author = {van der Linde, Mara and', 'date = {2026-03-13}', 'urldate = {2026-03-14}']],
	['csl', ['"family":"van der Linde"', '"issued":', '"accessed":{"date-parts":[[2026,3,14]]}']],
	['html', ['Mara van der Linde', '2026-03-13']],
	['obsidian', ['Authors:: Mara van der Linde', 'Published:: 2026-03-13', 'Read:: 2026-03-14']],
	['logseq', ['authors:: Mara van der Linde', 'published:: 2026-03-13']],
] as const)('what the second highlight of an article says for a citation stands in its %s', (format, parts) => {
	const { cited: _, ...unsaid } = PORT;
	const text = written(format, [
		highlight('h1', 'The port reopened', unsaid),
		highlight('h2', 'A crane fell', { ...PORT, position: { type: 'TextPositionSelector', start: 90, end: 100 } }),
	]);
	for (const part of parts) expect(text).toContain(part);
});

test.each(HIGHLIGHT_EXPORT_FORMATS.filter((format) => format !== 'records'))(
	'a day that nobody told stands in no %s',
	(format) => {
		const { cited: _, ...unsaid } = PORT;
		const time = { createdAt: UNKNOWN_TIME, modifiedAt: UNKNOWN_TIME };
		const text = written(format, [highlight('h1', 'The port reopened', { ...unsaid, ...time })]);
		expect(text).not.toMatch(/1970|1969|\[\]\(|, \*|>\s*<\/a>/);
	},
);

test.each([
	['ris', 'AU  - Olde, Martin Luther, Jr.'],
	['bibtex', 'author = {Olde, Jr., Martin Luther and {The Editorial Board}}'],
	['csl', '[{"family":"Olde","given":"Martin Luther","suffix":"Jr."},{"literal":"The Editorial Board"}]'],
] as const)('a suffix stands where %s has it, and a desk keeps its name', (format, names) => {
	const cited = { ...CITED, authors: ['Martin Luther Olde Jr.', 'The Editorial Board'] };
	expect(written(format, [highlight('h1', 'The port reopened', { ...PORT, cited })])).toContain(names);
});

/** What bibutils make of a file. They may say how many references they read, and nothing else. */
function converted(input: string, converter: string): string {
	const { stdout, stderr, status } = spawnSync(converter, ['-i', 'utf8', '-o', 'utf8'], { input, encoding: 'utf8' });
	const said = stderr.split('\n').filter((line) => line !== '' && !/^\w+2xml: Processed \d+ references?\.$/.test(line));
	expect([status, said]).toEqual([0, []]);
	return stdout;
}

const converters = ['bib2xml', 'ris2xml'].filter((name) => spawnSync(name, ['--version']).error === undefined);
test.skipIf(converters.length < 2).each([
	['bibtex', 'bib2xml'],
	['ris', 'ris2xml'],
] as const)('bibutils read %s without a warning, and find what was written', (format, converter) => {
	const stdout = converted(written(format), converter);
	for (const word of [
		'Port &amp; harbour',
		'<namePart type="family">van der Linde</namePart>',
		'Vell Courier',
		'Port Vell',
		'1234-5679',
		'A12',
	])
		expect(stdout).toContain(word);
});

test.each([
	['2026-13-45', '2026', [2026]],
	['2026-00-10', '2026', [2026]],
	['2025-02-29', '2025-02', [2025, 2]],
	['2024-02-29T10:00:00Z', '2024-02-29', [2024, 2, 29]],
	['0044-03-15', '0044-03-15', [44, 3, 15]],
	['2026-04', '2026-04', [2026, 4]],
])('of a day that is said as %s what the calendar has is cited', (publishedAt, day, parts) => {
	const each = [highlight('h1', 'x', { ...PORT, cited: { ...CITED, publishedAt } })];
	expect(written('bibtex', each)).toContain(`  date = {${day}}`);
	expect(JSON.parse(written('csl', each))[0].issued).toEqual({ 'date-parts': [parts] });
	const [year, month = '', of = ''] = day.split('-');
	expect(written('ris', each)).toContain(`DA  - ${year}/${month}/${of}/\r\n`);
});

test.each([
	['words', highlight('h1', 'x } y')],
	['a note', highlight('h1', 'x', { note: 'a \\} {{b' })],
	['a title', highlight('h1', 'x', { articleTitle: '}, note = {' })],
	['a language', highlight('h1', 'x', { ...PORT, cited: { ...CITED, language: 'en}, note = {x' } })],
	['an address', highlight('h1', 'x', { url: 'https://courier.test/}' })],
])('BibTeX counts as many opening braces as closing ones, whatever stands in %s', (_, each) => {
	let depth = 0;
	const text = written('bibtex', [each]);
	for (const [sign] of text.matchAll(/[{}]/g)) {
		depth += sign === '{' ? 1 : -1;
		expect(depth).toBeGreaterThanOrEqual(0);
	}
	expect(depth).toBe(0);
	expect(text).not.toContain('}, note = {');
});

test('CSL-JSON is parsed back to what was written', () => {
	expect(JSON.parse(written('csl'))).toMatchObject([
		{
			type: 'article-newspaper',
			title: 'Port & harbour: 50% {open}',
			author: [
				{ family: 'van der Linde', given: 'Mara' },
				{ literal: 'Reuters' },
				{ literal: 'Städtische Nachrichten-Desk 4' },
			],
			'container-title': 'Vell Courier',
			issued: { 'date-parts': [[2026, 3, 13]] },
			note: 'The port reopened.\nShips came. (Ask #2, "Vell")\n\nA crane fell',
		},
		{ title: 'Grid "votes"', URL: 'https://ledger.test/grid' },
	]);
});

describe('a spreadsheet', () => {
	test.each([
		['=HYPERLINK("https://evil.test")'],
		['+1+1'],
		['-2'],
		['@SUM(A1)'],
		['  =1'],
		['\t=1'],
		['\r=1'],
		['＝1'],
		['|calc'],
	])('takes %j for a text', (words) => {
		const cell = written('csv', [highlight('h1', words)]).split('\r\n')[1];
		expect(cell).toMatch(/^"'/);
	});
	test.each([
		['a;=1', "a;'=1"],
		['a; =1', "a; '=1"],
		['a;"=1', 'a;"\'=1'],
		['a\t@SUM(A1)', "a\t'@SUM(A1)"],
		['a\n+1', "a\n'+1"],
		['a;\n-1;|x', "a;\n'-1;'|x"],
		['=1;=2', "'=1;'=2"],
		['a;b = c', 'a;b = c'],
		['a-b; c', 'a-b; c'],
	])('that separates by semicolons or tabs takes the parts of %j for texts', (words, cell) => {
		const [record] = readCsv(written('csv', [highlight('h1', 'x', { note: words })])).records;
		expect(record?.note).toBe(cell);
	});
	test('has a line for each highlight, with quotes doubled', () => {
		expect(written('csv')).toContain('"Ask #2, ""Vell"""');
	});
});

test('our own JSON holds everything', () => {
	expect(JSON.parse(written('records'))).toMatchObject({
		format: 'sidelight-highlights',
		version: 3,
		total: 3,
		highlights: LIBRARY,
	});
});

test('the report for reading has no markup that came from a page or a note', () => {
	expect(written('html')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
	expect(written('html')).not.toContain('<script');
	expect(written('html', [highlight('h1', 'x', { url: 'javascript:alert(1)' })])).not.toContain('href="javascript');
});

test.each(['obsidian', 'logseq'] as const)(
	'Markdown by the template for %s leaves out what is not known, and takes nothing for a template',
	(format) => {
		const text = written(format);
		expect(text).toContain('## [Port & harbour: 50% {open}](https://courier.test/port_1?x=1&y=%20)');
		expect(text).toMatch(/\{\\?\{title\}\}/);
		expect(text).not.toContain('[[x]]');
		const ofGrid = text.slice(text.indexOf('Grid'));
		expect(ofGrid).not.toMatch(/outlet::/i);
	},
);

test.each([
	['obsidian', '#MeToo, C# and ==so== %%gone%% ^block', '\\#MeToo, C# and =\\=so=\\= %\\%gone%\\% \\^block'],
	['obsidian', 'rating:: 5', 'rating:\\: 5'],
	['obsidian', '===', '\\=\\=\\='],
	['logseq', 'the #strike (#1)', 'the \\#strike (\\#1)'],
	['logseq', 'type:: x', 'type:\\: x'],
	['logseq', '((64a1)) {{query (todo NOW)}}', '(\\(64a1)) {\\{query (todo NOW)}}'],
	['logseq', 'a ^^b^^ at 5:00 (5%) = {x}', 'a \\^^b\\^^ at 5:00 (5%) = {x}'],
] as const)('in %s “%s” of a page or a note is no markup', (format, words, escaped) => {
	const text = written(format, [highlight('h1', words, { note: words, articleTitle: words })]);
	expect(text.split(escaped)).toHaveLength(4);
});

test.each(['records', 'csl', 'bibtex', 'ris', 'csv', 'html', 'obsidian', 'logseq'] as const)(
	'an empty file of %s is one that can be read',
	(format) => {
		const text = written(format, []);
		if (format === 'records' || format === 'csl') JSON.parse(text);
		else if (format === 'ris' || format === 'bibtex') expect(text).toBe('');
	},
);
