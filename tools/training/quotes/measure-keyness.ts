// npm run train -- quotes/measure-keyness [--data FOLDER]: how often the ranking of src/models/quotes.bin puts first what a headline
// quotes of its own body, beside the earliest and the longest quote, on articles that the weights were not learnt from.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readActorModel } from '../../../src/core/actors/actor-model.ts';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import { KnowledgeBase } from '../../../src/core/actors/knowledge-base.ts';
import { choosePack } from '../../../src/core/languages/choose-pack.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { readQuoteModel } from '../../../src/core/quotes/quote-model.ts';
import { CORPORA } from '../../corpora.ts';
import { measureKeyness, readKeyedArticles } from './learn-keyness.ts';

const at = process.argv.indexOf('--data');
const dataFolder = (at >= 0 ? process.argv[at + 1] : undefined) ?? `${CORPORA}/data`;
const readModel = (name: string) => Uint8Array.from(readFileSync(path.join('src/models', name))).buffer;
const ENGLISH = choosePack('', 'en');
const actorModel = readActorModel(
	new KnowledgeBase(readModel('knowledge.bin')),
	readModel('tagger.bin'),
	ENGLISH.actors,
);
const model = readQuoteModel(readModel('quotes.bin'));
const articles = readKeyedArticles(
	path.join(dataFolder, 'related/neus-full.jsonl'),
	(text) => findQuotes({ text, ...findActors({ text }, ENGLISH, actorModel) }, ENGLISH, model).quotes,
);
console.log(`${articles.length} headlines that quote their own body`);
console.log(measureKeyness(articles, model.keyness).split('; ').join('\n'));
