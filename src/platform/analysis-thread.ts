import { Failure } from '../core/problem.ts';
import { AnalysisWorker } from './analysis-worker.ts';
import { findHolder, findOrMakeHolder } from './offscreen-holder.ts';

/** The thread that analyses, as the background reaches it. */
export interface AnalysisThreadPort {
	/** Starts the thread where it does not run, and answers a new port to it; the port before is dead. */
	open(): Promise<MessagePort>;
	/** Ends the thread, whatever it does. */
	end(): Promise<void>;
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
			if (!holder) throw new Failure({ code: 'analysis-not-started' });
			const { port1, port2 } = new MessageChannel();
			holder.postMessage('connect', [port2]);
			return port1;
		},
		end: async () => (await findHolder())?.postMessage('end'),
	};
}
