/** Real pages, each disturbed in a seeded way, read by the product and its peers. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../../src/page/extract/extract.ts';
import { hasCorpus, importFromCorpora, readCorpus, readCorpusPage } from '../corpora.ts';
import { type Disturbed, otherTexts, WAYS } from './disturb-page.ts';
import { atLeast, atMost, type Bar, type Findings, type Table } from './findings.ts';

interface Row {
	id: string;
	type: string;
	url: string;
	file: string;
	gold?: { title?: string; body?: string };
}

interface Metrics {
	shingleMatch(gold: string, text: string, options: { tok: (text: string) => string[] }): number[];
	pageF1(match: number[]): number;
	tokenizeMulti(text: string): string[];
}

interface Reading {
	f1: number;
	title: string;
	day: string;
}
type Readings = Record<'sidelight' | 'readability' | 'defuddle', Reading>;

const SETS = ['fundus', 'wcxb'];
const SEED = 15;
/** A disturbed page loses at most so much of its body's F1, of 100; and so many titles and days stay right, per cent. */
const MOST_LOST = 1;
const FEWEST_KEPT = 97;
const PAGES_PER_WINDOW = 15;
const SHORTEST_PARAGRAPH = 60;

/** Every page in one way, in turn; `SIDELIGHT_PAGES_STEP=10` takes every tenth page. */
export async function measureDisturbed(): Promise<Findings> {
	if (!hasCorpus('data/extraction'))
		return { notes: ['The corpora are not here: no page is disturbed.'], tables: [], bars: [] };
	const metrics = await importFromCorpora<Metrics>('bench/extraction-metrics.mjs');
	const step = Number(process.env.SIDELIGHT_PAGES_STEP ?? 1);
	const names = Object.keys(WAYS);
	const pairs = new Map<string, [before: Readings, after: Readings][]>();
	let window = new JSDOM('').window;
	let count = 0;
	for (const set of SETS) {
		const rows = readCorpus<Row>(`data/extraction/${set}/gold.jsonl`).filter(
			(row) => row.type === 'article' && row.gold?.body,
		);
		for (const [index, row] of rows.entries()) {
			if (index % step) continue;
			const html = readCorpusPage(`data/extraction/${set}/${row.file}`);
			const parse = () => new window.DOMParser().parseFromString(html, 'text/html');
			const disturbed = parse();
			const way = names[count % names.length] ?? '';
			const page = pageOf(disturbed, row, SEED + count);
			if (page) {
				WAYS[way]?.(page);
				const changed = disturbed.documentElement.outerHTML;
				const read = (source: string) =>
					readings(() => new window.DOMParser().parseFromString(source, 'text/html'), row, metrics);
				pairs.set(way, [...(pairs.get(way) ?? []), [read(html), read(changed)]]);
			}
			if (++count % PAGES_PER_WINDOW === 0) {
				window.close();
				window = new JSDOM('').window;
				// jsdom's pages are freed only when the event loop turns
				await new Promise((resolve) => setImmediate(resolve));
			}
		}
	}
	return findingsOf(pairs);
}

function pageOf(document: Document, { gold }: Row, seed: number): Disturbed | null {
	const body = gold?.body?.replace(/\s+/g, ' ') ?? '';
	const paragraphs = [...document.querySelectorAll('p')].filter((paragraph) => {
		const text = paragraph.textContent?.replace(/\s+/g, ' ').trim() ?? '';
		return text.length >= SHORTEST_PARAGRAPH && body.includes(text.slice(0, SHORTEST_PARAGRAPH));
	});
	const headline = [...document.querySelectorAll('h1')].find(
		(heading) => heading.textContent?.trim() === gold?.title?.trim(),
	);
	return paragraphs.length ? { document, paragraphs, headline: headline ?? null, otherText: otherTexts(seed) } : null;
}

function readings(parse: () => Document, { url, gold }: Row, metrics: Metrics): Readings {
	const own = extractArticle(parse(), url, { timeLimitMs: 60_000 })?.article;
	const readable = new Readability(parse()).parse();
	const defuddled = new Defuddle(parse(), { url }).parse();
	const textOf = (html: string): string => {
		const document = parse();
		document.body.innerHTML = html;
		return document.body.textContent ?? '';
	};
	const reading = (text: string, title: string, day: string): Reading => ({
		f1: 100 * metrics.pageF1(metrics.shingleMatch(gold?.body ?? '', text, { tok: metrics.tokenizeMulti })),
		title,
		day,
	});
	return {
		sidelight: reading(own?.text ?? '', own?.title ?? '', own?.publishedAt?.slice(0, 10) ?? ''),
		readability: reading(readable?.textContent ?? '', readable?.title ?? '', ''),
		defuddle: reading(textOf(defuddled.content), defuddled.title, defuddled.published.slice(0, 10)),
	};
}

function findingsOf(pairs: Map<string, [Readings, Readings][]>): Findings {
	const table: Table = { title: 'body F1 by the way of disturbing', rows: {} };
	const bars: Bar[] = [];
	let kept = 0;
	let right = 0;
	for (const [way, of] of pairs) {
		const mean = (pick: (pair: [Readings, Readings]) => number): number =>
			of.reduce((sum, pair) => sum + pick(pair), 0) / of.length;
		const before = mean(([clean]) => clean.sidelight.f1);
		const after = mean(([, disturbed]) => disturbed.sidelight.f1);
		const readability = mean(([, disturbed]) => disturbed.readability.f1);
		const defuddle = mean(([, disturbed]) => disturbed.defuddle.f1);
		table.rows[way] = { pages: of.length, before, after, readability, defuddle };
		bars.push(atMost(`${way}: F1 lost`, MOST_LOST, before - after));
		bars.push(atLeast(`${way}: F1 ahead of both`, 0, after - Math.max(readability, defuddle)));
		// without metadata a fact may stand nowhere in the page
		if (way === 'no metadata') continue;
		for (const [clean, disturbed] of of) {
			for (const fact of ['title', 'day'] as const) {
				if (!clean.sidelight[fact]) continue;
				right++;
				if (clean.sidelight[fact] === disturbed.sidelight[fact]) kept++;
			}
		}
	}
	bars.push(atLeast('titles and days kept, per cent', FEWEST_KEPT, (100 * kept) / right));
	return { notes: ['In jsdom; every page in one way, in turn, by a seed.'], tables: [table], bars };
}
