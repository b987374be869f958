import { describe, expect, test } from 'vitest';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import {
	clocksAt,
	type HighlightRecord,
	mergeRecords,
	recordOf,
} from '../../../src/core/highlights/highlight-record.ts';
import { UNKNOWN_TIME } from '../../../src/core/highlights/known-time.ts';
import type { ImportedHighlight } from '../../../src/core/imports/imported-highlight.ts';
import { readCsv } from '../../../src/core/imports/read-csv.ts';
import { readImport } from '../../../src/core/imports/read-import.ts';
import { isHybridTime } from '../../../src/core/replication/hybrid-time.ts';
import { CITED } from '../../fakes/cited.ts';
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

const PAGE = { url: 'https://courier.test/port', title: 'Port' };
const ANNOTATION = {
	type: 'Annotation',
	target: { source: 'https://courier.test/port', selector: { type: 'TextQuoteSelector', exact: 'the port' } },
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
			'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Port reopens,,,https://courier.test/port,News,strike,2026-03-02T10:00:00.000Z,,Highlight:the port,false\n',
			{ quote: { exact: 'the port' }, note: '', tags: ['strike'] },
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
		[
			'Obsidian Web Clipper, as its settings export',
			JSON.stringify([
				{
					url: 'https://courier.test/port',
					highlights: [
						{
							text: '<p>fish &amp; <b>chips</b></p>',
							timestamp: '2026-03-02T10:00:00.000Z',
							color: 'green',
							notes: ['Ask.'],
							comment: 'Ask.',
						},
					],
				},
			]),
			{ quote: { exact: 'fish & chips' }, note: 'Ask.', colour: 'green', createdAt: '2026-03-02T10:00:00.000Z' },
		],
		[
			'Pocket, the part of its archive with annotations',
			JSON.stringify([
				{
					url: 'https://courier.test/port',
					title: 'Port reopens',
					highlights: [{ quote: 'the port <reopened>', created_at: 1772445600 }],
					cursor: 17,
				},
			]),
			{
				quote: { exact: 'the port <reopened>' },
				articleTitle: 'Port reopens',
				createdAt: '2026-03-02T10:00:00.000Z',
			},
		],
		[
			'Readwise, as its interface answers',
			JSON.stringify({
				count: 1,
				nextPageCursor: null,
				results: [
					{
						title: 'Port reopens',
						author: 'Mara Lind',
						source_url: 'https://courier.test/port',
						unique_url: 'https://courier.test/port?via=reader',
						readwise_url: 'https://readwise.test/bookreview/1',
						highlights: [
							{
								id: 7,
								text: 'the port',
								note: 'Ask.',
								color: 'blue',
								url: 'https://readwise.test/open/7',
								highlighted_at: '2026-03-02T10:00:00.000Z',
								updated_at: '2026-03-03T10:00:00.000Z',
								tags: [{ id: 1, name: 'strike' }],
							},
						],
					},
				],
			}),
			{
				url: 'https://courier.test/port',
				quote: { exact: 'the port' },
				note: 'Ask.',
				tags: ['strike'],
				createdAt: '2026-03-02T10:00:00.000Z',
				modifiedAt: '2026-03-03T10:00:00.000Z',
			},
		],
		[
			'a server of annotations, a page of them',
			JSON.stringify({ type: 'AnnotationPage', items: [ANNOTATION] }),
			{ quote: { exact: 'the port' } },
		],
		['another program, one annotation alone', JSON.stringify(ANNOTATION), { quote: { exact: 'the port' } }],
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
	const kept = { ...(OURS[0] as Highlight), cited: CITED, createdAt: '2026-03-02T10:00:00.000Z' };
	const here = recordOf(kept, clocksAt('2026-03-02T10:00:00.000Z 0000 1f2e3d4c5b6a'));
	const changed = { ...kept, note: 'Ask again.', modifiedAt: '2026-03-05T10:00:00.000Z' };
	const [record] = readImport(exportHighlights([changed], 'json', new Date(0)).content).records;
	expect(mergeRecords(here, record as HighlightRecord)).toMatchObject({ cited: CITED, note: 'Ask again.' });
});

