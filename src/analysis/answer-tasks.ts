import { problemOf } from '../core/problem.ts';
import type { AnalysisTasks, TaskMessage, TaskReport } from '../messages/analysis-tasks.ts';
import { answer, type Handlers } from '../platform/rpc.ts';

export interface AnalysisThread {
	tasks: Handlers<AnalysisTasks>;
	/**
	 * Loads what a task needs of ours, which is not counted against what it works on. What must be read of that to know what it needs is read
	 * before this returns its promise, and counts.
	 */
	prepare(task: keyof AnalysisTasks, args: unknown[]): Promise<void>;
}

/**
 * Does the tasks that arrive at a port, and reports when each has begun and what came of it.
 * @param note told before a task and after it
 */
export function answerTasks(
	port: MessagePort,
	{ tasks, prepare }: AnalysisThread,
	note: (isBusy: boolean) => void = () => {},
): void {
	port.onmessage = async ({ data }: MessageEvent<TaskMessage>) => {
		const { id, method, args } = data;
		const report = (state: TaskReport['state']) => port.postMessage({ id, state } satisfies TaskReport);
		note(true);
		try {
			report('begun');
			const loading = prepare(method, args);
			report('loading');
			await loading;
			report('begun');
			report(await answer<AnalysisTasks>(tasks, { to: 'analysis', method, args }));
		} catch (error) {
			report({ error: problemOf(error) });
		}
		note(false);
	};
}
