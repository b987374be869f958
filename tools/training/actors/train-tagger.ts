/** Trains and packs src/models/tagger.bin: npm run train -- actors/train-tagger [FOLDER OF DATA]. Same data, same bytes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { gatherEvidence } from '../../../src/core/actors/document-evidence.ts';
import { TAG_COUNT } from '../../../src/core/actors/entity-tags.ts';
import { KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { hashText } from '../../../src/core/actors/name-key.ts';
import { Tagger, WordProfiles } from '../../../src/core/actors/tagger.ts';
import { FEATURE_BITS, FeatureList, writeFeatures } from '../../../src/core/actors/tagger-features.ts';
import { narrowWeight } from '../../../src/core/actors/tagger-weights.ts';
import { CLUSTER_KEY_BITS, USUALLY_LOWER_CASE, WordClusters } from '../../../src/core/actors/word-clusters.ts';
import { PackedFile } from '../../../src/core/model/packed-file.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { packKeys } from '../pack-keys.ts';
import { type Example, type LinearModel, trainPerceptron } from './perceptron.ts';
import { type GoldText, readCorpora, readRows } from './read-corpus.ts';
import { MentionScore } from './score-mentions.ts';

const data = process.argv[2] ?? '../shared/data';
const options = {
	firstEpochs: 4,
	epochs: 7,
	rows: 60_000,
	recasedEvery: 12,
	lean: 20,
	bag: 1,
	drop: '^$',
	repeat: '^$',
	seed: 1,
	clusterWords: 80_000,
	schemes: ['uner|crossner', 'gmb', 'wikigold', 'redocred', 'btc', 'wnut', 'gum', 'sec'],
	...JSON.parse(process.argv[3] ?? '{}'),
};
const out = options.out ?? 'src/models/tagger.bin';
const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const bufferOf = (bytes: Uint8Array) =>
	bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
const knowledgeBuffer = bufferOf(readFileSync('src/models/knowledge.bin'));
const knowledge = new KnowledgeBase(knowledgeBuffer);
const texts = readCorpora(path.join(data, 'actors/train')).filter(
	(text) => !new RegExp(options.drop).test(text.corpus),
);
const clusterSections = packClusters(path.join(data, 'actors/lists/clusters.tsv'), options.clusterWords);
const clusters = new WordClusters(
	new PackedFile(bufferOf(writePackedFile({ words: clusterSections.words }, clusterSections.sections))),
);

// a share of the texts again as headlines are written
const half = options.recasedEvery >> 1;
const recased = [
	...texts.filter((_, i) => i % options.recasedEvery === 0).map((text) => recase(text, (word) => word.toUpperCase())),
	...texts
		.filter((_, i) => i % options.recasedEvery === half)
		.map((text) => recase(text, (word) => word.slice(0, 1).toUpperCase() + word.slice(1))),
];
const repeated = texts.filter((text) => new RegExp(options.repeat).test(text.corpus));
const examples = [...texts, ...repeated, ...recased].flatMap(examplesOf);
log(
	`${texts.length} texts, ${examples.length} sentences, ${examples.reduce((sum, example) => sum + example.tags.length, 0)} tokens`,
);

const counts = new Uint16Array(2 ** FEATURE_BITS);
for (const example of examples)
	for (const token of example.features)
		for (const feature of token) counts[feature] = Math.min(65_535, (counts[feature] ?? 0) + 1);
keepFeatures((feature) => (counts[feature] ?? 0) > 1);

// a first model ranks the features; a second learns with the best alone
const ranking = trainPerceptron(examples, 2 ** FEATURE_BITS, { epochs: options.firstEpochs, seed: options.seed, log });
const rows = strongestRows(ranking, options.rows);
const isKept = new Uint8Array(2 ** FEATURE_BITS);
for (const row of rows) isKept[row] = 1;
keepFeatures((feature) => isKept[feature] === 1);
const model = trainPerceptron(examples, 2 ** FEATURE_BITS, { epochs: options.epochs, seed: options.seed, log });
for (let extra = 1; extra < options.bag; extra++) {
	const other = trainPerceptron(examples, 2 ** FEATURE_BITS, {
		epochs: options.epochs,
		seed: options.seed + extra,
		log,
	});
	other.weights.forEach((weight, i) => {
		model.weights[i] = (model.weights[i] ?? 0) + weight;
	});
	other.transitions.forEach((weight, i) => {
		model.transitions[i] = (model.transitions[i] ?? 0) + weight;
	});
}
leanTowardsNames(model);

const packed = packTagger(model, rows);
writeFileSync(out, packed);
log(`${out}: ${rows.length} features, ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`);
measure();

function packClusters(file: string, limit: number) {
	const byKey = new Map<number, { word: string; groups: number[] }>();
	for (const line of readFileSync(file, 'utf8').split('\n').slice(0, limit)) {
		const [word, ...groups] = line.split('\t');
		const key = hashText(word ?? '') >>> (32 - CLUSTER_KEY_BITS);
		// the more frequent word keeps the key
		if (word && !byKey.has(key)) byKey.set(key, { word, groups: groups.map((group) => Number(group) + 1) });
	}
	const isLower = usuallyLowerCase([...byKey.values()]);
	const sorted = [...byKey].sort((a, b) => a[0] - b[0]);
	const group = (at: number) => sorted.map(([, { groups }]) => groups[at] ?? 0);
	const sections = {
		clusterWords: packKeys(sorted.map(([key]) => key)),
		clusterFine: Uint16Array.from(group(0)),
		clusterMiddle: Uint8Array.from(group(1)),
		clusterCoarse: Uint8Array.from(
			sorted,
			([, { word, groups }]) => (groups[2] ?? 0) | (isLower(word) ? USUALLY_LOWER_CASE : 0),
		),
	};
	return { words: sorted.length, sections };
}

function schemeOf(corpus: string): number {
	const groups = options.schemes as string[];
	const at = groups.findIndex((group) => new RegExp(`^(${group})`).test(corpus));
	return at < 0 ? 50 : at + 1;
}

/** Which words the corpora write small inside of sentences; a word they lack goes with its fine group. */
function usuallyLowerCase(words: { word: string; groups: number[] }[]): (word: string) => boolean {
	const seen = new Map<string, [lower: number, capital: number]>();
	for (const { sentences } of texts) {
		for (const { tokens } of sentences) {
			for (const { text } of tokens.slice(1)) {
				const lower = text.toLowerCase();
				const counts = seen.get(lower) ?? [0, 0];
				counts[text === lower ? 0 : 1]++;
				seen.set(lower, counts);
			}
		}
	}
	const byGroup = new Map<number, [lower: number, capital: number]>();
	for (const { word, groups } of words) {
		const own = seen.get(word);
		if (!own) continue;
		const counts = byGroup.get(groups[0] ?? 0) ?? [0, 0];
		counts[own[0] > own[1] ? 0 : 1]++;
		byGroup.set(groups[0] ?? 0, counts);
	}
	const groupOf = new Map(words.map(({ word, groups }) => [word, groups[0] ?? 0]));
	return (word) => {
		const own = seen.get(word);
		const [lower, capital] = own && own[0] + own[1] > 1 ? own : (byGroup.get(groupOf.get(word) ?? 0) ?? [0, 0]);
		return lower > 0 && lower >= 0.8 * (lower + capital);
	};
}

