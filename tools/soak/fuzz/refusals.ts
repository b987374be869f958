import { Failure } from '../../../src/core/problem.ts';
import { sayProblem } from '../../../src/words/problems.ts';

/** What engines and libraries say; a reader should never. */
const RAW =
	/undefined|\[object|is not a function|is not iterable|not an object|Cannot (?:read|convert|set|mix)|Unexpected token|JSON|Maximum call stack|Invalid (?:time|date|URL|array|regular|string)|DataError|DataClone|ConstraintError|key path|Expected |Failed to execute|Reached heap/;

/** What is wrong with an error, where it is more than a refusal with a sentence. Null where it is one. */
export function faultOfError(error: unknown): string | null {
	if (!(error instanceof Error)) return `threw ${String(error)}`;
	return error instanceof Failure
		? faultOfSentence(sayProblem(error.problem))
		: `${error.name}: ${error.message}\n${error.stack?.split('\n').slice(1, 5).join('\n')}`;
}

/** What is wrong with a sentence that a reader may be shown. */
export function faultOfSentence(message: string): string | null {
	// what was sent may be named, shortened; our own words stand before it
	const own = message.replace(/"[^"]*"/g, '""');
	return RAW.test(own) || own.length > 400 ? `a sentence for nobody: ${message.slice(0, 300)}` : null;
}
