/**
 * Trains and packs src/models/tagger.bin: npm run train -- actors/train-tagger [FOLDER OF DATA] [RECIPE AS JSON]. Needs knowledge.bin. Same
 * data, same bytes. About four minutes and 1.5 GB on one core.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { gatherEvidence } from '../../../src/core/actors/document-evidence.ts';
import { OUTSIDE, TAG_COUNT, typeOfTag } from '../../../src/core/actors/entity-tags.ts';
import { KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { Tagger, WordProfiles } from '../../../src/core/actors/tagger.ts';
import { CASE_IN_SCHEME, FeatureList, NEWS_SCHEME, writeFeatures } from '../../../src/core/actors/tagger-features.ts';
import { WordClusters } from '../../../src/core/actors/word-clusters.ts';
import { ACTOR_WORDS } from '../../../src/core/languages/en/actor-words.ts';
import { PackedFile } from '../../../src/core/learning/packed-file.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { CORPORA } from '../../corpora.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { packClusters } from './pack-clusters.ts';
import { packTagger } from './pack-tagger.ts';
import { type Example, type LinearModel, trainPerceptron } from './perceptron.ts';
import { type GoldText, readCorpora, readRows } from './read-corpus.ts';
import { MentionScore } from './score-mentions.ts';
import { featuresSeenTwice, keepFeatures, strongestRows } from './select-features.ts';
import { recaseSome } from './vary-texts.ts';

const data = process.argv[2] ?? `${CORPORA}/data`;
const recipe = {
	out: 'src/models/tagger.bin',
	/** Words that have clusters, the most frequent. */
	clusterWords: 80_000,
	/** Corpora that share a scheme of annotation; the first is the scheme of news. */
	schemes: ['uner|crossner', 'gmb', 'wikigold', 'redocred', 'btc', 'wnut', 'gum', 'sec'],
	/** One text in so many again in capitals, another as a headline. */
	recasedEvery: 6,
	/** Features kept, and passes of the model that ranks them. */
	rows: 66_000,
	rankingEpochs: 4,
	epochs: 7,
	/** Share of a token's features hidden from each look at it, so that none is relied on alone. */
	dropout: 0.2,
	/** Models of different seeds that are averaged. */
	models: 3,
	seed: 1,
	/** Taken from "outside" and MISC for capitalised words, in the model's own units. */
	lean: 20,
	...(JSON.parse(process.argv[3] ?? '{}') as object),
};
const started = Date.now();
const log = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const bufferOf = (bytes: Uint8Array) =>
	bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

const knowledge = new KnowledgeBase(bufferOf(readFileSync('src/models/knowledge.bin')));
const texts = readCorpora(path.join(data, 'actors/train'));
const packedClusters = packClusters(path.join(data, 'actors/lists/clusters.tsv'), recipe.clusterWords, texts);
const clusters = new WordClusters(
	new PackedFile(bufferOf(writePackedFile({ words: packedClusters.words }, packedClusters.sections))),
);
const examples = [...texts, ...recaseSome(texts, recipe.recasedEvery)].flatMap(examplesOf);
const tokens = examples.reduce((sum, example) => sum + example.tags.length, 0);
log(`${texts.length} texts, ${examples.length} sentences, ${tokens} tokens`);

// a first model ranks the features that are seen twice; others learn with the best alone
const seenTwice = keepFeatures(examples, featuresSeenTwice(examples));
const ranking = trainPerceptron(examples, seenTwice.length, { ...recipe, epochs: recipe.rankingEpochs, log });
const features = keepFeatures(examples, strongestRows(ranking, recipe.rows, log)).map((row) => seenTwice[row] ?? 0);
const model = averageModels();
leanTowardsNames(model);

const packed = packTagger(model, features, packedClusters);
writeFileSync(recipe.out, packed);
log(
	`${recipe.out}: ${features.length} features, ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`,
);
measure();

function examplesOf(text: GoldText): Example[] {
	const profiled = new WordProfiles(clusters, knowledge, ACTOR_WORDS).profile(text.sentences);
	const evidence = gatherEvidence(profiled);
	const scheme = schemeOf(text.corpus);
	const list = new FeatureList();
	return profiled.map((sentence, at) => ({
		tags: text.tags[at] as Uint8Array,
		features: sentence.words.map((_, i) => {
			writeFeatures(sentence, evidence, i, list, scheme);
			return list.values.slice(0, list.length);
		}),
	}));
}

function schemeOf(corpus: string): number {
	const at = recipe.schemes.findIndex((group) => new RegExp(`^(?:${group})`).test(corpus));
	if (at < 0) throw new Error(`No scheme for the corpus ${corpus}`);
	return at + NEWS_SCHEME;
}

function averageModels(): LinearModel {
	const models = Array.from({ length: recipe.models }, (_, i) =>
		trainPerceptron(examples, features.length, { ...recipe, seed: recipe.seed + i, log }),
	);
	const average = (part: 'weights' | 'transitions') =>
		Float32Array.from(
			models[0]?.[part] ?? [],
			(_, i) => models.reduce((sum, one) => sum + (one[part][i] ?? 0), 0) / models.length,
		);
	return { weights: average('weights'), transitions: average('transitions') };
}

/** Corpora leave many names untagged, which teaches a caution that news does not deserve. */
function leanTowardsNames({ weights }: LinearModel): void {
	const list = new FeatureList();
	list.add(CASE_IN_SCHEME, NEWS_SCHEME, 1);
	const row = features.indexOf(list.values[0] ?? -1);
	for (let tag = 0; tag < TAG_COUNT; tag++) {
		if (tag !== OUTSIDE && typeOfTag(tag) !== 'MISC') continue;
		const cell = row * TAG_COUNT + tag;
		weights[cell] = (weights[cell] ?? 0) - recipe.lean;
	}
}

function measure(): void {
	const tagger = new Tagger(new PackedFile(bufferOf(packed)), knowledge, ACTOR_WORDS);
	for (const set of ['crossner_politics_test', 'gum_news', 'uner_pud_news']) {
		const score = new MentionScore();
		for (const row of readRows(path.join(data, 'actors/dev', `${set}.jsonl`))) {
			const tagged = tagger.tag(splitSentences(row.text));
			const found = tagged.flatMap(({ sentence, spans }) =>
				spans.map(
					({ first, end, type }) =>
						[sentence.tokens[first]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0, type] as const,
				),
			);
			score.add(row, found);
		}
		log(`${set}: ${score}`);
	}
	log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
