/** Speed of detection and extraction beside Readability alone and Defuddle, in Chromium. */
import { withChromium } from '../chromium/code-in-chromium.ts';
import { atMost, type Bar, type Findings, type Table } from './findings.ts';
import type { Contender } from './in-chromium/time-pages.ts';
import { median } from './median.ts';
import { ODD_PAGES } from './odd-pages.ts';
import { newsroomPages, type PageSet, realPages, type SamplePage } from './sample-pages.ts';

/** The limit of 1,500 ms, with what a step takes that has just begun. */
const LONGEST_EXTRACTION = 1_700;
/** Of every page; the first warms the machine up and is not counted. */
const ROUNDS = 4;

/** Median over the pages of each page's median over the rounds; ms. */
type Medians = Record<Contender, number>;

export async function measurePage(): Promise<Findings> {
	const notes = ['ms; median over the pages of the median of three warm runs, each on a freshly parsed document'];
	const sets: [string, SamplePage[]][] = [];
	for (const set of ['fundus', 'wcxb'] satisfies PageSet[]) {
		const pages = realPages(set)?.filter(({ isArticle }) => isArticle);
		if (pages) sets.push([`${pages.length} articles of ${set}`, pages]);
	}
	if (!sets.length) {
		const pages = newsroomPages().filter(({ isArticle }) => isArticle);
		notes.push('The corpora are not here: only the demo newsroom is measured, whose pages are small; no bar is judged');
		sets.push([`${pages.length} articles of the demo newsroom`, pages]);
	}
	const table: Table = { title: 'time per page', rows: {} };
	const all: Medians[] = [];
	for (const [name, pages] of sets) {
		const medians = await timeSet(pages);
		all.push(medians);
		table.rows[name] = {
			...medians,
			'÷ readability': medians.sidelight / medians.readability,
			'÷ defuddle': medians.sidelight / medians.defuddle,
		};
	}
	const odd = await timeOddPages();
	const worst = (figure: (medians: Medians) => number) => Math.max(...all.map(figure));
	const isJudged = realPages('fundus') !== null;
	return {
		notes,
		tables: [table, odd.table],
		bars: isJudged
			? [
					...odd.bars,
					atMost(
						'extraction ÷ Readability',
						1.2,
						worst(({ sidelight, readability }) => sidelight / readability),
					),
					atMost(
						'extraction ÷ Defuddle',
						1,
						worst(({ sidelight, defuddle }) => sidelight / defuddle),
					),
					atMost(
						'detection, ms',
						3,
						worst(({ detection }) => detection),
					),
				]
			: [],
	};
}

/** The limit of an extraction is kept at every stage, and what is there by then is the answer. */
async function timeOddPages(): Promise<{ table: Table; bars: Bar[] }> {
	const table: Table = { title: 'odd pages, with the limit of 1,500 ms', rows: {} };
	const bars: Bar[] = [];
	await withChromium(async (chromium) => {
		const code = await chromium.open<typeof import('./in-chromium/time-pages.ts')>(
			'tools/bench/in-chromium/time-pages.ts',
		);
		for (const [name, html] of Object.entries(ODD_PAGES)) {
			const { ms, hasArticle } = await code.call(
				'timeLimited',
				html,
				'https://outlet.test/region/council-leaves-bridge',
			);
			table.rows[name] = { ms, 'has its article': hasArticle ? 'yes' : 'no' };
			bars.push(atMost(`${name}, ms`, LONGEST_EXTRACTION, hasArticle ? ms : Number.POSITIVE_INFINITY));
		}
	});
	return { table, bars };
}

function timeSet(pages: readonly SamplePage[]): Promise<Medians> {
	return withChromium(async (chromium) => {
		const code = await chromium.open<typeof import('./in-chromium/time-pages.ts')>(
			'tools/bench/in-chromium/time-pages.ts',
		);
		const times = new Map<SamplePage, Record<Contender, number>[]>();
		for (let round = 0; round < ROUNDS; round++) {
			for (const page of pages) {
				const measured = await code.call('timePage', page.html, page.url, round);
				if (round > 0) times.set(page, [...(times.get(page) ?? []), measured]);
			}
		}
		const of = (contender: Contender) =>
			median([...times.values()].map((rounds) => median(rounds.map((each) => each[contender]))));
		return {
			detection: of('detection'),
			sidelight: of('sidelight'),
			readability: of('readability'),
			defuddle: of('defuddle'),
		};
	});
}