function recase(text: GoldText, change: (word: string) => string): GoldText {
	const sentences = text.sentences.map((sentence) => ({
		...sentence,
		tokens: sentence.tokens.map((token) => ({ ...token, text: change(token.text) })),
	}));
	return { ...text, sentences };
}

function examplesOf(text: GoldText): Example[] {
	const profiled = new WordProfiles(clusters, knowledge).profile(text.sentences);
	const evidence = gatherEvidence(profiled);
	const list = new FeatureList();
	return profiled.map((sentence, at) => ({
		tags: text.tags[at] as Uint8Array,
		features: sentence.words.map((_, i) => {
			writeFeatures(sentence, evidence, i, list, schemeOf(text.corpus));
			return list.values.slice(0, list.length);
		}),
	}));
}

function keepFeatures(isKept: (feature: number) => boolean): void {
	for (const example of examples) example.features = example.features.map((token) => token.filter(isKept));
}

/** The features with the largest weights, rising. */
function strongestRows({ weights }: LinearModel, limit: number): number[] {
	const ranked: [strength: number, row: number][] = [];
	for (let row = 0; row < 2 ** FEATURE_BITS; row++) {
		let strength = 0;
		for (let tag = 0; tag < TAG_COUNT; tag++)
			strength = Math.max(strength, Math.abs(weights[row * TAG_COUNT + tag] ?? 0));
		if (strength > 0) ranked.push([strength, row]);
	}
	ranked.sort((a, b) => b[0] - a[0] || a[1] - b[1]);
	log(`${ranked.length} features have weights`);
	return ranked
		.slice(0, limit)
		.map(([, row]) => row)
		.sort((a, b) => a - b);
}

/**
 * Corpora leave many names untagged, which teaches caution that news does not deserve: takes a little from "outside" and MISC for capitalised words.
 */
function leanTowardsNames({ weights }: LinearModel): void {
	const list = new FeatureList();
	list.add(120, 1, 1);
	const row = (list.values[0] ?? 0) * TAG_COUNT;
	for (const tag of [0, 13, 14, 15, 16]) weights[row + tag] = (weights[row + tag] ?? 0) - options.lean * options.bag;
}

function packTagger({ weights, transitions }: LinearModel, rows: number[]): Uint8Array {
	let largest = 0;
	for (const row of rows)
		for (let tag = 0; tag < TAG_COUNT; tag++)
			largest = Math.max(largest, Math.abs(weights[row * TAG_COUNT + tag] ?? 0));
	const kept: number[] = [];
	const masks: number[] = [];
	const values: number[] = [];
	for (const row of rows) {
		let mask = 0;
		for (let tag = 0; tag < TAG_COUNT; tag++) {
			const narrow = narrowWeight(weights[row * TAG_COUNT + tag] ?? 0, largest);
			if (narrow === 0) continue;
			mask |= 1 << tag;
			values.push(narrow);
		}
		if (mask === 0) continue;
		kept.push(row);
		masks.push(mask);
	}
	return writePackedFile(
		{ kind: 'tagger', rows: kept.length, featureBits: FEATURE_BITS, largest, words: clusterSections.words },
		{
			features: packKeys(kept),
			tagMasks: Uint32Array.from(masks),
			weights: Int8Array.from(values),
			transitions,
			...clusterSections.sections,
		},
	);
}

function measure(): void {
	const tagger = new Tagger(bufferOf(packed), knowledge);
	for (const set of ['crossner_politics_test', 'gum_news', 'uner_pud_news']) {
		const score = new MentionScore();
		for (const row of readRows(path.join(data, 'actors/dev', `${set}.jsonl`))) {
			const tagged = tagger.tag(splitSentences(row.text));
			score.add(
				row,
				tagged.flatMap(({ sentence, spans }) =>
					spans.map(
						({ first, end, type }) =>
							[sentence.tokens[first]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0, type] as const,
					),
				),
			);
		}
		log(`${set}: ${score}`);
	}
	log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
