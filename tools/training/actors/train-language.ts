/**
 * Trains and packs src/models/names-XX.bin, the names of a language other than English: npm run train -- actors/train-language XX [RECIPE AS
 * JSON]. Needs knowledge.bin and the language's pack. Same data, same bytes. About a minute a language on one core.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readActorModel } from '../../../src/core/actors/actor-model.ts';
import { gatherEvidence } from '../../../src/core/actors/document-evidence.ts';
import { OUTSIDE, spansOfTags, TAG_COUNT } from '../../../src/core/actors/entity-tags.ts';
import { stemKey } from '../../../src/core/actors/join-inflections.ts';
import { KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { EMPTY_NAME_KEY, extendNameKey, wordKey } from '../../../src/core/actors/name-key.ts';
import { writePlainFeatures } from '../../../src/core/actors/plain-features.ts';
import { WordProfiles } from '../../../src/core/actors/tagger.ts';
import { FeatureList } from '../../../src/core/actors/tagger-features.ts';
import { NO_CLUSTERS } from '../../../src/core/actors/word-clusters.ts';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { SPLITTERS } from '../../../src/core/text/split-tokens.ts';
import { CORPORA } from '../../corpora.ts';
import { CarryOver } from './carry-over.ts';
import { LANGUAGE_RECIPES } from './language-recipes.ts';
import { packTagger } from './pack-tagger.ts';
import { type Example, type LinearModel, trainPerceptron } from './perceptron.ts';
import { alignRow, type CorpusRow, type GoldText, readRows } from './read-corpus.ts';
import { MentionScore } from './score-mentions.ts';
import { featuresSeenTwice, keepFeatures, strongestRows } from './select-features.ts';
import { recaseSome } from './vary-texts.ts';

const language = process.argv[2] ?? '';
const recipe = {
	out: `src/models/names-${language}.bin`,
	/** Features kept, and passes of the model that ranks them. */
	rows: 14_000,
	rankingEpochs: 2,
	epochs: 5,
	/** Share of a token's features hidden from each look at it, so that none is relied on alone. */
	dropout: 0.1,
	seed: 1,
	/** One text in so many again in capitals, another as a headline. */
	recasedEvery: 12,
	/** One text in so many is kept from learning: it says how far the model is to be believed. */
	heldOutEvery: 12,
	/** Share of the shown names that shall be right there. */
	precision: 0.86,
	/** Measured after training, as a path below languages/actors without ending; none where empty. */
	dev: '',
	...(JSON.parse(process.argv[3] ?? '{}') as object),
};
/** Margin from which an actor is shown; see proof-of-actor.ts. */
const SHOWN_MARGIN = 60;

/** Shares of the names, at most and at least, that are counted as sure. */
const MOST_SURE = 0.9;
const FEWEST_SURE = 0.3;

/** Read of a corpus, where its recipe does not say. */
const MOST_LETTERS = 1_000_000;

