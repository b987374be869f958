import * as v from 'valibot';
import type { Shape } from './parts.ts';

/** Something from outside that is not what it must be. The message is a sentence for the reader that names the field. */
export class OutOfShape extends Error {
	override readonly name = 'OutOfShape';
}

/**
 * What a value is, by its shape: fields that the shape does not name are dropped.
 * @param name of the whole, and what stands before it in the sentence
 * @throws OutOfShape
 */
export function readShape<Value>(shape: Shape<Value>, value: unknown, name: string, before = ''): Value {
	const read = v.safeParse(shape, value, { abortEarly: true });
	if (read.success) return read.output;
	const [issue] = read.issues;
	const field = v.getDotPath(issue);
	// the library's own words are for developers; those of our shapes all begin alike
	const wrong = /^must be /.test(issue.message) ? issue.message : 'is missing or of the wrong kind';
	throw new OutOfShape(`${before}${field === null ? name : `${name}.${field}`} ${wrong}`);
}

/** The same where a value that is out of shape is as none. */
export function readOrNone<Value>(shape: Shape<Value>, value: unknown): Value | undefined {
	const read = v.safeParse(shape, value, { abortEarly: true });
	return read.success ? read.output : undefined;
}
