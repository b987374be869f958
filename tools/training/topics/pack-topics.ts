/** npm run train -- topics/pack-topics: makes src/models/topics.bin from the taxonomy, the lexicons and the counts of documents. Same input, same bytes. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { hashTerm } from '../../../src/core/topics/term-hash.ts';
import { CORPORA } from '../../corpora.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { countDocuments } from './count-documents.ts';
import { readLexicons } from './read-lexicons.ts';
import { readTaxonomy } from './read-taxonomy.ts';
import { BRANCH_EXPECTATIONS, TOPIC_FACTORS } from './topic-factors.ts';

const DATA = process.argv[2] ?? `${CORPORA}/data`;
const MODEL = 'src/models/topics.bin';
/** Finest difference between two weights. */
const WEIGHT_STEP = 0.05;
/** A term of several words is less often there by chance. */
const PHRASE_FACTOR = 1.3;
/** Stems of fewer documents are counted as unseen. */
const FEWEST_DOCUMENTS = 3;

const taxonomy = readTaxonomy(`${DATA}/topics/iptc-mediatopics-2023-10-24.tsv`);
const indexByCode = new Map(taxonomy.map((topic, index) => [topic.code, index]));
const parentOf = new Map(taxonomy.map(({ code, parent }) => [code, parent]));
const lexicon = readLexicons(
	'tools/training/topics/lexicons',
	new Map(taxonomy.map((topic) => [topic.code, topic.name])),
);
const { counts, total } = countDocuments(DATA);

const terms = byHash([...lexicon]);
const entryEnds: number[] = [];
const entryTopics: number[] = [];
const entryWeights: number[] = [];
for (const [, [term, weights]] of terms) {
	for (const [code, weight] of withBroader(weights)) {
		entryTopics.push(indexByCode.get(code) ?? 0);
		entryWeights.push(Math.round((weight * (term.includes(' ') ? PHRASE_FACTOR : 1)) / WEIGHT_STEP));
	}
	entryEnds.push(entryTopics.length);
}
const counted = byHash([...counts].filter(([, count]) => count >= FEWEST_DOCUMENTS));

const file = writePackedFile(
	{ documentTotal: total, weightStep: WEIGHT_STEP, factors: TOPIC_FACTORS, expectations: BRANCH_EXPECTATIONS },
	{
		topics: taxonomy
			.map(({ code, parent, name, wikidata }) =>
				[code, parent === null ? '' : indexByCode.get(parent), name, wikidata ?? ''].join('\t'),
			)
			.join('\n'),
		terms: Uint32Array.from(terms, ([hash]) => hash),
		entryEnds: Uint16Array.from(entryEnds),
		entryTopics: Uint16Array.from(entryTopics),
		entryWeights: Uint8Array.from(entryWeights),
		countedStems: Uint32Array.from(counted, ([hash]) => hash),
		documentCounts: Uint8Array.from(counted, ([, [, count]]) => Math.round(8 * Math.log2(count))),
	},
);
writeFileSync(MODEL, file);
console.log(
	`${MODEL}: ${taxonomy.length} topics, ${terms.length} terms, ${counted.length} counted stems of ${total} documents; ` +
		`${Math.round(file.length / 1024)} KB, ${Math.round(gzipSync(file, { level: 9 }).length / 1024)} KB gzip`,
);

/** A term that speaks for a topic speaks for the broader ones too, up to the branch, whose own words say enough. */
function withBroader(weights: ReadonlyMap<string, number>): Map<string, number> {
	const all = new Map<string, number>();
	for (const [code, weight] of weights) {
		for (let current: string | null = code; current !== null; current = parentOf.get(current) ?? null) {
			if (current !== code && parentOf.get(current) === null) break;
			all.set(current, Math.max(weight, all.get(current) ?? 0));
		}
	}
	return all;
}

/** Pairs each item with its term's hash, by rising hash; of two terms with one hash the first stays. */
function byHash<T>(items: [string, T][]): [number, [string, T]][] {
	const byHash = new Map<number, [string, T]>();
	for (const item of items) {
		const hash = hashTerm(item[0]);
		if (!byHash.has(hash)) byHash.set(hash, item);
	}
	return [...byHash].sort((a, b) => a[0] - b[0]);
}
