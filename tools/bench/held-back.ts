/** How many articles are held back as private, and how many private pages are not. */
import { JSDOM } from 'jsdom';
import { holdBack } from '../../src/core/detect/hold-back.ts';
import { privateKindOf } from '../../src/core/sites/private-kind.ts';
import { detect } from '../../src/page/detect/detect.ts';
import { headlineOf } from '../../src/page/detect/headline-of.ts';
import { PRIVATE_PAGES } from '../newsroom/private-pages.mjs';
import { atMost, type Bar, type Findings, type Table } from './findings.ts';
import { newsroomPages, type PageSet, realPages } from './sample-pages.ts';

interface Page {
	name: string;
	url: string;
	html: string;
}

/** What is done with a page where every site is automatic. */
type Fate = 'read' | 'held back' | 'no article';

export async function measureHeldBack(): Promise<Findings> {
	const notes = ['where every site is automatic, by what a page shows and by the name of its host'];
	const table: Table = { title: 'pages', rows: {} };
	const bars: Bar[] = [];
	const count = (name: string, pages: readonly Page[], isWanted: boolean) => {
		const { window } = new JSDOM('');
		const fates = pages.map((page) => fateOf(page, new window.DOMParser().parseFromString(page.html, 'text/html')));
		const of = (fate: Fate) => fates.filter((each) => each === fate).length;
		table.rows[name] = {
			pages: pages.length,
			read: of('read'),
			'held back': of('held back'),
			'no article': of('no article'),
		};
		const wrong = pages.filter((_, at) => fates[at] === (isWanted ? 'held back' : 'read'));
		for (const page of wrong) notes.push(`${name}: ${page.name} is ${isWanted ? 'held back' : 'read'}`);
		return wrong.length;
	};
	let heldBack = 0;
	let news = 0;
	for (const set of ['fundus', 'wcxb'] satisfies PageSet[]) {
		const pages = realPages(set)?.filter(({ isArticle }) => isArticle);
		if (!pages) continue;
		heldBack += count(`articles of ${set}`, pages, true);
		news += pages.length;
	}
	if (news) bars.push(atMost('articles held back, per cent', 0.5, (100 * heldBack) / news));
	else notes.push('The corpora are not here: only pages of the demo newsroom are judged');
	const articles = newsroomPages().filter(({ isArticle }) => isArticle);
	bars.push(atMost('articles of the newsroom held back', 0, count('articles of the newsroom', articles, true)));
	bars.push(atMost('private pages read unasked', 0, count('private pages', PRIVATE_PAGES, false)));
	return { notes, tables: [table], bars };
}

function fateOf({ url }: Page, document: Document): Fate {
	const { isArticle, looksPrivate } = holdBack(detect(document, url), { url, headline: headlineOf(document) });
	if (looksPrivate) return 'held back';
	if (!isArticle) return 'no article';
	return privateKindOf(new URL(url).hostname) ? 'held back' : 'read';
}
