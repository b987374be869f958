import type { CoverageDocument } from '../../src/core/coverage/coverage-document.ts';
import { firstWords } from '../../src/core/coverage/stories/lead.ts';
import type { CodeInChromium, CodeInPage } from '../chromium/code-in-chromium.ts';
import { hasCorpus, readCorpus } from '../corpora.ts';
import { seededRandom } from '../seeded-random.ts';
import { heldOutStories } from '../training/coverage/held-out-stories.ts';
import type { Bar, Findings, Table } from './findings.ts';

interface LabelledRow {
	id: string;
	story: string;
	title: string;
	text: string;
	publishedAt?: string | null;
}

/** Documents of a collection. */
const COLLECTIONS = [1000, 10_000];
/** Each about another story: those of one story are hard or easy together. */
const QUERIES = 100;
/** Orama takes seconds for a question among ten thousand: it is asked every tenth. */
const ORAMA_EVERY = 10;
/** Words kept of every text: the other news is cut there, and longer texts would be told apart by their length alone. */
const MOST_WORDS = 260;
/** Share of a collection that may be labelled; the rest is news of other stories. */
const LABELLED = 0.3;
const SETS = ['neus-full', 'neus-lead'] as const;

/** Mean average precision of the product's ranking and its peers' on labelled stories among other news. */
export async function measureRanking(chromium: CodeInChromium): Promise<Findings> {
	if (!hasCorpus('data/related')) {
		return { notes: ['The corpora are not here: no figures of what is right.'], tables: [], bars: [] };
	}
	const others = readCorpus<LabelledRow>('data/related/distractors.jsonl');
	const table: Table = {
		title: `mean average precision over up to ${QUERIES} questions about held-out stories; Orama over every tenth of them`,
		rows: {},
	};
	const bars: Bar[] = [];
	for (const set of SETS) {
		const rows = readCorpus<LabelledRow>(`data/related/${set}.jsonl`);
		const heldOut = heldOutStories(rows);
		const labelled = shuffle(rows);
		for (const size of COLLECTIONS) {
			const chosen = wholeStories(labelled, size * LABELLED);
			const documents = shuffle([...chosen, ...others.slice(0, size - chosen.length)]).map(documentOf);
			chromium.files.set('/documents.json', { type: 'application/json', content: JSON.stringify(documents) });
			const byId = new Map(documents.map((document) => [document.id, document]));
			const scores = await rankAll(chromium, chosen, heldOut, byId);
			table.rows[`${set} among ${size}`] = scores;
			const peer = Math.max(scores.minisearch, scores.orama);
			bars.push({
				bar: `${set} among ${size}: MAP above both peers' (${peer.toFixed(3)})`,
				value: scores.sidelight,
				isMet: scores.sidelight > peer,
			});
		}
	}
	return { notes: [], tables: [table], bars };
}

async function rankAll(
	chromium: CodeInChromium,
	labelled: readonly LabelledRow[],
	asks: ReadonlySet<string>,
	documents: ReadonlyMap<string, CoverageDocument>,
): Promise<{ sidelight: number; minisearch: number; orama: number }> {
	const own: CodeInPage<typeof import('./in-chromium/coverage-index.ts')> = await chromium.open(
		'tools/bench/in-chromium/coverage-index.ts',
		{ inWorker: true },
	);
	const peers: CodeInPage<typeof import('./in-chromium/coverage-peers.ts')> = await chromium.open(
		'tools/bench/in-chromium/coverage-peers.ts',
		{ inWorker: true },
	);
	await own.call('clear');
	await own.call('keep', '/documents.json');
	await peers.call('keep', '/documents.json');
	const sums = { sidelight: 0, minisearch: 0, orama: 0 };
	let asked = 0;
	let askedOrama = 0;
	for (const { id, story } of firstOfEachStory(labelled)) {
		const relevant = new Set(labelled.filter((row) => row.story === story && row.id !== id).map((row) => row.id));
		const document = documents.get(id);
		if (relevant.size === 0 || !document || !asks.has(story)) continue;
		sums.sidelight += averagePrecision(await own.call('rank', document), relevant);
		sums.minisearch += averagePrecision(await peers.call('rankByMiniSearch', document), relevant);
		if (asked % ORAMA_EVERY === 0) {
			sums.orama += averagePrecision(await peers.call('rankByOrama', document), relevant);
			askedOrama++;
		}
		if (++asked === QUERIES) break;
	}
	await own.close();
	await peers.close();
	return {
		sidelight: sums.sidelight / asked,
		minisearch: sums.minisearch / asked,
		orama: sums.orama / askedOrama,
	};
}

function firstOfEachStory(rows: readonly LabelledRow[]): LabelledRow[] {
	return [...new Map(rows.toReversed().map((row) => [row.story, row])).values()].toReversed();
}

function averagePrecision(ranked: readonly string[], relevant: ReadonlySet<string>): number {
	let found = 0;
	let sum = 0;
	for (const [rank, id] of ranked.entries()) if (relevant.has(id)) sum += ++found / (rank + 1);
	return sum / relevant.size;
}

/** Rows of as many whole stories as there is room for. */
function wholeStories(rows: readonly LabelledRow[], most: number): LabelledRow[] {
	const stories = new Map<string, LabelledRow[]>();
	for (const row of rows) stories.set(row.story, [...(stories.get(row.story) ?? []), row]);
	const chosen: LabelledRow[] = [];
	for (const story of stories.values()) if (chosen.length + story.length <= most) chosen.push(...story);
	return chosen;
}

function documentOf({ id, title, text, publishedAt }: LabelledRow): CoverageDocument {
	return {
		id: String(id),
		url: '',
		title,
		text: firstWords(text, MOST_WORDS),
		outlet: '',
		agency: null,
		publishedAt: publishedAt ?? null,
		language: 'en',
	};
}

function shuffle<Item>(items: readonly Item[]): Item[] {
	const random = seededRandom(7);
	const keyed = items.map((item) => ({ item, key: random() }));
	return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
