import type { AnalysedDocument } from '../../src/core/coverage/coverage-document.ts';
import { findStories } from '../../src/core/coverage/stories/find-stories.ts';
import { relateTo } from '../../src/core/coverage/stories/relate.ts';
import { CORPORA, hasCorpus, readCorpus } from '../corpora.ts';
import { seededRandom } from '../seeded-random.ts';
import { type MadeDocument, weekMaker } from '../training/coverage/made-weeks.ts';
import { atMost, type Bar, type Findings, type Table } from './findings.ts';

interface Row {
	title: string;
	text: string;
}

/** From a reader's first feeds to a week of some outlets. */
const SIZES = [15, 100, 400, 2000];
const DRAWS = 3;
/** Per cent of unrelated articles that may stand in a story. */
const MOST_IN_STORIES = 3;
/** Labelled stories that are put among them. */
const SETS = ['neus-full', 'neus-lead', 'ecb'];
const STORIES = 60;
const MIXED = [0, 400, 2000];
/** Letters of each text: what feeds give. */
const LETTERS = 200;
/** Articles that are opened: each is compared with all. */
const MOST_ASKED = 30;
const START = Date.UTC(2026, 2, 10);
const DAYS = 5;
const DAY_MS = 86_400_000;

/**
 * News of different years, dated within five days as entries of feeds: hardly any of it tells one story, so that what stands in a story of the
 * page of stories, or is shown beside an article, is a chance match.
 */
export async function measureStrangers(): Promise<Findings> {
	if (!hasCorpus('data/related'))
		return { notes: ['The corpora are not here: no news of different years.'], tables: [], bars: [] };
	const rows = readCorpus<Row>('data/related/distractors.jsonl');
	const table: Table = { title: 'per cent of unrelated articles, by how many there are', rows: {} };
	const bars: Bar[] = [];
	for (const size of SIZES) {
		const draws = Array.from({ length: DRAWS }, (_, seed) => measure(draw(rows, size, seed + 1)));
		const mean = (key: 'inStories' | 'shownBeside') =>
			Number((draws.reduce((sum, shares) => sum + shares[key], 0) / DRAWS).toFixed(1));
		table.rows[size] = { 'in a story': mean('inStories'), 'with an article shown beside it': mean('shownBeside') };
		bars.push(atMost(`${size} unrelated articles: per cent in a story`, MOST_IN_STORIES, mean('inStories')));
	}
	const mixed: Table = { title: 'pair F1 of labelled stories, alone and among unrelated articles', rows: {} };
	for (const set of SETS) {
		const make = weekMaker(`${CORPORA}/data`, set, 1);
		mixed.rows[set] = Object.fromEntries(
			MIXED.map((others) => {
				const told = make({ documents: 0, stories: STORIES, letters: [LETTERS] }, 1).length;
				const week = make({ documents: told + others, stories: STORIES, letters: [LETTERS] }, 1);
				return [others === 0 ? 'alone' : `among ${others}`, pairF1(week)];
			}),
		);
	}
	return {
		notes: [`Titles with ${LETTERS} letters, dated within ${DAYS} days; means of ${DRAWS} draws.`],
		tables: [table, mixed],
		bars,
	};
}

function draw(rows: readonly Row[], size: number, seed: number): AnalysedDocument[] {
	const random = seededRandom(seed);
	return rows
		.map((row) => ({ row, key: random() }))
		.sort((a, b) => a.key - b.key)
		.slice(0, size)
		.map(({ row: { title, text } }, number) => ({
			id: String(number),
			url: '',
			title,
			text: text.slice(0, LETTERS),
			outlet: `Outlet ${number % 10}`,
			agency: null,
			publishedAt: new Date(START + random() * DAYS * DAY_MS).toISOString(),
			language: 'en',
		}));
}

/** Of the pairs of labelled documents that are of one story, and those that are put into one. */
function pairF1(week: readonly MadeDocument[]): number {
	const documents = week.map(({ story: _, ...document }, number) => ({
		...document,
		id: String(number),
		url: '',
		outlet: `Outlet ${number % 10}`,
		agency: null,
	}));
	const storyOf = new Map<number, string>();
	for (const { id, documents: told } of findStories(documents, new Date(0).toISOString()))
		for (const document of told) storyOf.set(Number(document), id);
	let [right, found, labelled] = [0, 0, 0];
	for (const [a, { story }] of week.entries()) {
		if (story === null) continue;
		for (let b = 0; b < a; b++) {
			const other = week[b]?.story ?? null;
			if (other === null) continue;
			const isFound = storyOf.get(a) === storyOf.get(b);
			if (isFound) found++;
			if (other === story) labelled++;
			if (isFound && other === story) right++;
		}
	}
	return Number(((2 * right) / (found + labelled || 1)).toFixed(3));
}

function measure(documents: readonly AnalysedDocument[]): { inStories: number; shownBeside: number } {
	const stories = findStories(documents, new Date(START).toISOString());
	const told = stories.map((story) => story.documents.length).filter((length) => length > 1);
	const asked = documents.slice(0, MOST_ASKED);
	const beside = asked.filter((document) => relateTo(document, documents).length > 0);
	return {
		inStories: (100 * told.reduce((sum, length) => sum + length, 0)) / documents.length,
		shownBeside: (100 * beside.length) / asked.length,
	};
}
