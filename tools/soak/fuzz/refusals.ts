import { UnreadableFeed } from '../../../src/core/feeds/parsed-feed.ts';
import { FailedLookUp } from '../../../src/core/look-ups/look-up-source.ts';
import { OutOfShape } from '../../../src/core/shapes/read-shape.ts';

/** What engines and libraries say; a reader should never. */
const RAW =
	/undefined|\[object|is not a function|is not iterable|not an object|Cannot (?:read|convert|set|mix)|Unexpected token|JSON|Maximum call stack|Invalid (?:time|date|URL|array|regular|string)|DataError|DataClone|ConstraintError|key path|Expected |Failed to execute|Reached heap/;

/** What is wrong with an error, where it is more than a refusal with a sentence. Null where it is one. */
export function faultOfError(error: unknown): string | null {
	if (!(error instanceof Error)) return `threw ${String(error)}`;
	const isDeclared =
		error.constructor === Error ||
		error instanceof OutOfShape ||
		error instanceof UnreadableFeed ||
		error instanceof FailedLookUp;
	return isDeclared
		? faultOfSentence(error.message)
		: `${error.name}: ${error.message}\n${error.stack?.split('\n').slice(1, 5).join('\n')}`;
}

/** What is wrong with a sentence that a reader may be shown. */
export function faultOfSentence(message: string): string | null {
	// what was sent may be named, shortened; our own words stand before it
	const own = message.replace(/"[^"]*"/g, '""');
	return RAW.test(own) || own.length > 400 ? `a sentence for nobody: ${message.slice(0, 300)}` : null;
}
