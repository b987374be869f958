import { expect, test } from 'vitest';
import { zoteroItem } from '../../../src/core/citations/zotero-item.ts';
import { CITED } from '../../fakes/cited.ts';
import { highlight } from '../../fakes/tab-views.ts';

const HEAD = { title: 'Port\nreopens', outlet: 'Vell Courier', url: 'https://courier.test/port' };

test('an article is handed over as a newspaper article, with its passages in one note and the tags of all', () => {
	const item = zoteroItem(HEAD, [
		highlight('h1', 'Ships <came>.\nAll & more', { cited: CITED, note: 'Ask "Vell"\nsoon', tags: ['strike', 'port'] }),
		highlight('h2', 'A crane fell', { cited: CITED, tags: ['port'] }),
	]);
	expect(item).toMatchObject({
		itemType: 'newspaperArticle',
		title: 'Port reopens',
		creators: [
			{ creatorType: 'author', firstName: 'Mara', lastName: 'van der Linde' },
			{ creatorType: 'author', lastName: 'Reuters', fieldMode: 1 },
			{ creatorType: 'author', lastName: 'Städtische Nachrichten-Desk 4', fieldMode: 1 },
		],
		publicationTitle: 'Vell Courier',
		place: 'Port Vell',
		date: '2026-03-13',
		section: 'Business',
		pages: 'A12–A13',
		ISSN: '1234-5679',
		accessDate: '2026-03-14',
		tags: [{ tag: 'strike' }, { tag: 'port' }],
	});
	expect(item.notes).toEqual([
		{
			note: '<blockquote><p>Ships &lt;came&gt;.</p><p>All &amp; more</p></blockquote><p>Ask &quot;Vell&quot;<br>soon</p><blockquote><p>A crane fell</p></blockquote>',
		},
	]);
});

test('what any of its highlights says of an article is handed over, and a suffix stands behind the given name', () => {
	const cited = { ...CITED, authors: ['Martin Luther Olde Jr.'] };
	expect(zoteroItem(HEAD, [highlight('h1', 'Ships came'), highlight('h2', 'A crane fell', { cited })])).toMatchObject({
		creators: [{ firstName: 'Martin Luther, Jr.', lastName: 'Olde' }],
		date: '2026-03-13',
	});
});

test('what is not known of an article is empty', () => {
	expect(zoteroItem({ ...HEAD, outlet: null }, [])).toMatchObject({
		publicationTitle: '',
		creators: [],
		date: '',
		notes: [],
	});
});
