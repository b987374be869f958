import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type FoundActors, findActors } from '../../src/core/actors/find-actors.ts';
import { KnowledgeBase } from '../../src/core/actors/knowledge-base.ts';
import { type AnalysisModels, type AnalysisOptions, analyse } from '../../src/core/analyse/analyse.ts';
import type { AnalysisInput } from '../../src/core/analyse/analysis-input.ts';
import { modelFilesOf, openModels } from '../../src/core/analyse/open-models.ts';
import type { Analysis } from '../../src/core/article.ts';
import { choosePack } from '../../src/core/languages/choose-pack.ts';
import type { ChosenPack } from '../../src/core/languages/language-pack.ts';

const fileOf = (name: string) => new URL(`../../src/models/${name}.bin`, import.meta.url);
const bytesOf = ({ buffer, byteOffset, byteLength }: Buffer) =>
	buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;

/** A packed file that ships with the extension. */
export async function readModel(name: string): Promise<ArrayBuffer> {
	return bytesOf(await readFile(fileOf(name)));
}

let knowledge: KnowledgeBase | null = null;
const opened = new Map<string, AnalysisModels>();

function modelsOf(pack: ChosenPack): AnalysisModels {
	const key = pack.language ?? '';
	const known = opened.get(key);
	if (known) return known;
	knowledge ??= new KnowledgeBase(bytesOf(readFileSync(fileOf('knowledge'))));
	const files = new Map(modelFilesOf(pack).map((name) => [name, bytesOf(readFileSync(fileOf(name)))]));
	const models = openModels(pack, knowledge, files);
	opened.set(key, models);
	return models;
}

/** What reads a text: the pack of its language, and the models that ship for it. */
export function readerOf({ text, language }: Pick<AnalysisInput, 'text' | 'language'>): {
	pack: ChosenPack;
	models: AnalysisModels;
} {
	const pack = choosePack(text, language);
	return { pack, models: modelsOf(pack) };
}

/** The models of English. */
export async function shippedModels(): Promise<AnalysisModels> {
	return readerOf({ text: '', language: 'en' }).models;
}

/** Analyses as the extension does. */
export function analyseAsShipped(input: AnalysisInput, options?: AnalysisOptions): Analysis {
	const { pack, models } = readerOf(input);
	return analyse(input, pack, models, options);
}

/** Finds the actors of a text as the extension does. */
export function findShippedActors(input: AnalysisInput): FoundActors {
	const { pack, models } = readerOf(input);
	return findActors(input, pack, models.actors);
}
