/**
 * In Chromium a service worker cannot start a Worker, nor open a file when it likes: this document without a face holds the Worker that
 * analyses and, where the reader has joined machines, the file that speaks to their server, for one life of the background after the other. It
 * goes when there is nothing to do.
 */
import { AnalysisWorker } from '../platform/analysis-worker.ts';
import { openReplicationFile } from '../platform/replication-file.ts';
import { OpenQuestions } from './open-questions.ts';

const questions = new OpenQuestions(() => {
	if (!worker.isStarted) window.close();
});
const worker = new AnalysisWorker(() => {
	if (!questions.isKept) window.close();
});

async function replicateAt(port: MessagePort): Promise<void> {
	const note = (isAsked: boolean) => questions.note(isAsked);
	note(true);
	try {
		const { answerAt } = await openReplicationFile();
		answerAt(port, note);
	} finally {
		note(false);
	}
}

navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent) => {
	if (port && data === 'replicate') void replicateAt(port);
	else if (port) worker.connect(port);
	else if (data === 'end') worker.end();
});
navigator.serviceWorker.startMessages();
