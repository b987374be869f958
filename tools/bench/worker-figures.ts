import { readdirSync, readFileSync } from 'node:fs';
import type { AnalysisInput } from '../../src/core/analyse/analysis-input.ts';
import { type CodeInChromium, type CodeInPage, withChromium } from '../chromium/code-in-chromium.ts';
import { median } from './median.ts';
import { memoryOf } from './memory-of.ts';

type Worker = CodeInPage<typeof import('./in-chromium/analyse-texts.ts')>;

export interface WorkerFigures {
	/** Milliseconds, median over fresh workers, of loading the files of the actors and of all parts. */
	actorsLoadMs: number;
	allLoadMs: number;
	/** MB of 2^20 bytes that the actors' files add to a worker, array buffers included, after reading one article. */
	actorsMemoryMb: number;
	/** Milliseconds per 1,000 words. */
	stages: Record<'actors' | 'quotes' | 'topics', number>;
}

const FRESH_WORKERS = 5;

/** How the analysis does in a worker of Chromium, which is where the extension runs it. */
export function measureInWorker(texts: readonly AnalysisInput[]): Promise<WorkerFigures> {
	return withChromium(async (chromium) => {
		serveModels(chromium);
		const open = (): Promise<Worker> => chromium.open('tools/bench/in-chromium/analyse-texts.ts', { inWorker: true });
		const loads = { actors: [] as number[], all: [] as number[] };
		const memory: number[] = [];
		for (let i = 0; i < FRESH_WORKERS; i++) {
			const worker = await open();
			const before = await memoryOf(worker);
			loads.actors.push(await worker.call('loadActors'));
			if (texts[0]) await worker.call('readOnce', texts[0]);
			memory.push((await memoryOf(worker)) - before);
			await worker.close();
			const other = await open();
			loads.all.push(await other.call('loadAll'));
			await other.close();
		}
		const worker = await open();
		await worker.call('loadAll');
		return {
			actorsLoadMs: median(loads.actors),
			allLoadMs: median(loads.all),
			actorsMemoryMb: median(memory),
			stages: await worker.call('timeStages', [...texts]),
		};
	});
}

function serveModels({ files }: CodeInChromium): void {
	const folder = new URL('../../src/models/', import.meta.url);
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.bin')))
		files.set(`/models/${name}`, { type: 'application/octet-stream', content: readFileSync(new URL(name, folder)) });
}
