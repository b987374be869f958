import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Data sets and scoring that this project does not own; beside the project where it is developed, absent elsewhere. */
const folder = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Whether a file or folder of ../shared is there, e.g. 'data/quotes'. */
export function hasShared(path: string): boolean {
	return existsSync(folder + path);
}

/** The rows of an NDJSON file of ../shared. */
export function readShared<Row>(path: string): Row[] {
	return readFileSync(folder + path, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
}

/** A page of ../shared, which keeps them packed. */
export function readSharedPage(path: string): string {
	return gunzipSync(readFileSync(folder + path)).toString('utf8');
}

/** A module of ../shared, such as the scoring of a bench script. */
export function importShared<Module>(path: string): Promise<Module> {
	return import(pathToFileURL(folder + path).href);
}
