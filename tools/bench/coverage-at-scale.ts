import type { CodeInChromium, CodeInPage } from '../chromium/code-in-chromium.ts';
import { atMost, type Findings } from './findings.ts';
import { median } from './median.ts';
import { memoryOf } from './memory-of.ts';

type IndexWorker = CodeInPage<typeof import('./in-chromium/coverage-index.ts')>;
type PeersWorker = CodeInPage<typeof import('./in-chromium/coverage-peers.ts')>;

const SMALL = 1000;
const LARGE = 100_000;
const SEED = 8;
const QUERIES = 60;
const FRESH_WORKERS = 5;

/** Time, size and memory of the index beside MiniSearch's, with as many documents as a reader of many feeds has after weeks. */
export async function measureLargeIndex(chromium: CodeInChromium): Promise<Findings> {
	const open = (): Promise<IndexWorker> =>
		chromium.open('tools/bench/in-chromium/coverage-index.ts', { inWorker: true });
	const numbers = Array.from({ length: QUERIES }, (_, query) => Math.floor((query * LARGE) / QUERIES));

	const filling = await open();
	await filling.call('clear');
	const added = await filling.call('fill', 0, LARGE, SEED);
	const bytes = await filling.call('storedBytes');
	await filling.close();

	const openings: number[] = [];
	const memories: number[] = [];
	for (let i = 0; i < FRESH_WORKERS; i++) {
		const fresh = await open();
		const before = await memoryOf(fresh);
		openings.push(await fresh.call('open'));
		await fresh.call('timeQueries', numbers.slice(0, 20), SEED);
		memories.push((await memoryOf(fresh)) - before);
		await fresh.close();
	}
	const asking = await open();
	const first = (await asking.call('timeQueries', numbers.slice(0, 1), SEED))[0] ?? Number.NaN;
	const queries = await asking.call('timeQueries', numbers, SEED);
	const related = await asking.call('timeRelated', numbers, SEED);
	await asking.close();

	const peers: PeersWorker = await chromium.open('tools/bench/in-chromium/coverage-peers.ts', { inWorker: true });
	const peerAdded = await peers.call('fillMiniSearch', LARGE, SEED);
	const peerQueries = await peers.call('timeMiniSearch', numbers, SEED);
	const peerBytes = await peers.call('miniSearchBytes');
	await peers.close();

	const { segments, ...kinds } = bytes;
	const total = sum(Object.values(kinds));
	const perDocument = (times: readonly number[]) => sum(times) / (times.length * SMALL);
	const flatness = perDocument(added) / perDocument(added.slice(0, 1));
	const figures = (times: readonly number[]) => ({ median: median(times), p95: percentile(times, 0.95) });
	return {
		notes: [
			`Synthetic: ${LARGE} documents of 9 and 60 words with the word frequencies of English, five to a story; polls of 50.`,
		],
		tables: [
			{
				title: `a query among ${LARGE} documents, ms`,
				rows: {
					'sidelight, candidates': figures(queries),
					'sidelight, with the closer look at the best': figures(related),
					'sidelight, first after a restart': { median: first },
					minisearch: figures(peerQueries),
				},
			},
			{
				title: 'stored, KB',
				rows: {
					sidelight: { KB: total / 1024, segments: segments ?? 0, ...inKb(kinds) },
					'minisearch as JSON': { KB: peerBytes / 1024 },
				},
			},
			{
				title: 'ms for each document added',
				rows: {
					sidelight: {
						'first 1,000': perDocument(added.slice(0, 1)),
						'last 1,000': perDocument(added.slice(-1)),
						all: perDocument(added),
					},
					minisearch: { 'first 1,000': perDocument(peerAdded.slice(0, 1)), all: perDocument(peerAdded) },
				},
			},
			{
				title: `a fresh worker, median of ${FRESH_WORKERS}`,
				rows: { sidelight: { 'opening, ms': median(openings), 'memory, MB': median(memories) } },
			},
		],
		bars: [
			atMost('p95 of a query ÷ MiniSearch', 0.5, percentile(queries, 0.95) / percentile(peerQueries, 0.95)),
			atMost(
				'p95 of a query with the closer look ÷ MiniSearch',
				0.5,
				percentile(related, 0.95) / percentile(peerQueries, 0.95),
			),
			atMost('stored size ÷ MiniSearch as JSON', 1 / 3, total / peerBytes),
			atMost('opening after a restart, ms', 50, median(openings)),
			atMost('memory, MB', 60, median(memories)),
			atMost(`cost of a document, all ${LARGE} ÷ first 1,000`, 1.5, flatness),
		],
	};
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function percentile(values: readonly number[], share: number): number {
	return [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}

function inKb(bytes: Record<string, number>): Record<string, number> {
	return Object.fromEntries(Object.entries(bytes).map(([kind, count]) => [kind, count / 1024]));
}