test('our W3C annotations read where nothing is known of their article bring all that a citation says', () => {
	const kept = { ...(OURS[0] as Highlight), cited: CITED };
	const [record] = readImport(exportHighlights([kept], 'json', new Date(0)).content).records;
	expect(record?.cited).toEqual(CITED);
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
	[
		'articles alone of Pocket',
		'title,url,time_added,tags,status\nPort,https://courier.test/port,1772445600,,unread\n',
		'import-unknown',
	],
	[
		'articles alone of Raindrop',
		'folder,url,title,note,tags,created\nNews,https://courier.test/port,Port,,,1772445600\n',
		'import-unknown',
	],
	[
		'a list of documents of a reader',
		'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nPort,https://courier.test/port,1,,,,,\n',
		'import-unknown',
	],
	[
		"a book's highlights, whose addresses are the shop's",
		'Book Title,Chapter Title,Date of Highlight,Book URL,Chapter URL,Annotation URL,Highlight,Color,Personal Note\nPort,1,2026-03-02,https://shop.test/1,https://shop.test/1,https://shop.test/1,the port,yellow,\n',
		'import-unknown',
	],
	[
		'a table that separates by semicolons',
		'url;title;selection;folder\nhttps://courier.test/port;Port;the port;Unread\n',
		'import-unknown',
	],
	[
		"a database's rows",
		'{"total_rows":1,"offset":0,"rows":[{"id":"a","key":"a","value":{"rev":"1-a"},"doc":{"uri":"https://courier.test/port"}}]}',
		'import-unknown',
	],
	["a picture's annotations", '{"annotations":[{"id":1,"image_id":2,"bbox":[0,0,1,1]}]}', 'import-unknown'],
	[
		'a library of citations',
		'[{"id":"port","type":"article-newspaper","title":"Port","URL":"https://courier.test/port","note":"the port"}]',
		'import-unknown',
	],
	[
		'a book with highlights and no address',
		'[{"title":"Port","author":"Mara Lind","highlights":[{"text":"the port","location":12}]}]',
		'import-unknown',
	],
	[
		"bookmarks whose highlights have the program's own addresses",
		'[{"link":"https://courier.test/port","highlights":[{"text":"the port","url":"https://raindrop.test/7"}]}]',
		'import-unknown',
	],
	[
		'a collection of annotations whose pages stand elsewhere',
		'{"type":"AnnotationCollection","total":9,"first":"https://annotations.test/page1"}',
		'import-unknown',
	],
	['our settings', '{"format":"sidelight-settings","version":1,"settings":{}}', 'import-unknown'],
	[
		'our own page to read',
		exportHighlights([highlight('h1', 'Ships came.')], 'html', new Date(0)).content,
		'import-unknown',
	],
	['bytes of an archive', 'PK\u0003\u0004\u0014part_000000.csv\u0000\ufffd\ufffd', 'import-unknown'],
	['a later version of ours', '{"format":"sidelight-highlights","version":4,"highlights":[]}', 'import-newer'],
])('%s is refused by name', (_, content, code) => {
	expect(() => readImport(content)).toThrowError(
		expect.objectContaining({ problem: expect.objectContaining({ code }) }),
	);
});

test('an export of ours without highlights brings none', () => {
	expect(readImport(exportHighlights([], 'json', new Date(0)).content)).toEqual({ format: 'w3c', records: [] });
});

test('each highlight of a bookmark of Raindrop is one, with its own note, and the bookmark’s note hangs on its title', () => {
	const cell =
		'Highlight:the port reopened\nNote:Ask.\n\nHighlight:a crane fell\non two ships\n\nHighlight:Highlight: of the day\n';
	const content = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Port,Later,,https://courier.test/port,News,"a, b",2026-03-02T10:00:00.000Z,,"${cell}",false\n`;
	expect(readImport(content).records).toMatchObject([
		{ quote: { exact: 'the port reopened' }, note: 'Ask.', tags: ['a', 'b'] },
		{ quote: { exact: 'a crane fell\non two ships' }, note: '' },
		{ quote: { exact: 'Highlight: of the day' }, note: '' },
		{ quote: { exact: 'Port', prefix: '', suffix: '' }, note: 'Later', articleTitle: 'Port' },
	]);
});

test.each<[string, string]>([
	['Hypothesis', JSON.stringify({ rows: [{ ...HYPOTHESIS, target: [{ source: HYPOTHESIS.uri }] }] })],
	[
		'Hypothesis, a table',
		'URL,Document title,Type,Quote,Comment,Tags\nhttps://courier.test/port,Port reopens,Page Note,,Ask.,strike\n',
	],
	[
		'a server of annotations',
		JSON.stringify({
			type: 'Annotation',
			bodyValue: 'Ask.',
			target: { source: { id: HYPOTHESIS.uri, 'dcterms:title': 'Port\nreopens' } },
		}),
	],
	[
		'Omnivore',
		JSON.stringify([
			{
				slug: 'p',
				url: HYPOTHESIS.uri,
				title: 'Port reopens',
				highlights: [{ id: '1', type: 'NOTE', annotation: 'Ask.' }],
			},
		]),
	],
	['Raindrop', `url,title,note,highlights,folder\n${HYPOTHESIS.uri},Port reopens,Ask.,,News\n`],
])('a note of %s on a whole page hangs on its headline', (_, content) => {
	expect(readImport(content).records).toMatchObject([
		{ quote: { exact: 'Port reopens', prefix: '', suffix: '' }, note: 'Ask.', articleId: 'courier.test/port' },
	]);
});

