import * as v from 'valibot';
import { Failure } from '../problem.ts';
import { mustOf } from './must.ts';
import type { Shape } from './parts.ts';

/** What is read: a part of a question that came in, or the answer of a page. */
export interface ReadPart {
	code: 'question-refused' | 'answer-refused';
	method: string;
	/** Of the whole that is read. */
	name: string;
}

/**
 * What a value is, by its shape: fields that the shape does not name are dropped.
 * @throws Failure that names the field
 */
export function readShape<Value>(shape: Shape<Value>, value: unknown, { code, method, name }: ReadPart): Value {
	const read = v.safeParse(shape, value, { abortEarly: true });
	if (read.success) return read.output;
	const [issue] = read.issues;
	const path = v.getDotPath(issue);
	const wrong = mustOf(issue.message);
	const field = path === null ? name : `${name}.${path}`;
	throw new Failure({
		code,
		values: { method, field, must: wrong.code, ...('values' in wrong && wrong.values) },
	});
}

/** The same where a value that is out of shape is as none. */
export function readOrNone<Value>(shape: Shape<Value>, value: unknown): Value | undefined {
	const read = v.safeParse(shape, value, { abortEarly: true });
	return read.success ? read.output : undefined;
}
