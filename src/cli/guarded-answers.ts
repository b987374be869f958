import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { boundedLines, type InputLine, MOST_LINE } from './bounded-lines.ts';

/** What a line may cost. */
export interface Guard {
	seconds: number;
	/** Of the heap of whoever answers, which is ended where it needs more. */
	megabytes: number;
}

/** Bytes of an answer: an article with its analysis has at most some ten times its text. */
const MOST_ANSWER = 256_000_000;
/** A line on which one that answered others before has ended is asked once more of one that is new. */
const TRIES = 2;

/**
 * Answers each line by a command in a process of its own. One that takes too long or needs too much memory costs that line alone: it gets an
 * error, and those after it a new process.
 * @param command file that answers each line of its standard input with one line
 */
export async function* guardedAnswers(
	lines: AsyncIterable<InputLine>,
	command: string,
	args: readonly string[],
	guard: Guard,
): AsyncGenerator<string> {
	let answering: Answering | null = null;
	const ask = async (text: string): Promise<string> => {
		for (let tries = 1; ; tries++) {
			answering ??= new Answering(command, args, guard.megabytes);
			const answer = await answering.ask(text, guard.seconds);
			if ('text' in answer) return answer.text;
			answering.end();
			const isFresh = answering.answered === 0;
			answering = null;
			if (answer.failure === 'long') return errorLine(text, `The answer has more than ${MOST_ANSWER} bytes.`);
			if (answer.failure === 'late') return errorLine(text, `It took longer than ${guard.seconds} s.`);
			if (isFresh || tries === TRIES) return errorLine(text, 'The process that analysed it ended.');
		}
	};
	try {
		for await (const { text, isCut } of lines)
			yield isCut ? errorLine('', `The line has more than ${MOST_LINE} bytes.`) : await ask(text);
	} finally {
		(answering as Answering | null)?.end();
	}
}

class Answering {
	/** Lines that it has answered. */
	answered = 0;
	readonly #process: ChildProcess;
	readonly #answers: AsyncGenerator<InputLine>;

	constructor(command: string, args: readonly string[], megabytes: number) {
		this.#process = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, command, ...args], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		// that it has ended is seen by its answers, which end as well
		this.#process.stdin?.on('error', () => {});
		this.#answers = boundedLines(this.#process.stdout as AsyncIterable<Uint8Array>, MOST_ANSWER);
	}

	async ask(text: string, seconds: number): Promise<{ text: string } | { failure: 'late' | 'long' | 'ended' }> {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const late = new Promise<'late'>((resolve) => {
			timer = setTimeout(() => resolve('late'), seconds * 1000);
		});
		this.#process.stdin?.write(`${text}\n`);
		const answer = await Promise.race([this.#answers.next(), late]);
		clearTimeout(timer);
		if (answer === 'late') return { failure: 'late' };
		if (answer.done) return { failure: 'ended' };
		if (answer.value.isCut) return { failure: 'long' };
		this.answered++;
		return { text: answer.value.text };
	}

	end(): void {
		this.#process.kill('SIGKILL');
	}
}

function errorLine(text: string, error: string): string {
	let id: unknown = null;
	try {
		id = (JSON.parse(text) as { id?: unknown } | null)?.id ?? null;
	} catch {
		// then nobody knows it
	}
	return JSON.stringify({ id, error });
}

/** Waits where whoever reads is slow. */
export async function writeText(text: string): Promise<void> {
	if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
}
