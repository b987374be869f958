import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { oneLine } from '../../../src/core/citations/one-line.ts';
import { exportHighlights, type HighlightExportFormat } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { UNKNOWN_TIME } from '../../../src/core/highlights/known-time.ts';
import { readCsv } from '../../../src/core/imports/read-csv.ts';
import { readImport } from '../../../src/core/imports/read-import.ts';
import { CITED } from '../../fakes/cited.ts';
import { highlight } from '../../fakes/tab-views.ts';

// it has no types
const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** What readers write and pages hold that some format takes for a sign of its own. */
const HOSTILE: Record<string, string> = {
	'line breaks': 'one\ntwo\n\nthree',
	'quotation marks': '"one", \'two\' “three” ""four"" ``five\'\' 6--7',
	'a table': '| one | two |\n| --- | --- |',
	'front matter': '---\ntags: [x]\n---',
	'links and tags': '[[one]] #two ((three)) {{query}} ![x](y)',
	'a formula': '=HYPERLINK("x")\n+1\n-1\n@x',
	'braces and signs': '{one} \\two{three} 50% $5 #1 _a_ ~b~ c^2 & d',
	'the end of a record': 'ER  - \r\nTY  - NEWS',
	'right to left': 'שלום ‏(1)‏ 2 العربية',
	'families of emoji': '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301 👍🏽',
	'a separator': 'one\u2028two\u2029three',
	'many letters': 'word '.repeat(20_000).trim(),
	'no more than blanks about it': '  one  ',
};
const ADDRESS = 'https://courier.test/a_(b)_[c]?q=%20|"x"&y={z}#w';
const DATES = ['2026', '2026-03', '2026-03-13', '2026-03-13T23:30:00+01:00', '0044-03-15', '9999-12-31', null];

function hostile(text: string, place = 0): Highlight {
	return highlight(`h${place}`, text, {
		articleId: `courier.test/a${place}`,
		url: ADDRESS,
		articleTitle: oneLine(`{Port} ${text.slice(0, 60)}`),
		outlet: 'Vell & Sons, {Courier}',
		note: text,
		tags: ['Smith, John', 'a;b', 'C++', '"q"', '50%'],
		cited: { ...CITED, publishedAt: DATES[place % DATES.length] ?? null },
		createdAt: place % 2 === 0 ? '2026-03-14T09:00:00.000Z' : UNKNOWN_TIME,
		modifiedAt: place % 2 === 0 ? '2026-03-15T09:00:00.000Z' : UNKNOWN_TIME,
	});
}
const LIBRARY = Object.values(HOSTILE).map(hostile);
const written = (format: HighlightExportFormat, highlights = LIBRARY) =>
	exportHighlights(highlights, format, new Date(0)).content;

/** Its head and its lines, as cells in their order. */
function readCsvRows(content: string): string[][] {
	const { columns, records } = readCsv(content);
	return [columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))];
}

describe.each(['records', 'json'] as const)('what is written as %s and read again is the same', (format) => {
	test.each(Object.keys(HOSTILE))('with %s', (name) => {
		const place = Object.keys(HOSTILE).indexOf(name);
		const before = LIBRARY[place] as Highlight;
		const { records } = readImport(written(format, [before]));
		expect(records).toHaveLength(1);
		const { articleId: _, ...rest } = before;
		expect(records[0]).toMatchObject(rest);
	});

	test('each once, all of them together', () => {
		const { records } = readImport(written(format));
		expect(records.map((record) => record?.id)).toEqual(LIBRARY.map(({ id }) => id));
	});
});

describe('our table is the same highlights again', () => {
	test.each(Object.keys(HOSTILE))('with %s', (name) => {
		const before = LIBRARY[Object.keys(HOSTILE).indexOf(name)] as Highlight;
		const { format, records } = readImport(written('csv', [before]));
		expect([format, records.length]).toEqual(['sidelight', 1]);
		const { articleId: _, ...rest } = before;
		expect(records[0]).toMatchObject(rest);
	});

	test('each once, all of them together', () => {
		expect(readImport(written('csv')).records.map((record) => record?.id)).toEqual(LIBRARY.map(({ id }) => id));
	});

	test('also where a spreadsheet left the columns out that only we need, or put them in another order', () => {
		const [head = [], ...lines] = readCsvRows(written('csv'));
		const order = ['id', 'note', 'colour', 'words', 'address', 'changed'].map((name) => head.indexOf(name));
		const content = [head, ...lines]
			.map((line) => order.map((at) => `"${(line[at] ?? '').replaceAll('"', '""')}"`).join(','))
			.join('\r\n');
		const { records } = readImport(content);
		expect(records.map((record) => record?.note)).toEqual(LIBRARY.map(({ note }) => note));
		expect(records[0]?.quote).toMatchObject({ exact: LIBRARY[0]?.quote.exact, prefix: '', suffix: '' });
	});
});

const hasConverters = ['bib2xml', 'ris2xml'].every((name) => spawnSync(name, ['--version']).error === undefined);
describe.skipIf(!hasConverters).each([
	['bibtex', 'bib2xml'],
	['ris', 'ris2xml'],
] as const)('bibutils read our %s', (format, converter) => {
	test.each(Object.keys(HOSTILE))('without a warning, as one work, with %s', (name) => {
		const { stdout, stderr, status } = spawnSync(converter, ['-i', 'utf8', '-o', 'utf8'], {
			input: written(format, [LIBRARY[Object.keys(HOSTILE).indexOf(name)] as Highlight]),
			encoding: 'utf8',
		});
		expect([status, stderr.trim()]).toEqual([0, `${converter}: Processed 1 references.`]);
		expect(stdout.match(/<mods /g)).toHaveLength(1);
		expect(stdout).toContain('<namePart type="family">van der Linde</namePart>');
	});
});

describe.each([
	['bibtex', '@biblatex/text'],
	['ris', '@ris/file'],
	['csl', '@csl/list+object'],
] as const)('citation.js reads our %s again', (format, forceType) => {
	const asRead = (content: string): Record<string, unknown>[] =>
		plugins.input.chain(format === 'csl' ? JSON.parse(content) : content, { forceType, generateGraph: false });

	test('an item for each article, with its title, its address and every tag', () => {
		const items = asRead(written(format));
		expect(items).toHaveLength(LIBRARY.length);
		for (const [place, item] of items.entries()) {
			const before = LIBRARY[place] as Highlight;
			expect(item.title).toBe(oneLine(before.articleTitle));
			expect(decodeURI(String(item.URL))).toBe(decodeURI(before.url));
			expect(item['container-title']).toBe(before.outlet);
			// RIS has a line for each, which the reader parts by commas itself
			expect(String(item.keyword).split(/,\s*/)).toHaveLength(format === 'ris' ? 6 : 5);
		}
	});
});
