/** `sidelight COMMAND`, of the package that `npm run pack-commands` makes: see docs/commands.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { analysedWith } from './analysed-with.ts';
import { boundedLines, MOST_LINE } from './bounded-lines.ts';
import { guardedAnswers, writeText } from './guarded-answers.ts';

/** Each line is a thing of its own. */
const LINE_BY_LINE = ['analyse', 'anchor', 'read-feed', 'differ'];
/** Options of Node with which a command reads all lines first. */
const OF_ALL_LINES: Record<string, string[]> = {
	relate: ['--min-semi-space-size=4', '--max-semi-space-size=4', '--heap-growing-percent=10', '--single-threaded-gc'],
	stories: [],
};

/** Of a timer of Node, which rings at once where it is to wait longer. */
const MOST_SECONDS = 2_147_483;

const HELP = `sidelight COMMAND [--seconds N] [--megabytes N] [options of the command] < LINES > ANSWERS

  analyse, anchor, read-feed, differ   answer each line by itself
  relate, stories                      answer when all lines of a collection are read

Each answer is one line, in order, and has the "version" of what made it.
--seconds    a line of the first four may take, its process's start with it; 60 where nothing is said, ${MOST_SECONDS} at most
--megabytes  the process of one of the first four may need, 1024 where nothing is said`;

const {
	seconds = '60',
	megabytes = '1024',
	help,
	version,
	name,
	...own
} = readArguments() ?? { name: '', help: false, version: false, explain: false };
const guard = { seconds: Number(seconds), megabytes: Number(megabytes) };
const isCommand = LINE_BY_LINE.includes(name) || Object.hasOwn(OF_ALL_LINES, name);
if (version) await writeText(analysedWith());
else if (help) await writeText(HELP);
else if (!isCommand || !(guard.seconds > 0 && guard.seconds <= MOST_SECONDS) || !(guard.megabytes >= 1)) {
	console.error(HELP);
	process.exitCode = 2;
} else {
	// whoever reads may have had enough
	process.stdout.on('error', () => process.exit(0));
	const stamp = `{"version":${JSON.stringify(analysedWith())},`;
	for await (const answer of answers()) await writeText(answer.replace(/^\{/, () => stamp));
}

/** Null where an option is not one of ours. */
function readArguments() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				seconds: { type: 'string' },
				megabytes: { type: 'string' },
				explain: { type: 'boolean' },
				help: { type: 'boolean' },
				version: { type: 'boolean' },
			},
		});
		return { ...values, name: positionals[0] ?? '' };
	} catch {
		return null;
	}
}

function answers(): AsyncIterable<string> {
	const command = fileURLToPath(new URL(`./${name}.mjs`, import.meta.url));
	const args = own.explain ? ['--explain'] : [];
	const ofAll = OF_ALL_LINES[name];
	if (ofAll) return answersOfAll([...ofAll, command, ...args]);
	return guardedAnswers(boundedLines(process.stdin, MOST_LINE), command, args, guard);
}

/** @throws Error where the command failed, so that nobody takes what it said for all */
async function* answersOfAll(args: string[]): AsyncGenerator<string> {
	const child = spawn(process.execPath, args, { stdio: ['inherit', 'pipe', 'inherit'] });
	const ended = once(child, 'exit');
	for await (const { text, isCut } of boundedLines(child.stdout, MOST_LINE)) {
		if (isCut) throw new Error(`An answer of ${name} has more than ${MOST_LINE} bytes.`);
		yield text;
	}
	const [code] = await ended;
	if (code !== 0) throw new Error(`${name} ended with ${code}.`);
}
