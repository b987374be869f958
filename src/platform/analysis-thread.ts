import { Failure } from '../core/problem.ts';
import { AnalysisWorker } from './analysis-worker.ts';

/** The thread that analyses, as the background reaches it. */
export interface AnalysisThreadPort {
	/** Starts the thread where it does not run, and answers a new port to it; the port before is dead. */
	open(): Promise<MessagePort>;
	/** Ends the thread, whatever it does. */
	end(): Promise<void>;
}

const HOLDER = 'analysis/offscreen.html';
const TRIES = 20;
const TRY_MS = 100;

/** The part of a service worker's `clients` that is used here. */
interface ServiceWorkerClients {
	matchAll(options: { includeUncontrolled: boolean; type: 'all' }): Promise<Holder[]>;
}
interface Holder {
	url: string;
	postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** In Firefox the event page starts the Worker itself; in Chromium a document without a face holds it, which outlives the background. */
export function analysisThread(): AnalysisThreadPort {
	return globalThis.chrome?.offscreen ? threadInDocument() : threadOfOurOwn();
}

function threadOfOurOwn(): AnalysisThreadPort {
	const worker = new AnalysisWorker();
	return {
		open: async () => {
			const { port1, port2 } = new MessageChannel();
			worker.connect(port2);
			return port1;
		},
		end: async () => worker.end(),
	};
}

function threadInDocument(): AnalysisThreadPort {
	return {
		open: async () => {
			const holder = await findOrMakeHolder();
			const { port1, port2 } = new MessageChannel();
			holder.postMessage('connect', [port2]);
			return port1;
		},
		end: async () => (await findHolder())?.postMessage('end'),
	};
}

async function findOrMakeHolder(): Promise<Holder> {
	for (let tries = 0; tries < TRIES; tries++) {
		const holder = await findHolder();
		if (holder) return holder;
		// refused while a killed background's is being made, or one is just closing
		await chrome.offscreen
			.createDocument({
				url: HOLDER,
				reasons: [chrome.offscreen.Reason.WORKERS],
				justification: 'Articles are analysed in a thread of their own, so that the extension answers meanwhile.',
			})
			.catch(() => new Promise((resolve) => setTimeout(resolve, TRY_MS)));
	}
	throw new Failure({ code: 'analysis-not-started' });
}

async function findHolder(): Promise<Holder | undefined> {
	const { clients } = globalThis as unknown as { clients: ServiceWorkerClients };
	const all = await clients.matchAll({ includeUncontrolled: true, type: 'all' });
	return all.find(({ url }) => url === chrome.runtime.getURL(HOLDER));
}