const folder = path.join(CORPORA, 'data/languages');
const plan = LANGUAGE_RECIPES[language];
if (!plan) throw new Error(`There is no recipe for "${language}"`);
const pack = choosePack('', language);
const started = Date.now();
const log = (line: string) =>
	console.log(`${language} ${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);
const bufferOf = (bytes: Uint8Array) =>
	bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

const native = nativeNames();
const base = new KnowledgeBase(bufferOf(readFileSync('src/models/knowledge.bin')));
const knowledge = base.withNames(native);
const rows = [
	...plan.corpora.flatMap(([file, letters]) => corpusRows(file, letters)),
	...plainRows(path.join(folder, 'topics/sib200-train.jsonl')),
];
const isHeldOut = (at: number) => at % recipe.heldOutEvery === 5;
const heldOut = rows.filter((_, at) => isHeldOut(at));
const texts = rows.filter((_, at) => !isHeldOut(at)).map((row) => alignRow(row, language, tokensOf));
const examples = [...texts, ...(pack.splits === 'letters' ? [] : recaseSome(texts, recipe.recasedEvery))]
	.flatMap(examplesOf)
	// of sentences without names half are enough
	.filter(({ tags }, at) => at % 2 === 0 || tags.some((tag) => tag !== OUTSIDE));
const tokens = examples.reduce((sum, example) => sum + example.tags.length, 0);
log(`${texts.length} texts, ${examples.length} sentences, ${tokens} tokens, ${native.size} native names`);

const seenTwice = keepFeatures(examples, featuresSeenTwice(examples));
const ranking = trainPerceptron(examples, seenTwice.length, { ...recipe, epochs: recipe.rankingEpochs, log });
const features = keepFeatures(examples, strongestRows(ranking, recipe.rows, log)).map((row) => seenTwice[row] ?? 0);
const model = trainPerceptron(examples, features.length, { ...recipe, log });
leanTowardsNames(model);
scaleMargins(model);
const packed = packModel(model);
writeFileSync(recipe.out, packed);
log(
	`${recipe.out}: ${features.length} features, ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`,
);
log(`held out: ${scoreOf(packed, heldOut)}`);
if (recipe.dev) log(`${recipe.dev}: ${scoreOf(packed, readRows(path.join(folder, 'actors', `${recipe.dev}.jsonl`)))}`);

function tokensOf(text: string) {
	const sentences = splitSentences(text);
	return pack.splits ? sentences.map(SPLITTERS[pack.splits]) : sentences;
}

/** The rows of a corpus; of another language's, word by word in this one. */
function corpusRows(file: string, letters?: number): CorpusRow[] {
	const found = firstRows(readRows(path.join(folder, 'actors', `${file}.jsonl`)), letters);
	const from = file.split('/')[0] ?? '';
	if (from === language || !plan?.isCarriedOver) return found;
	const carry = new CarryOver('tools/training/languages', path.join(folder, 'kb/names.tsv'), from, language);
	return found.map((row) => carry.row(row));
}

/** Sentences of the language itself that have no name in them: nothing but their first word has a capital. */
function plainRows(file: string): CorpusRow[] {
	if (!plan?.isCarriedOver) return [];
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.includes(`"lang":"${language}"`))
		.map((line) => JSON.parse(line) as CorpusRow)
		.filter(({ text }) => !/[^.!?…\s]\s+["«“(]?\p{Lu}/u.test(text) && !/\p{Lu}{2}/u.test(text))
		.map(({ id, text }) => ({ id, text, entities: [] }));
}

function firstRows(all: CorpusRow[], letters = MOST_LETTERS): CorpusRow[] {
	let read = 0;
	return all.filter(({ text }) => {
		read += text.length;
		return read <= letters;
	});
}

/** Wikidata numbers by the keys of what the language calls them. */
function nativeNames(): Map<number, number> {
	const names = new Map<number, number>();
	const inflected = new Map<number, number>();
	for (const line of readFileSync(path.join(folder, 'kb/names.tsv'), 'utf8').split('\n').slice(1)) {
		const [number, , of, name] = line.split('\t');
		if (of !== language || !name || name.length < 2) continue;
		let key = EMPTY_NAME_KEY;
		for (const { tokens } of tokensOf(name)) for (const { text } of tokens) key = extendNameKey(key, wordKey(text));
		names.set(key, Number(number));
		if (pack.inflection && name.length > 3) inflected.set(stemKey(name, pack.inflection), Number(number));
	}
	// a form that is a name itself stays what it is
	for (const [key, number] of inflected) if (!names.has(key)) names.set(key, number);
	return names;
}

function examplesOf(text: GoldText): Example[] {
	const profiled = new WordProfiles(NO_CLUSTERS, knowledge, pack.actors).profile(text.sentences);
	const evidence = gatherEvidence(profiled);
	const list = new FeatureList();
	return profiled.map((sentence, at) => ({
		tags: text.tags[at] as Uint8Array,
		features: sentence.words.map((_, i) => {
			writePlainFeatures(sentence, evidence, i, list);
			return list.values.slice(0, list.length);
		}),
	}));
}

/** Corpora leave names untagged, which teaches too much caution: as much is taken from "outside" as serves the held-out texts best. */
function leanTowardsNames({ weights }: LinearModel): void {
	const list = new FeatureList();
	list.add(1, pack.splits === 'letters' ? 0 : 1);
	const cell = features.indexOf(list.values[0] ?? -1) * TAG_COUNT + OUTSIDE;
	const plain = weights[cell] ?? 0;
	if (cell < 0) return;
	let best = 0;
	let most = -1;
	for (const lean of [2, 6, 10, 16]) {
		weights[cell] = plain - lean;
		const f1 = scoreOf(packModel(model), heldOut).f1('all');
		if (f1 <= most) continue;
		most = f1;
		best = lean;
	}
	weights[cell] = plain - best;
	log(`leans by ${best}`);
}

/** Scales the model so that names are right as often as asked from the margin on at which they are shown. */
function scaleMargins({ weights, transitions }: LinearModel): void {
	const found: [margin: number, isRight: boolean][] = [];
	const { tagger } = readActorModel(base, bufferOf(packModel(model)), pack.actors);
	for (const row of heldOut) {
		const text = alignRow(row, language, tokensOf);
		const gold = text.tags.map(
			(tags) => new Set(spansOfTags(tags).map(({ first, end, type }) => `${first} ${end} ${type}`)),
		);
		tagger?.tag(text.sentences).forEach(({ spans }, at) => {
			for (const { first, end, type, margin = 0 } of spans)
				if (type !== 'MISC') found.push([margin, gold[at]?.has(`${first} ${end} ${type}`) ?? false]);
		});
	}
	found.sort((a, b) => b[0] - a[0]);
	let right = 0;
	let margin = found[0]?.[0] ?? 1;
	found.forEach(([own, isRight], at) => {
		if (isRight) right++;
		const isSure = right / (at + 1) >= recipe.precision && at < found.length * MOST_SURE;
		if (isSure || at < found.length * FEWEST_SURE) margin = own;
	});
	const shown = found.filter(([own]) => own >= margin).length / found.length;
	log(`${(100 * shown).toFixed(0)} % of names are sure, from ${margin.toFixed(1)} on`);
	const scale = SHOWN_MARGIN / margin;
	for (const part of [weights, transitions]) for (let i = 0; i < part.length; i++) part[i] = (part[i] ?? 0) * scale;
}

function packModel(of: LinearModel): Uint8Array {
	return packTagger(of, features, { words: 0, sections: {} }, native);
}

function scoreOf(file: Uint8Array, gold: readonly CorpusRow[]): MentionScore {
	const { tagger } = readActorModel(base, bufferOf(file), pack.actors);
	const score = new MentionScore();
	for (const row of gold) {
		const found = (tagger?.tag(tokensOf(row.text)) ?? []).flatMap(({ sentence, spans }) =>
			spans.map(
				({ first, end, type }) =>
					[sentence.tokens[first]?.start ?? 0, sentence.tokens[end - 1]?.end ?? 0, type] as const,
			),
		);
		score.add(row, found);
	}
	return score;
}
