import { hasCorpus, readCorpus, readCorpusPage } from '../corpora.ts';
import { listPages } from '../newsroom/newsroom.mjs';

export interface SamplePage {
	/** For messages. */
	name: string;
	url: string;
	html: string;
	/** Whether it is an article. */
	isArticle: boolean;
}

/** The development sets of real pages. */
export type PageSet = 'fundus' | 'wcxb';

interface PageRow {
	id: string;
	type: string;
	url: string;
	file: string;
}

/** The real pages of a set; null where the corpora are not there. */
export function realPages(set: PageSet): SamplePage[] | null {
	const folder = `data/extraction/${set}`;
	if (!hasCorpus(folder)) return null;
	return readCorpus<PageRow>(`${folder}/gold.jsonl`).map(({ id, type, url, file }) => ({
		name: id,
		url,
		html: readCorpusPage(`${folder}/${file}`),
		isArticle: type === 'article',
	}));
}

/** A day in the middle of nowhere, so that the newsroom's pages are the same at every run. */
const NOW = Date.UTC(2026, 0, 15, 12);

/** The demo newsroom's pages that need no script. */
export function newsroomPages(): SamplePage[] {
	return listPages(NOW)
		.filter(({ type, outlet }) => type.startsWith('text/html') && !outlet.scriptRendered)
		.map(({ host, path, kind, render }) => ({
			name: host + path,
			url: `http://${host}${path}`,
			html: render({ origin: `http://${host}`, query: new URLSearchParams() }),
			isArticle: kind === 'article',
		}));
}
