import { exportHighlights } from '../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../src/core/highlights/highlight.ts';
import { clocksAt, type HighlightRecord, recordOf } from '../../../src/core/highlights/highlight-record.ts';

const WORDS = [
	'the port of Vell reopened at dawn',
	'ships came, «all» of them',
	'a crane fell on 14 boats',
	'nobody was hurt',
];
const TIME = '2026-03-02T10:00:00.000Z';
const PAGE = 'https://vell-courier.example/port';
const SELECTORS = WORDS.map((exact, at) => [
	{ type: 'TextPositionSelector', start: at * 90 + 1, end: at * 90 + 1 + exact.length },
	{ type: 'TextQuoteSelector', exact, prefix: 'At dawn. ', suffix: ' The mayor said so.' },
]);

/** A library that files are taken into, or written from. @param of tells its highlights from those of another */
export function inventedHighlights(of: string): HighlightRecord[] {
	return WORDS.map((exact, at) => {
		const highlight: Highlight = {
			id: `${of}-${at}`,
			articleId: `vell-courier.example/${at % 2}`,
			url: `https://vell-courier.example/${at % 2}`,
			articleTitle: `Port, part ${at % 2}`,
			outlet: at % 2 ? 'Vell Courier' : null,
			quote: { type: 'TextQuoteSelector', exact, prefix: 'At dawn. ', suffix: '\nThe mayor said so.' },
			position: { type: 'TextPositionSelector', start: at * 90, end: at * 90 + exact.length },
			colour: at % 2 ? 'blue' : 'yellow',
			note: at === 1 ? 'Ask.\nWhom?' : '',
			...(at === 2 && { tags: ['strike', 'vell'] }),
			createdAt: TIME,
			modifiedAt: TIME,
		};
		return recordOf(highlight, at % 2 ? clocksAt(`${TIME} 0000 1f2e3d4c5b6a`) : undefined);
	});
}

const NOW = new Date('2026-03-10T10:00:00.000Z');
const ofBoth = () => [...inventedHighlights('here'), ...inventedHighlights('there')];
const table = (head: string, row: (words: string, at: number) => string[]) =>
	[
		head,
		...WORDS.map((words, at) =>
			row(words, at)
				.map((cell) => `"${cell.replaceAll('"', '""')}"`)
				.join(','),
		),
	].join('\n');

/** A whole file of each kind that is read; ours name highlights that are there already, too. */
export const SOUND_IMPORT_FILES: Readonly<Record<string, string>> = {
	sidelight: exportHighlights(ofBoth(), 'records', NOW).content,
	'sidelight, table': exportHighlights(ofBoth(), 'csv', NOW).content,
	w3c: exportHighlights(ofBoth(), 'json', NOW).content,
	'hypothesis, interface': JSON.stringify({
		total: WORDS.length,
		rows: WORDS.map((_, at) => ({
			id: `h${at}`,
			uri: PAGE,
			created: TIME,
			updated: TIME,
			text: 'Ask.',
			tags: ['strike'],
			target: [{ source: PAGE, selector: SELECTORS[at] }],
			document: { title: ['Port reopens'] },
		})),
	}),
	'hypothesis, table': table('Created at,Document title,URL,Quote,Comment,Tags', (words) => [
		TIME,
		'Port',
		PAGE,
		words,
		'Ask.',
		'strike,vell',
	]),
	readwise: table('Highlight,Book Title,Book Author,Note,Color,Tags,Highlighted at,Source URL', (words) => [
		words,
		'Port',
		'Mara Lind',
		'Ask.',
		'blue',
		'strike',
		'2026-03-02 10:00:00+00:00',
		PAGE,
	]),
	raindrop: table('id,title,note,url,folder,tags,created,highlights', (words, at) => [
		String(at),
		'Port',
		'',
		`${PAGE}/${at}`,
		'News',
		'a, b',
		TIME,
		`Highlight:${words}\nNote:Ask.\n\nHighlight:${at} more`,
	]),
	instapaper: table('URL,Title,Selection,Folder,Timestamp', (words) => [PAGE, 'Port', words, 'Unread', '1772445600']),
	clipper: JSON.stringify({
		[PAGE]: {
			url: PAGE,
			title: 'Port',
			highlights: WORDS.map((words, at) => ({ id: String(at), content: `<p>${words}</p>`, notes: ['Ask.'] })),
		},
	}),
	omnivore: JSON.stringify([
		{
			slug: 'port',
			url: PAGE,
			title: 'Port',
			author: 'Mara Lind',
			savedAt: TIME,
			highlights: WORDS.map((quote, at) => ({ id: `o${at}`, quote, annotation: 'Ask.', labels: [{ name: 'strike' }] })),
		},
	]),
	pocket: JSON.stringify([
		{ url: PAGE, title: 'Port', highlights: WORDS.map((quote) => ({ quote, created_at: 1772445600 })), cursor: 17 },
	]),
};