test.each<[string, string]>([
	[
		'an answer of Hypothesis',
		JSON.stringify({ rows: [{ ...HYPOTHESIS, target: [{ source: HYPOTHESIS.uri }], references: ['Ab-0'] }] }),
	],
	['an answer in its table', 'URL,Title,Type,Quote,Comment\nhttps://courier.test/port,Port,Reply,,Why?\n'],
	['a page without a title', JSON.stringify({ rows: [{ ...HYPOTHESIS, target: [], document: {} }] })],
	['a page without a note', JSON.stringify({ rows: [{ ...HYPOTHESIS, target: [], text: ' ' }] })],
	[
		'a passage that is described in another way',
		JSON.stringify({
			...ANNOTATION,
			body: 'Ask.',
			target: { source: { id: PAGE.url, title: 'Port' }, selector: { type: 'CssSelector' } },
		}),
	],
])('%s is told as what cannot be taken in', (_, content) => {
	expect(readImport(content).records).toEqual([null]);
});

test.each([
	['1962-10-28T12:00:00.000Z', '1962-10-28T12:00:00.000Z'],
	['0044-03-15T12:00:00Z', '0044-03-15T12:00:00.000Z'],
	['-000044-03-15T12:00:00Z', UNKNOWN_TIME],
	['+012026-03-15T12:00:00Z', UNKNOWN_TIME],
	['2999-03-15T12:00:00Z', UNKNOWN_TIME],
])('an annotation that was made at %s is dated %s', (created, createdAt) => {
	const [record] = readImport(JSON.stringify({ ...ANNOTATION, created })).records;
	expect(record?.createdAt).toBe(createdAt);
	expect(isHybridTime(record?.clocks.note, new Date())).toBe(true);
});

test.each(['', 'h 1', 'x'.repeat(101), '"h1"'])(
	'a line of our table whose id is %j is a highlight all the same',
	(id) => {
		const content = `words,colour,address,id\nthe port,pink,https://courier.test/port,"${id.replaceAll('"', '""')}"\n`;
		expect(readImport(content).records).toMatchObject([
			{ id: expect.stringMatching(/^from-[\w-]+$/), colour: 'pink', quote: { exact: 'the port' } },
		]);
	},
);

test('what is no highlight among others is told by its place', () => {
	const rows = [HYPOTHESIS, null, 7, { ...HYPOTHESIS, uri: '' }, { ...HYPOTHESIS, target: [] }];
	expect(readImport(JSON.stringify({ rows })).records.map((record) => record !== null)).toEqual([
		true,
		false,
		false,
		false,
		// a note on the page
		true,
	]);
});

test.each([
	['a line break and commas in quotes', 'a,b\r\n"1,\n2",3\r\n', [{ a: '1,\n2', b: '3' }]],
	['a quote that never closes', 'a,b\n"1,2\n3', [{ a: '1,2\n3' }]],
	['more cells than names', 'a\n1,2', [{ a: '1' }]],
	[
		'a name that objects have',
		'__proto__,a\n1,2',
		[
			Object.fromEntries([
				['__proto__', '1'],
				['a', '2'],
			]),
		],
	],
	['an empty last cell', 'a,b\n1,', [{ a: '1', b: '' }]],
	['empty lines', 'a\n\n1\n\n', [{ a: '1' }]],
])('a table with %s is read', (_, content, rows) => {
	expect(readCsv(content).records).toEqual(rows);
});

