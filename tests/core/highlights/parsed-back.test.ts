import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { CITED } from '../../fakes/cited.ts';
import { highlight } from '../../fakes/tab-views.ts';

// it has no types
const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

const TITLE = 'Port & harbour: 50% {open} ~x^2 \\ _y_ #1 $5 “é”';
const URL = 'https://courier.test/port_1?x=1&y=%20#a~b';
const PORT = { articleId: 'a', articleTitle: TITLE, url: URL, outlet: 'Vell & Sons_Courier', cited: CITED };
const LIBRARY: Highlight[] = [
	highlight('h1', 'The port reopened.\nShips came.', { ...PORT, note: 'Ask #2, "Vell"', tags: ['strike', 'old port'] }),
	highlight('h2', 'A crane {fell} & 50% of it', {
		...PORT,
		position: { type: 'TextPositionSelector', start: 9, end: 12 },
	}),
	highlight('h3', 'The grid held.', {
		articleId: 'b',
		articleTitle: 'Grid',
		url: 'https://ledger.test/grid',
		outlet: null,
	}),
];

const asRead = (format: 'bibtex' | 'ris' | 'csl', forceType: string) => {
	const { content } = exportHighlights(LIBRARY, format, new Date(0));
	const items = plugins.input.chain(format === 'csl' ? JSON.parse(content) : content, {
		forceType,
		generateGraph: false,
	});
	expect(items).toHaveLength(2);
	expect(items[1]).toMatchObject({ title: 'Grid', URL: 'https://ledger.test/grid' });
	return items[0];
};
/** What every format has. */
const PARTS = {
	title: TITLE,
	URL,
	'container-title': 'Vell & Sons_Courier',
	'publisher-place': 'Port Vell',
	page: 'A12-A13',
	ISSN: '1234-5679',
	language: 'en',
	accessed: { 'date-parts': [[2026, 3, 14]] },
};

test('citation.js reads our BibTeX back to the same fields', () => {
	expect(asRead('bibtex', '@biblatex/text')).toMatchObject({
		...PARTS,
		author: [
			{ given: 'Mara', 'non-dropping-particle': 'van der', family: 'Linde' },
			{ family: 'Reuters' },
			{ family: 'Städtische Nachrichten-Desk 4' },
		],
		issued: { 'date-parts': [[2026, 3, 13]] },
		keyword: 'strike,old port',
		annote: 'The port reopened. Ships came. (Ask #2, "Vell") | A crane {fell} & 50% of it',
	});
});

test('citation.js reads our RIS back to the same fields, but for the day, which it does not look for', () => {
	expect(asRead('ris', '@ris/file')).toMatchObject({
		...PARTS,
		type: 'article-newspaper',
		reporter: ['van der Linde, Mara', 'Reuters', 'Städtische Nachrichten-Desk 4'],
		issued: { 'date-parts': [[2026]] },
		keyword: 'strike,old port',
		note: ['The port reopened. Ships came. (Ask #2, "Vell")', 'A crane {fell} & 50% of it'],
	});
});

test('citation.js reads our CSL-JSON back to the same fields', () => {
	expect(asRead('csl', '@csl/list+object')).toMatchObject({
		...PARTS,
		type: 'article-newspaper',
		section: 'Business',
		author: [
			{ given: 'Mara', family: 'van der Linde' },
			{ literal: 'Reuters' },
			{ literal: 'Städtische Nachrichten-Desk 4' },
		],
		issued: { 'date-parts': [[2026, 3, 13]] },
		keyword: 'strike, old port',
		note: 'The port reopened.\nShips came. (Ask #2, "Vell")\n\nA crane {fell} & 50% of it',
	});
});
