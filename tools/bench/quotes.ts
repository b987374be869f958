/** Key quotes: figures with their intervals on the development sets, speed on top of the actors, sizes. */
import { findQuotes } from '../../src/core/quotes/find-quotes.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { hasCorpus, readCorpus } from '../corpora.ts';
import { analyseAsShipped, findShippedActors, readerOf } from '../models/shipped-models.ts';
import { bootstrap, type Interval } from './bootstrap.ts';
import { atMost, type Bar, type Findings, type Table } from './findings.ts';
import { packedSizes } from './packed-sizes.ts';
import { sampleTexts } from './sample-texts.ts';
import { type GoldArticle, QUOTE_FIGURES, type QuoteFigures, quoteScoring } from './score-quotes.ts';
import { timeTexts } from './time-texts.ts';
import { measureInWorker } from './worker-figures.ts';

/** Per cent to reach; a bar inside the interval counts as met. */
const WANTED: Record<string, Partial<QuoteFigures>> = {
	'polnear-dev': {
		'end to end': 90,
		'passages F1': 97,
		'direct exact F1': 91,
		'mixed exact F1': 62,
		'indirect speech soft F1': 74,
		'speaker of direct quotes': 95,
		'speaker behind pronouns': 92,
		'shown, wrong': 6,
		attributed: 85,
	},
	'gum-news': { 'end to end': 82 },
};
/** Figures that are to be low. */
const FAULTS = new Set<string>(['shown, wrong'] satisfies (keyof QuoteFigures)[]);

export async function measureQuotes(): Promise<Findings> {
	const { texts, from } = sampleTexts();
	const named = texts.map((input) => {
		// as in analyse.ts: sentences are cut once, for all
		const read = { ...input, sentences: splitSentences(input.text) };
		return { ...read, ...findShippedActors(read) };
	});
	const { sidelight } = timeTexts(named, {
		sidelight: (input) => findQuotes(input, readerOf(input).pack, readerOf(input).models.quotes),
	});
	const worker = await measureInWorker(texts);
	const sizes = packedSizes(['quotes']);
	const scores = hasCorpus('data/quotes') ? await scoreSets() : null;
	return {
		notes: [`Times on ${from}.`, ...(scores ? [] : ['The corpora are not here: no figures of what is right.'])],
		tables: [
			...(scores?.tables ?? []),
			{
				title: 'ms per 1,000 words on top of the actors, median of five warm runs',
				rows: { Node: { sidelight }, 'worker in Chromium': { sidelight: worker.stages.quotes } },
			},
			sizes.table,
		],
		bars: [
			...(scores?.bars ?? []),
			atMost('ms per 1,000 words', 4, sidelight),
			atMost('ms per 1,000 words in the worker', 4, worker.stages.quotes),
			atMost('files, KB gzip', 400, sizes.totalKb),
		],
	};
}

async function scoreSets(): Promise<{ tables: Table[]; bars: Bar[] }> {
	const score = await quoteScoring();
	const tables: Table[] = [];
	const bars: Bar[] = [];
	for (const [set, wanted] of Object.entries(WANTED)) {
		const articles = readCorpus<GoldArticle>(`data/quotes/${set}.jsonl`).map((gold) => ({
			gold,
			quotes: analyseAsShipped({ text: gold.text }).quotes,
		}));
		const figures = score(articles);
		const intervals = bootstrap(articles, score);
		const rows: Table['rows'] = {};
		for (const name of QUOTE_FIGURES) {
			const interval: Interval = intervals[name];
			rows[name] = { value: figures[name], low: interval[0], high: interval[1] };
			const limit = wanted[name];
			if (limit !== undefined) bars.push(barOf(`${set}: ${name}`, name, limit, figures[name], interval));
		}
		tables.push({
			title: `${set}, ${articles.length} articles, per cent; interval: 95 % bootstrap over articles`,
			rows,
		});
	}
	return { tables, bars };
}

function barOf(what: string, name: string, limit: number, value: number, [low, high]: Interval): Bar {
	const isFault = FAULTS.has(name);
	return {
		bar: `${what} ${isFault ? '≤' : '≥'} ${limit} (or inside the interval)`,
		value,
		isMet: isFault ? low <= limit : high >= limit,
	};
}
