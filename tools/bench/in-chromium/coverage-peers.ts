/** Runs in a worker of Chromium: the libraries that the coverage index is measured against, as their readmes set them up. */
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { type SyntheticDocument, syntheticDocument } from './synthetic-news.ts';

const MOST = 100;

let miniSearch = new MiniSearch<SyntheticDocument>({ fields: ['title', 'text'] });
let orama = newOrama();

function newOrama() {
	return create({ schema: { id: 'string', title: 'string', text: 'string' } as const });
}

/** Takes synthetic documents into MiniSearch. @returns milliseconds for the documents of each thousand */
export function fillMiniSearch(count: number, seed: number): number[] {
	const times: number[] = [];
	for (let start = 0; start < count; start += 1000) {
		const documents = Array.from({ length: 1000 }, (_, place) => syntheticDocument(start + place, seed));
		const startedAt = performance.now();
		miniSearch.addAll(documents);
		times.push(performance.now() - startedAt);
	}
	return times;
}

export function timeMiniSearch(numbers: number[], seed: number): number[] {
	return numbers.map((number) => {
		const { title, text } = syntheticDocument(number, seed);
		const startedAt = performance.now();
		miniSearch.search(`${title} ${text}`);
		return performance.now() - startedAt;
	});
}

/** Characters of its JSON, which are as many bytes: the words are of ASCII. */
export function miniSearchBytes(): number {
	return JSON.stringify(miniSearch).length;
}

/** Takes documents into both, to be asked for. */
export async function keep(address: string): Promise<void> {
	const documents = (await (await fetch(address)).json()) as SyntheticDocument[];
	const plain = documents.map(({ id, title, text }) => ({ id, title, text }));
	miniSearch = new MiniSearch({ fields: ['title', 'text'] });
	miniSearch.addAll(plain);
	orama = newOrama();
	await insertMultiple(orama, plain);
}

export function rankByMiniSearch({ id, title, text }: SyntheticDocument): string[] {
	const found = miniSearch.search(`${title} ${text}`).map((result) => String(result.id));
	return found.filter((other) => other !== id).slice(0, MOST);
}

export async function rankByOrama({ id, title, text }: SyntheticDocument): Promise<string[]> {
	const { hits } = await search(orama, { term: `${title} ${text}`, limit: MOST + 1 });
	return hits.map((hit) => String(hit.document.id)).filter((other) => other !== id);
}
