// npm run train -- quotes/train [--data FOLDER]: learns src/models/quotes.bin from PolNeAR's training articles. Same data, same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findNames } from '../../../src/core/quotes/find-names.ts';
import { readFirstNames } from '../../../src/core/quotes/first-names.ts';
import { type MarkedText, markText } from '../../../src/core/quotes/marked-text.ts';
import { joinNames } from '../../../src/core/quotes/participants.ts';
import { IMPOSSIBLE, type SequenceTagger } from '../../../src/core/quotes/sequence-tagger.ts';
import { paragraphSequences, tagTokens } from '../../../src/core/quotes/tag-speech.ts';
import { describeRoles, describeTokens, type FeatureGrid, Role } from '../../../src/core/quotes/token-features.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { type GoldArticle, readGoldArticles } from './gold-articles.ts';
import { labelContents, labelRoles } from './label-tokens.ts';
import { antecedentChoices, joinChoices, sourceChoices } from './learn-from-article.ts';
import { packFirstNames } from './pack-first-names.ts';
import { packWeights, tabulateWeights } from './pack-weights.ts';
import { type Choice, type RankerOptions, trainRanker } from './train-ranker.ts';
import { type LabelledText, type TaggerOptions, type TrainedWeights, trainTagger } from './train-tagger.ts';

/** Roles that the content tagger learns from must have the errors it will meet: each article is tagged by a model that has not seen it. */
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

const dataFolder = option('data', '../shared/data');
const examples = readGoldArticles(path.join(dataFolder, 'quotes'), 'polnear-train').map(prepare);
log(`${examples.length} articles read`);

const learnRoles = (some: Example[]) =>
	tabulateTagger(
		trainTagger(
			some.map((example) => labelled(example, labelRoles(example.marked, example.article.quotes))),
			ROLE_OPTIONS,
		),
	);
const roles: Uint8Array[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
	const tagger = learnRoles(examples.filter((_, index) => index % FOLDS !== fold));
	examples.forEach((example, index) => {
		if (index % FOLDS === fold) roles[index] = tagTokens(example.marked, tagger, [example.features]);
	});
	log(`roles, fold ${fold + 1} of ${FOLDS}`);
}
const roleTagger = learnRoles(examples);
log('roles learnt');
const rolesOf = (index: number) => roles[index] ?? new Uint8Array(0);
const contentTagger = tabulateTagger(
	trainTagger(
		examples.map((example, index) =>
			labelled(example, labelContents(example.marked, example.article.quotes), [
				describeRoles(example.marked, rolesOf(index)),
			]),
		),
		CONTENT_OPTIONS,
	),
);
log('contents learnt');
const packedNames = packFirstNames(readFileSync(path.join(dataFolder, 'actors/lists/first-gender.json'), 'utf8'));
const firstNames = readFirstNames(packedNames);
const named = examples.map(({ marked }) => joinNames(marked, findNames(marked, [], firstNames), [], firstNames));
const referencesOf = (index: number) => named[index] ?? [];
const learnChoices = (name: string, choices: Choice[]) => {
	log(
		`${choices.length} choices of ${name}, ${choices.filter(({ isRight }) => isRight.includes(true)).length} with the right one`,
	);
	return tabulateWeights(trainRanker(choices, RANKER_OPTIONS), RANKER_BITS);
};
const partJoiner = learnChoices(
	'joining',
	examples.flatMap(({ marked, article }, index) => joinChoices(marked, article.quotes, rolesOf(index))),
);
const sourceRanker = learnChoices(
	'source',
	examples.flatMap(({ marked, article }, index) =>
		sourceChoices(marked, article.quotes, rolesOf(index), referencesOf(index)),
	),
);
const antecedentRanker = learnChoices(
	'antecedent',
	examples.flatMap(({ marked }, index) => antecedentChoices(marked, rolesOf(index), referencesOf(index), firstNames)),
);
const file = writePackedFile(
	{ kind: 'quotes', version: 1 },
	{
		...packTagger('roles', roleTagger),
		...packTagger('contents', contentTagger),
		...packWeights('joins', partJoiner),
		...packWeights('sources', sourceRanker),
		...packWeights('antecedents', antecedentRanker),
		'first-names': packedNames,
	},
);
writeFileSync(option('out', 'src/models/quotes.bin'), file);
log(`${file.length} bytes written`);
