/**
 * In Chromium a service worker cannot start a Worker, nor open a file when it likes: this document without a face holds the Worker that
 * analyses and, where the reader has joined machines, the file that speaks to their server, for one life of the background after the other. It
 * goes when there is nothing to do.
 */
import { AnalysisWorker } from '../platform/analysis-worker.ts';
import { openReplicationFile } from '../platform/replication-file.ts';

/** Milliseconds without a question to the server after which this document is not kept for it. */
const IDLE_MS = 60_000;

let isReplicating = false;
const worker = new AnalysisWorker(() => {
	if (!isReplicating) window.close();
});

let replicatesUntil: ReturnType<typeof setTimeout> | undefined;
function noteReplication(isBusy: boolean): void {
	isReplicating = true;
	clearTimeout(replicatesUntil);
	if (isBusy) return;
	replicatesUntil = setTimeout(() => {
		isReplicating = false;
		if (!worker.isStarted) window.close();
	}, IDLE_MS);
}

async function replicateAt(port: MessagePort): Promise<void> {
	noteReplication(true);
	const { answerAt } = await openReplicationFile();
	answerAt(port, noteReplication);
	noteReplication(false);
}

navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent) => {
	if (port && data === 'replicate') void replicateAt(port);
	else if (port) worker.connect(port);
	else if (data === 'end') worker.end();
});
navigator.serviceWorker.startMessages();