test.each<[string, object, string, string[] | undefined]>([
	['as one value', { bodyValue: 'Ask.' }, 'Ask.', undefined],
	['as a text', { body: 'Ask.' }, 'Ask.', undefined],
	['without a purpose', { body: { type: 'TextualBody', value: 'Ask.' } }, 'Ask.', undefined],
	['that describes', { body: [{ type: 'TextualBody', purpose: 'describing', value: 'Ask.' }] }, 'Ask.', undefined],
	[
		'in markup',
		{ body: { type: 'TextualBody', format: 'text/html', value: '<p>Ask &amp; <b>go</b>.</p>' } },
		'Ask & go.',
		undefined,
	],
	[
		'beside answers and tags',
		{
			body: [
				{ purpose: 'commenting', value: 'Ask.' },
				'Now.',
				{ purpose: ['tagging'], value: 'port' },
				{ purpose: 'replying', value: 'Why?' },
				{ type: 'Image', id: 'https://notes.test/1.png' },
				null,
			],
		},
		'Ask.\n\nNow.\n\nWhy?',
		['port'],
	],
	['of which there is none', { body: [] }, '', undefined],
])('a note of another program’s annotation %s is read', (_, said, note, tags) => {
	const [record] = readImport(JSON.stringify({ ...ANNOTATION, ...said })).records;
	expect([record?.note, record?.tags]).toEqual([note, tags]);
});

test.each([
	[
		'<p>un<b>believ</b>able, said <a href="x">Okafor</a>, who left.</p>',
		'unbelievable, said Okafor, who left.',
		'un believ able, said Okafor , who left.',
	],
	['<p>Fish</p><p>and<br>chips &amp; <i>peas</i></p>', 'Fish and chips & peas', null],
])(
	'marked words of the clipper are read as they stand, and known as they were read before: %s',
	(content, exact, before) => {
		const read = (words: string) =>
			readImport(JSON.stringify([{ ...PAGE, highlights: [{ id: '7', content: words }] }])).records[0];
		const record = read(content);
		expect(record?.quote.exact).toBe(exact);
		if (before) expect((record as ImportedHighlight).earlierIds).toContain(read(before)?.id);
	},
);

test.each([
	['columns', `${','.repeat(30_000)}\n${'a\n'.repeat(30_000)}`],
	['rows', 'a\n'.repeat(100_000)],
	['cells', `a\n${','.repeat(2_000_000)}`],
])('a table of very many %s takes no more than its length', (_, content) => {
	const before = process.cpuUsage();
	const { columns, records } = readCsv(content);
	expect(columns.length * records.length).toBeLessThan(10_000_000);
	expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
});

test('a table whose first row is short is known by its head', () => {
	const content = `Highlight,Book Title,URL,Highlighted at\nthe port\nthe quay,Port,${PAGE.url}\n`;
	expect(readImport(content).records.map((record) => record?.quote.exact)).toEqual([undefined, 'the quay']);
});

// by these ids what was taken in before is known again: whoever changes how words are read says so by `readBefore`
test.each<[string, string, string]>([
	['W3C', JSON.stringify({ ...ANNOTATION, id: 'https://notes.test/1' }), 'from-1osbb3hs8vv-5ozoy2fpnv'],
	['Hypothesis', JSON.stringify({ rows: [HYPOTHESIS] }), 'from-9pql7bckb0-5ozoy2fpnv'],
	[
		'the clipper',
		JSON.stringify([{ ...PAGE, highlights: [{ id: '7', content: '<p>fish &amp; <i>chips</i></p>' }] }]),
		'from-3xtaznplwb-21uugj8hrzr',
	],
	[
		'Omnivore',
		JSON.stringify([{ ...PAGE, slug: 'port', highlights: [{ id: '7', quote: ' fish &amp; chips ' }] }]),
		'from-3xtaznplwb-14q4pmuzc00',
	],
	[
		'Pocket',
		JSON.stringify([{ ...PAGE, highlights: [{ quote: 'a <b> c', created_at: 1772445600 }] }]),
		'from-wvjl67o803-2850m2dptk5',
	],
	[
		'Readwise',
		JSON.stringify({ results: [{ source_url: PAGE.url, highlights: [{ id: 7, text: 'the port' }] }] }),
		'from-3xtaznplwb-5ozoy2fpnv',
	],
	[
		'Readwise, a table',
		`Highlight,Book Title,Highlighted at,URL\nthe port,Port,,${PAGE.url}\n`,
		'from-15pdvs4d26z-5ozoy2fpnv',
	],
	['Raindrop', `url,title,highlights,folder\n${PAGE.url},Port,Highlight:the port,News\n`, 'from-s9h02zvumk-5ozoy2fpnv'],
	['Instapaper', `URL,Title,Selection,Folder\n${PAGE.url},Port,the port,News\n`, 'from-wy104owzm8-5ozoy2fpnv'],
])('a highlight of %s has the id that it had in versions before', (_, content, id) => {
	expect(readImport(content).records.map((record) => record?.id)).toEqual([id]);
});
