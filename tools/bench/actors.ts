/** Actors: figures beside compromise on the development sets, speed in Node and in Chromium's worker, memory, sizes. */
import { hasCorpus, readCorpus } from '../corpora.ts';
import { findShippedActors } from '../models/shipped-models.ts';
import { bootstrap } from './bootstrap.ts';
import { compromiseMentions } from './compromise-mentions.ts';
import { type Counts, f1, sumCounts } from './counts.ts';
import { atLeast, atMost, type Bar, type Findings, type Table } from './findings.ts';
import { packedSizes } from './packed-sizes.ts';
import { titleCased, upperCased } from './recase-text.ts';
import { sampleTexts } from './sample-texts.ts';
import { scoreLinks } from './score-links.ts';
import { scoreMentions, type TypedSpan } from './score-mentions.ts';
import { timeTexts } from './time-texts.ts';
import { measureInWorker } from './worker-figures.ts';

interface GoldText {
	text: string;
	entities: TypedSpan[];
}

/** F1 to reach, per cent. */
const SETS = { uner_pud_news: 81, crossner_politics_test: 87, gum_news: null } as const;
/** Gold links answered right and numbers given that are right, per cent. */
const LINKS = { right: 33, precision: 85 } as const;
/** F1 points above compromise. */
const LEAD = 25;
/** F1 points that a text in another case may lose. */
const RECASED_LOSS = 14;

export async function measureActors(): Promise<Findings> {
	const { texts, from } = sampleTexts();
	const times = timeTexts(texts, {
		sidelight: (input) => findShippedActors(input),
		compromise: ({ text }) => compromiseMentions(text),
	});
	const worker = await measureInWorker(texts);
	const sizes = packedSizes(['tagger', 'knowledge']);
	const scores = hasCorpus('data/actors/dev') ? scoreSets() : null;
	return {
		notes: [`Times on ${from}.`, ...(scores ? [] : ['The corpora are not here: no figures of what is right.'])],
		tables: [
			...(scores?.tables ?? []),
			{
				title: 'ms per 1,000 words, median of five warm runs',
				rows: { Node: times, 'worker in Chromium': { sidelight: worker.stages.actors } },
			},
			{
				title: 'a fresh worker in Chromium, median of five',
				rows: {
					'loading the files of the actors, ms': { sidelight: worker.actorsLoadMs },
					'loading all files, ms': { sidelight: worker.allLoadMs },
					'memory added by the actors, MB': { sidelight: worker.actorsMemoryMb },
				},
			},
			sizes.table,
		],
		bars: [
			...(scores?.bars ?? []),
			atMost('ms per 1,000 words', 9, times.sidelight),
			atMost('ms per 1,000 words in the worker', 9, worker.stages.actors),
			atMost('time ÷ compromise', 1, times.sidelight / times.compromise),
			atMost('first load of all files in the worker, ms', 120, worker.allLoadMs),
			atMost('memory added, MB', 40, worker.actorsMemoryMb),
			atMost('files, MB gzip', 2.2, sizes.totalKb / 1024),
		],
	};
}

function scoreSets(): { tables: Table[]; bars: Bar[] } {
	const table: Table = {
		title: 'F1 of mentions, right in span and type, per cent; interval: 95 % bootstrap over documents',
		rows: {},
	};
	const bars: Bar[] = [];
	const ours = (text: string) =>
		findShippedActors({ text }).mentions.map(({ start, end, type }): TypedSpan => [start, end, type]);
	const scored = (gold: readonly GoldText[], read: (text: string) => TypedSpan[], recased = (text: string) => text) =>
		gold.map(({ text, entities }) => scoreMentions(text, entities, read(recased(text))));
	const row = (counts: readonly Counts[]) => {
		const [low, high] = bootstrap(counts, (drawn) => ({ F1: percent(drawn) })).F1;
		return { cells: { F1: percent(counts), low, high }, high };
	};
	for (const [set, wanted] of Object.entries(SETS)) {
		const gold = readCorpus<GoldText>(`data/actors/dev/${set}.jsonl`);
		const own = scored(gold, ours);
		const peer = scored(gold, compromiseMentions);
		const { cells, high } = row(own);
		table.rows[set] = { documents: gold.length, ...cells };
		table.rows[`${set}, compromise`] = { documents: gold.length, ...row(peer).cells };
		if (wanted)
			bars.push({ ...atLeast(`${set} F1 (or inside the interval)`, wanted, cells.F1), isMet: high >= wanted });
		bars.push(atLeast(`${set} F1 above compromise`, LEAD, cells.F1 - percent(peer)));
	}
	const gold = readCorpus<GoldText>('data/actors/dev/uner_pud_news.jsonl');
	const plain = percent(scored(gold, ours));
	for (const [name, recased] of [
		['in capitals', upperCased],
		['In Title Case', titleCased],
	] as const) {
		const counts = scored(gold, ours, recased);
		table.rows[`uner_pud_news ${name}`] = { documents: gold.length, ...row(counts).cells };
		bars.push(atMost(`points lost ${name}`, RECASED_LOSS, plain - percent(counts)));
	}
	const links = measureLinks();
	return { tables: [table, links.table], bars: [...bars, ...links.bars] };
}

interface LinkedText {
	text: string;
	links: TypedSpan[];
}

function measureLinks(): { table: Table; bars: Bar[] } {
	const counts = readCorpus<LinkedText>('data/actors/link-dev.jsonl').map(({ text, links }) =>
		scoreLinks(text, links, findShippedActors({ text }).actors),
	);
	const figures = (drawn: readonly Counts[]) => {
		const { right, given, gold } = sumCounts(drawn);
		return { right: (100 * right) / Math.max(1, gold), precision: (100 * right) / Math.max(1, given) };
	};
	const { right, precision } = figures(counts);
	const interval = bootstrap(counts, figures);
	const row = (value: number, [low, high]: readonly [number, number]) => ({ 'per cent': value, low, high });
	return {
		table: {
			title: `Gold links of ${counts.length} articles with the right Wikidata number; interval: 95 % bootstrap over documents`,
			rows: {
				right: row(right, interval.right),
				'precision of the numbers given': row(precision, interval.precision),
			},
		},
		bars: [
			atLeast('links right, per cent', LINKS.right, right),
			atLeast('precision of links, per cent', LINKS.precision, precision),
		],
	};
}

function percent(counts: readonly Counts[]): number {
	return 100 * f1(sumCounts(counts));
}
