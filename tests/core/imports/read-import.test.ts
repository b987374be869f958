import { describe, expect, test } from 'vitest';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import {
	clocksAt,
	type HighlightRecord,
	mergeRecords,
	recordOf,
} from '../../../src/core/highlights/highlight-record.ts';
import { readCsv } from '../../../src/core/imports/read-csv.ts';
import { readImport } from '../../../src/core/imports/read-import.ts';
import { highlight } from '../../fakes/tab-views.ts';

const SELECTORS = [
	{ type: 'RangeSelector', startContainer: '/p[1]' },
	{ type: 'TextPositionSelector', start: 12, end: 20 },
	{ type: 'TextQuoteSelector', exact: 'the port', prefix: 'At dawn ', suffix: ' reopened' },
];
const HYPOTHESIS = {
	id: 'Ab-1',
	uri: 'https://courier.test/port',
	created: '2026-03-02T10:00:00.000000+00:00',
	updated: '2026-03-03T10:00:00.000000+00:00',
	text: 'Ask.',
	tags: ['strike'],
	target: [{ source: 'https://courier.test/port', selector: SELECTORS }],
	document: { title: ['Port reopens'] },
};

describe('of a file by', () => {
	test.each<[string, string, object]>([
		[
			'Hypothesis, as its interface answers',
			JSON.stringify({ total: 1, rows: [HYPOTHESIS] }),
			{
				url: 'https://courier.test/port',
				articleId: 'courier.test/port',
				articleTitle: 'Port reopens',
				quote: { exact: 'the port', prefix: 'At dawn ', suffix: ' reopened' },
				position: { start: 12, end: 20 },
				note: 'Ask.',
				tags: ['strike'],
				createdAt: '2026-03-02T10:00:00.000Z',
				modifiedAt: '2026-03-03T10:00:00.000Z',
			},
		],
		['Hypothesis, as a list', JSON.stringify([HYPOTHESIS]), { note: 'Ask.' }],
		[
			'Hypothesis, as a table',
			'Created at,Document title,URL,Group,Type,Quote,Comment,Tags\n2026-03-02T10:00:00Z,Port,https://courier.test/port,Public,Annotation,"the ""port""",Ask.,"strike,vell"\n',
			{ quote: { exact: 'the "port"' }, note: 'Ask.', tags: ['strike', 'vell'], articleTitle: 'Port' },
		],
		[
			'Readwise',
			'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags,Source URL\nthe port,Port reopens,Mara Lind,,Ask.,blue,strike,order,1,2026-03-02 10:00:00+00:00,,https://courier.test/port\n',
			{ quote: { exact: 'the port' }, colour: 'blue', cited: { authors: ['Mara Lind'] }, tags: ['strike'] },
		],
		[
			'Raindrop',
			'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Port reopens,Ask.,,https://courier.test/port,News,strike,2026-03-02T10:00:00.000Z,,Highlight:the port,false\n',
			{ quote: { exact: 'the port' }, note: 'Ask.' },
		],
		[
			'Instapaper',
			'URL,Title,Selection,Folder,Timestamp\nhttps://courier.test/port,Port reopens,the port,Unread,1772445600\n',
			{ quote: { exact: 'the port' }, createdAt: '2026-03-02T10:00:00.000Z' },
		],
		[
			'Obsidian Web Clipper',
			JSON.stringify({
				'https://courier.test/port': {
					url: 'https://courier.test/port',
					title: 'Port reopens',
					highlights: [{ id: '1', type: 'text', content: '<p>the <b>port</b></p>', notes: ['Ask.'] }],
				},
			}),
			{ quote: { exact: 'the port' }, note: 'Ask.' },
		],
		[
			'Omnivore',
			JSON.stringify([
				{
					slug: 'port',
					url: 'https://courier.test/port',
					title: 'Port reopens',
					author: 'Mara Lind',
					savedAt: '2026-03-02',
					highlights: [{ id: '1', quote: 'the port', annotation: 'Ask.', labels: [{ name: 'strike' }] }],
				},
			]),
			{ quote: { exact: 'the port' }, note: 'Ask.', tags: ['strike'], cited: { authors: ['Mara Lind'] } },
		],
	])('%s the highlights are read', (_, content, expected) => {
		const { records } = readImport(content);
		expect(records).toMatchObject([expected]);
		// read again it is the same one
		expect(readImport(content).records[0]?.id).toBe(records[0]?.id);
	});
});

const OURS = [
	highlight('h1', 'The port reopened.', { note: 'Ask.', tags: ['strike'], colour: 'pink', outlet: null }),
	highlight('h2', 'Ships came.'),
];

test('our own JSON comes back as it was', () => {
	const { records } = readImport(exportHighlights(OURS, 'records', new Date(0)).content);
	expect(records.map((record) => ({ ...record, clocks: undefined }))).toEqual(
		OURS.map((each) => ({ ...each, clocks: undefined })),
	);
});

