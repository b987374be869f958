/**
 * In Chromium a service worker cannot start a Worker: this document without a face holds the one that analyses, for one life of the
 * background after the other, and goes when there is nothing to do.
 */
import { AnalysisWorker } from '../platform/analysis-worker.ts';

const worker = new AnalysisWorker(() => window.close());

navigator.serviceWorker.addEventListener('message', ({ data, ports: [port] }: MessageEvent) => {
	if (port) worker.connect(port);
	else if (data === 'end') worker.end();
});
navigator.serviceWorker.startMessages();
