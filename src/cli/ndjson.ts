import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * Answers each line of standard input with one line of standard output, in order. A line that cannot be read or answered gets
 * an error in place of an answer, and the run goes on.
 */
export async function answerLines<Line extends object>(
	answer: (line: Line) => object | Promise<object>,
): Promise<void> {
	const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	for await (const text of lines) {
		if (text.trim() === '') continue;
		const answered = await answerLine(text, answer);
		if (!process.stdout.write(`${JSON.stringify(answered)}\n`)) await once(process.stdout, 'drain');
		// jsdom frees its pages only when the event loop turns
		await new Promise((resolve) => setImmediate(resolve));
	}
}

async function answerLine<Line extends object>(text: string, answer: (line: Line) => object | Promise<object>) {
	let id: unknown = null;
	try {
		const line: unknown = JSON.parse(text);
		if (typeof line !== 'object' || line === null) throw new TypeError('The line is not a JSON object.');
		id = 'id' in line ? line.id : null;
		return { id, ...(await answer(line as Line)) };
	} catch (error) {
		return { id, error: error instanceof Error ? error.message : String(error) };
	}
}
