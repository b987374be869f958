// npm run train -- quotes [--data FOLDER] [--out FILE]: learns src/models/quotes.bin from PolNeAR's training articles, with the actors
// that src/models finds in them. Same data and models, same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readActorModel } from '../../../src/core/actors/actor-model.ts';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import { KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findNames } from '../../../src/core/people/find-names.ts';
import { readFirstNames } from '../../../src/core/people/first-names.ts';
import { joinNames } from '../../../src/core/people/participants.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { KEYNESS_FEATURES } from '../../../src/core/quotes/keyness-features.ts';
import { markText } from '../../../src/core/quotes/marked-text.ts';
import { findSequences, speechMargins } from '../../../src/core/quotes/tag-speech.ts';
import { describeRoles, describeTokens, Role } from '../../../src/core/quotes/token-features.ts';
import { CORPORA } from '../../corpora.ts';
import { writePackedFile } from '../../packing/write-packed-file.ts';
import { type GoldArticle, outletOf, readGoldArticles } from './gold-articles.ts';
import { joinTaggers } from './join-taggers.ts';
import { labelContents, labelRoles } from './label-tokens.ts';
import { learnKeyness, measureKeyness, readKeyedArticles } from './learn-keyness.ts';
import { packFirstNames } from './pack-first-names.ts';
import { packWeights } from './pack-weights.ts';
import { trainAndTag } from './train-and-tag.ts';
import { trainConfidence, trainRankers } from './train-rankers.ts';
import type { TaggerOptions } from './train-tagger.ts';

const TABLE_BITS = 17;
/** Groups of outlets. */
const FOLDS = 3;
const ROLE_OPTIONS: TaggerOptions = {
	labels: 4,
	impossible: [
		[Role.None, Role.SourceInside],
		[Role.Cue, Role.SourceInside],
	],
	epochs: 8,
	leastCount: 3,
	keep: 40_000,
	bits: TABLE_BITS,
	dropout: 0.15,
	seeds: [7, 8, 9],
};
const CONTENT_OPTIONS: TaggerOptions = { ...ROLE_OPTIONS, labels: 3, impossible: [[0, 2]] };

const option = (name: string, fallback: string) => {
	const at = process.argv.indexOf(`--${name}`);
	return (at >= 0 ? process.argv[at + 1] : undefined) ?? fallback;
};
const log = (text: string) => console.error(`${Math.round(performance.now() / 1000)} s  ${text}`);

function readExample(article: GoldArticle) {
	const marked = markText(article.text);
	const sequences = findSequences(marked);
	return { article, marked, sequences, grid: describeTokens(marked, sequences) };
}

const dataFolder = option('data', `${CORPORA}/data`);
const packedNames = packFirstNames(readFileSync(path.join(dataFolder, 'actors/lists/first-gender.json'), 'utf8'));
const firstNames = readFirstNames(packedNames);
const readModel = (name: string) => Uint8Array.from(readFileSync(path.join('src/models', name))).buffer;
const ENGLISH = choosePack('', 'en');
const actorModel = readActorModel(
	new KnowledgeBase(readModel('knowledge.bin')),
	readModel('tagger.bin'),
	ENGLISH.actors,
);
const examples = readGoldArticles(path.join(dataFolder, 'quotes'), 'polnear-train').map(readExample);
log(`${examples.length} articles read`);
const outlets = [...new Set(examples.map(({ article }) => outletOf(article)))].sort();
const folds = examples.map(({ article }) => outlets.indexOf(outletOf(article)) % FOLDS);

const roles = trainAndTag(
	examples.map(({ article, marked, sequences, grid }) => ({
		grids: [grid],
		gold: labelRoles(marked, article.quotes),
		sequences,
	})),
	ROLE_OPTIONS,
	folds,
);
log('roles learnt');
const withRoles = examples.map((example, index) => ({
	...example,
	roles: roles.tagged[index]?.labels ?? new Uint8Array(example.marked.tokens.length),
}));
const contents = trainAndTag(
	withRoles.map(({ article, marked, sequences, grid, roles: tags }) => ({
		grids: [grid, describeRoles(marked, tags, sequences)],
		gold: labelContents(marked, article.quotes),
		sequences,
	})),
	CONTENT_OPTIONS,
	folds,
	roles.trained.hashes,
);
const tagger = joinTaggers(
	roles.trained,
	contents.trained,
	examples.map(({ grid }) => grid),
	TABLE_BITS,
);
log('taggers learnt');

const read = withRoles.flatMap(({ marked, article, roles: tags }, index) => {
	const content = contents.tagged[index];
	if (!content) return [];
	const margins = speechMargins(content.scores, 0, content.scale);
	const { mentions, actors } = findActors({ text: article.text }, ENGLISH, actorModel);
	const references = joinNames(marked, findNames(marked, mentions, firstNames), actors, firstNames);
	return [
		{
			marked,
			quotes: article.quotes,
			tags: { roles: tags, contents: content.labels, margins },
			references,
			fold: folds[index] ?? 0,
		},
	];
});
const rankers = trainRankers(read, firstNames);
log('rankers learnt');
const { confidence, shownFrom } = trainConfidence(read, firstNames);
log(`confidence learnt; speakers are shown from ${JSON.stringify(shownFrom)}`);
// the keyness of quotes is learnt last, from what all the rest finds
const unweighted = new Float32Array(KEYNESS_FEATURES.length + 1);
const finder = { tagger, ...rankers, confidence, shownFrom, firstNames, keyness: unweighted };
const readHeadlines = (set: string) =>
	readKeyedArticles(
		path.join(dataFolder, 'related', `${set}.jsonl`),
		(text) => findQuotes({ text, ...findActors({ text }, ENGLISH, actorModel) }, ENGLISH, finder).quotes,
	);
const keyed = readHeadlines('distractors');
const keyness = learnKeyness(keyed);
log(`keyness: ${keyed.length} headlines; ${measureKeyness(keyed, keyness)}`);
const heldOut = readHeadlines('neus-full');
log(`keyness on ${heldOut.length} others; ${measureKeyness(heldOut, keyness)}`);
log(KEYNESS_FEATURES.map((name, index) => `${name} ${keyness[index]?.toFixed(2)}`).join(', '));
const file = writePackedFile(
	{ kind: 'quotes', version: 1 },
	{
		...packWeights('tokens', tagger.tokenWeights),
		...packWeights('roles', tagger.roleWeights),
		'role-transitions': tagger.roles.transitions,
		'content-transitions': tagger.contents.transitions,
		...packWeights('joins', rankers.partJoiner),
		...packWeights('sources', rankers.sourceRanker),
		...packWeights('antecedents', rankers.antecedentRanker),
		...packWeights('confidence', confidence),
		'shown-from': Float32Array.of(shownFrom.direct, shownFrom.mixed, shownFrom.indirect),
		keyness,
		'first-names': packedNames,
	},
);
writeFileSync(option('out', 'src/models/quotes.bin'), file);
log(`${file.length} bytes written`);
