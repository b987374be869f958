import { expect, test } from 'vitest';
import { answerTasks } from '../../src/analysis/answer-tasks.ts';
import type { TaskMessage, TaskReport } from '../../src/messages/analysis-tasks.ts';

test('what is read of a text to know what to load is counted, and the loading is not', async () => {
	const said: (TaskReport['state'] | string)[] = [];
	const port = { onmessage: null, postMessage: ({ state }: TaskReport) => said.push(state) };
	answerTasks(port as unknown as MessagePort, {
		tasks: { parseOpml: () => [] } as never,
		prepare: () => {
			said.push('reads the text');
			return Promise.resolve();
		},
	});
	const { onmessage } = port as unknown as { onmessage(event: { data: TaskMessage }): Promise<void> };
	await onmessage({ data: { id: 1, method: 'parseOpml', args: ['<opml/>'] } as TaskMessage });
	expect(said).toEqual(['begun', 'reads the text', 'loading', 'begun', { value: [] }]);
});
