import { readFileSync } from 'node:fs';
import { KnowledgeBase } from '../core/actors/knowledge-base.ts';
import type { AnalysisModels } from '../core/analyse/analyse.ts';
import { modelFilesOf, openModels } from '../core/analyse/open-models.ts';
import type { ChosenPack } from '../core/languages/language-pack.ts';

const opened = new Map<string, AnalysisModels>();
let knowledge: KnowledgeBase | null = null;

/** The models that a language is read with, opened once. */
export function modelsOf(pack: ChosenPack): AnalysisModels {
	const key = pack.language ?? '';
	knowledge ??= new KnowledgeBase(openModel('knowledge'));
	const files = () => new Map(modelFilesOf(pack).map((name) => [name, openModel(name)]));
	const models = opened.get(key) ?? openModels(pack, knowledge, files());
	opened.set(key, models);
	return models;
}

/** The bytes of a file of src/models. */
export function openModel(name: string): ArrayBuffer {
	const { buffer, byteOffset, byteLength } = readFileSync(new URL(`../../src/models/${name}.bin`, import.meta.url));
	return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}
