// npm run train -- quotes/train [--data FOLDER]: learns src/models/quotes.bin from PolNeAR's training articles. Same data, same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureWeights } from '../../../src/core/quotes/feature-weights.ts';
import { findNames } from '../../../src/core/quotes/find-names.ts';
import { readFirstNames } from '../../../src/core/quotes/first-names.ts';
import { type MarkedText, markText } from '../../../src/core/quotes/marked-text.ts';
import { joinNames } from '../../../src/core/quotes/participants.ts';
import { IMPOSSIBLE, type SequenceTagger } from '../../../src/core/quotes/sequence-tagger.ts';
import { paragraphSequences, tagContents, tagTokens } from '../../../src/core/quotes/tag-speech.ts';
import { describeRoles, describeTokens, type FeatureGrid, Role } from '../../../src/core/quotes/token-features.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { type GoldArticle, readGoldArticles } from './gold-articles.ts';
import { labelContents, labelRoles } from './label-tokens.ts';
import { antecedentChoices, confidenceChoices, joinChoices, sourceChoices } from './learn-from-article.ts';
import { packFirstNames } from './pack-first-names.ts';
import { packWeights, tabulateWeights } from './pack-weights.ts';
import { type Choice, type RankerOptions, trainRanker } from './train-ranker.ts';
import { type LabelledText, type TaggerOptions, type TrainedWeights, trainTagger } from './train-tagger.ts';

const FOLDS = 3;
const TABLE_BITS = 17;
const RANKER_BITS = 13;
const ROLE_OPTIONS: TaggerOptions = {
	labels: 4,
	impossible: [
		[Role.None, Role.SourceInside],
		[Role.Cue, Role.SourceInside],
	],
	epochs: 4,
	leastCount: 3,
	keep: 30_000,
	seed: 7,
};
const CONTENT_OPTIONS: TaggerOptions = { ...ROLE_OPTIONS, labels: 3, impossible: [[0, 2]] };

const RANKER_OPTIONS: RankerOptions = { epochs: 8, rate: 0.15, decay: 0, leastCount: 3, seed: 7 };

interface Example {
	article: GoldArticle;
	marked: MarkedText;
	features: FeatureGrid;
}

const option = (name: string, fallback: string) => {
	const at = process.argv.indexOf(`--${name}`);
	return (at >= 0 ? process.argv[at + 1] : undefined) ?? fallback;
};
const log = (text: string) => console.error(`${Math.round(performance.now() / 1000)} s  ${text}`);

function prepare(article: GoldArticle): Example {
	const marked = markText(article.text);
	return { article, marked, features: describeTokens(marked) };
}

function labelled(example: Example, gold: Uint8Array, more: FeatureGrid[] = []): LabelledText {
	return { grids: [example.features, ...more], gold, sequences: paragraphSequences(example.marked) };
}

function tabulateTagger(trained: TrainedWeights): SequenceTagger {
	const weights = tabulateWeights(trained, TABLE_BITS);
	const transitions = trained.transitions.map((weight) =>
		weight <= IMPOSSIBLE / 2 ? IMPOSSIBLE : weight / weights.scale,
	);
	return { weights, transitions };
}

const packTagger = (name: string, tagger: SequenceTagger) => ({
	...packWeights(name, tagger.weights),
	[`${name}-transitions`]: tagger.transitions,
});

/**
 * Trains a tagger on all examples, and tags each example by a tagger that has not seen it: whatever learns from the tags must meet
 * the errors it will have to live with.
 */
function trainAndTag<T>(
	name: string,
	options: TaggerOptions,
	textOf: (index: number) => LabelledText,
	tag: (index: number, tagger: SequenceTagger) => T,
): { tagger: SequenceTagger; tags: T[] } {
	const indices = examples.map((_, index) => index);
	const learn = (some: number[]) => tabulateTagger(trainTagger(some.map(textOf), options));
	const tags: T[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const tagger = learn(indices.filter((index) => index % FOLDS !== fold));
		for (const index of indices) if (index % FOLDS === fold) tags[index] = tag(index, tagger);
		log(`${name}, fold ${fold + 1} of ${FOLDS}`);
	}
	const tagger = learn(indices);
	log(`${name} learnt`);
	return { tagger, tags };
}

function learnChoices(name: string, choices: Choice[]): FeatureWeights {
	const usable = choices.filter(({ isRight }) => isRight.includes(true));
	log(`${name}: ${choices.length} choices, ${usable.length} with the right one`);
	return tabulateWeights(trainRanker(usable, RANKER_OPTIONS), RANKER_BITS);
}

const dataFolder = option('data', '../shared/data');
const packedNames = packFirstNames(readFileSync(path.join(dataFolder, 'actors/lists/first-gender.json'), 'utf8'));
const firstNames = readFirstNames(packedNames);
const examples = readGoldArticles(path.join(dataFolder, 'quotes'), 'polnear-train').map(prepare);
log(`${examples.length} articles read`);
const exampleAt = (index: number) => examples[index] ?? prepare({ docId: '', text: '', quotes: [] });

const roles = trainAndTag(
	'roles',
	ROLE_OPTIONS,
	(index) => labelled(exampleAt(index), labelRoles(exampleAt(index).marked, exampleAt(index).article.quotes)),
	(index, tagger) => tagTokens(exampleAt(index).marked, tagger, [exampleAt(index).features]).labels,
);
const contents = trainAndTag(
	'contents',
	CONTENT_OPTIONS,
	(index) => {
		const example = exampleAt(index);
		const gold = labelContents(example.marked, example.article.quotes);
		return labelled(example, gold, [describeRoles(example.marked, roles.tags[index] ?? new Uint8Array(0))]);
	},
	(index, tagger) => {
		const { marked, features } = exampleAt(index);
		return tagContents(marked, roles.tags[index] ?? new Uint8Array(0), tagger, features);
	},
);
const read = examples.map(({ marked, article }, index) => ({
	marked,
	quotes: article.quotes,
	tags: contents.tags[index] ?? { roles: new Uint8Array(0), contents: new Uint8Array(0), margins: new Float32Array(0) },
	references: joinNames(marked, findNames(marked, [], firstNames), [], firstNames),
}));
const partJoiner = learnChoices(
	'joining',
	read.flatMap(({ marked, quotes, tags }) => joinChoices(marked, quotes, tags.roles)),
);
const sourceRanker = learnChoices(
	'sources',
	read.flatMap(({ marked, quotes, tags, references }) => sourceChoices(marked, quotes, tags.roles, references)),
);
const antecedentRanker = learnChoices(
	'antecedents',
	read.flatMap(({ marked, tags, references }) => antecedentChoices(marked, tags.roles, references, firstNames)),
);
const rankers = { partJoiner, sourceRanker, antecedentRanker };
const confidence = learnChoices(
	'confidence',
	read.flatMap(({ marked, quotes, tags, references }) => confidenceChoices(marked, quotes, tags, references, rankers)),
);
const file = writePackedFile(
	{ kind: 'quotes', version: 1 },
	{
		...packTagger('roles', roles.tagger),
		...packTagger('contents', contents.tagger),
		...packWeights('joins', partJoiner),
		...packWeights('sources', sourceRanker),
		...packWeights('antecedents', antecedentRanker),
		...packWeights('confidence', confidence),
		'first-names': packedNames,
	},
);
writeFileSync(option('out', 'src/models/quotes.bin'), file);
log(`${file.length} bytes written`);
