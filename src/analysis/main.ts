/** The thread that analyses: a Worker that does the background's tasks one by one. It holds nothing that would be missed when it is ended. */
import { readModelFile } from '../platform/model-files.ts';
import { analysisTasks } from './analysis-tasks.ts';
import { answerTasks } from './answer-tasks.ts';

const thread = analysisTasks(readModelFile);
/** Of the life of the background that is served now. */
let port: MessagePort | undefined;

addEventListener('message', ({ ports }: MessageEvent) => {
	port?.close();
	port = ports[0];
	// whoever holds this thread learns whether it works, so that a new life of the background does not wait for what an old one began
	if (port) answerTasks(port, thread, (isBusy) => postMessage(isBusy));
});
