import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * Annotated texts, real pages and their scoring, which are not ours to publish: where `SIDELIGHT_CORPORA` says, else in a folder beside
 * the project, from whose root all commands run. What needs them says so and goes without where they are absent.
 */
export const CORPORA = path.resolve(process.env.SIDELIGHT_CORPORA ?? '../shared');

/** Whether a file or folder of the corpora is there, e.g. 'data/quotes'. */
export function hasCorpus(name: string): boolean {
	return existsSync(path.join(CORPORA, name));
}

/** The rows of an NDJSON file of the corpora. */
export function readCorpus<Row>(name: string): Row[] {
	return readFileSync(path.join(CORPORA, name), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
}

/** A page of the corpora, which keep them packed. */
export function readCorpusPage(name: string): string {
	return gunzipSync(readFileSync(path.join(CORPORA, name))).toString('utf8');
}

/** A module of the corpora, such as the scoring of a set. */
export function importFromCorpora<Module>(name: string): Promise<Module> {
	return import(pathToFileURL(path.join(CORPORA, name)).href);
}