test.each([
	['one time for all fields', {}],
	['a time for each field', { note: '2026-03-05T10:00:00.000Z 0000 1f2e3d4c5b6a' }],
])('our own JSON brings back %s', (_, others) => {
	const clocks = { ...clocksAt('2026-03-02T10:00:00.000Z 0001 1f2e3d4c5b6a'), ...others };
	const record = recordOf(OURS[0] as Highlight, clocks);
	const { records } = readImport(exportHighlights([record], 'records', new Date(0)).content);
	expect(records).toEqual([record]);
});

test('our W3C annotations come back with words, place, colour, note, tags, title and id', () => {
	const { format, records } = readImport(exportHighlights(OURS, 'json', new Date(0)).content);
	expect(format).toBe('w3c');
	const pick = ({ id, quote, position, colour, note, tags, articleTitle }: (typeof OURS)[number]) => ({
		id,
		quote,
		position,
		colour,
		note,
		tags,
		articleTitle,
	});
	expect(records.map((record) => record && pick(record))).toEqual(exportOrder(OURS).map(pick));
});

test('our W3C annotations, changed since and read back, keep what a citation says and take the newer note', () => {
	const cited = { authors: ['Mara Lind'], publishedAt: null, readAt: null, section: null, place: null, language: 'en' };
	const kept = { ...(OURS[0] as Highlight), cited, createdAt: '2026-03-02T10:00:00.000Z' };
	const here = recordOf(kept, clocksAt('2026-03-02T10:00:00.000Z 0000 1f2e3d4c5b6a'));
	const changed = { ...kept, note: 'Ask again.', modifiedAt: '2026-03-05T10:00:00.000Z' };
	const [record] = readImport(exportHighlights([changed], 'json', new Date(0)).content).records;
	expect(mergeRecords(here, record as HighlightRecord)).toMatchObject({ cited, note: 'Ask again.' });
});

test('our W3C annotations read where nothing is known of their article bring all that a citation says', () => {
	const cited = {
		authors: ['Mara Lind', 'Vell Desk'],
		publishedAt: '2026-03-13T23:30:00+01:00',
		readAt: '2026-03-14T09:00:00.000Z',
		section: 'Business',
		place: 'Port Vell',
		pages: 'A12–A13',
		issn: '1234-5679',
		language: 'en',
	};
	const kept = { ...(OURS[0] as Highlight), cited };
	const [record] = readImport(exportHighlights([kept], 'json', new Date(0)).content).records;
	expect(record?.cited).toEqual(cited);
	const [without] = readImport(exportHighlights([OURS[0] as Highlight], 'json', new Date(0)).content).records;
	expect(without).not.toHaveProperty('cited');
});

test.each([
	['a date that is none', { 'dcterms:issued': 'last spring' }, undefined],
	['an author who is no text', { 'dcterms:creator': [{ name: 'x' }, 7] }, undefined],
	['one author', { 'dcterms:creator': 'Ines Calder' }, ['Ines Calder']],
])('an annotation of another program that has %s is not refused for it', (_, said, authors) => {
	const item = {
		type: 'Annotation',
		target: {
			source: { id: 'https://courier.test/port', ...said },
			selector: { type: 'TextQuoteSelector', exact: 'the port' },
		},
	};
	const [record] = readImport(JSON.stringify([item])).records;
	expect(record?.quote.exact).toBe('the port');
	expect(record?.cited?.authors).toEqual(authors);
});

/** Files are in the order of the text. */
function exportOrder(highlights: typeof OURS) {
	return [...highlights].sort((a, b) => a.position.start - b.position.start);
}

test.each<[string, string, string]>([
	['a page of the web', '<!doctype html><p>x', 'import-unknown'],
	['nothing', '', 'import-unknown'],
	['an empty list', '[]', 'import-unknown'],
	['a list of numbers', '[1,2]', 'import-unknown'],
	['another table', 'a,b\n1,2\n', 'import-unknown'],
	['a file that was cut off', '{"format":"sidelight-highlights","version":2,"highlights":[{', 'import-unreadable'],
	['a later version of ours', '{"format":"sidelight-highlights","version":3,"highlights":[]}', 'import-newer'],
])('%s is refused by name', (_, content, code) => {
	expect(() => readImport(content)).toThrowError(
		expect.objectContaining({ problem: expect.objectContaining({ code }) }),
	);
});

test('what is no highlight among others is told by its place', () => {
	const rows = [HYPOTHESIS, null, 7, { ...HYPOTHESIS, uri: '' }, { ...HYPOTHESIS, target: [] }];
	expect(readImport(JSON.stringify({ rows })).records.map((record) => record !== null)).toEqual([
		true,
		false,
		false,
		false,
		false,
	]);
});

test.each([
	['a line break and commas in quotes', 'a,b\r\n"1,\n2",3\r\n', [{ a: '1,\n2', b: '3' }]],
	['a quote that never closes', 'a,b\n"1,2\n3', [{ a: '1,2\n3', b: '' }]],
	['an empty last cell', 'a,b\n1,', [{ a: '1', b: '' }]],
	['empty lines', 'a\n\n1\n\n', [{ a: '1' }]],
])('a table with %s is read', (_, content, rows) => {
	expect(readCsv(content).map((row) => ({ ...row }))).toEqual(rows);
});
