import { once } from 'node:events';
import { boundedLines, MOST_LINE } from './bounded-lines.ts';

/**
 * Answers each line of standard input with one line of standard output, in order. A line that cannot be read or answered gets
 * an error in place of an answer, and the run goes on.
 */
export async function answerLines<Line extends object>(
	answer: (line: Line) => object | Promise<object>,
): Promise<void> {
	for await (const text of readLines()) {
		await writeLine(await answerLine(text, answer));
		// jsdom frees its pages only when the event loop turns
		await new Promise((resolve) => setImmediate(resolve));
	}
}

/** The lines of standard input that are not empty. One that is too long breaks off, and is answered as a line that cannot be read. */
export async function* readLines(): AsyncGenerator<string> {
	for await (const { text } of boundedLines(process.stdin, MOST_LINE)) yield text;
}

/** Writes one line of standard output, and waits where the reader is slow. */
export async function writeLine(answer: object): Promise<void> {
	if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

/** Answers one line of text, or says what is wrong with it. */
export async function answerLine<Line extends object, Answer extends object>(
	text: string,
	answer: (line: Line) => Answer | Promise<Answer>,
): Promise<({ id: unknown } & Answer) | { id: unknown; error: string }> {
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
