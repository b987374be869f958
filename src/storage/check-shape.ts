import * as v from 'valibot';
import { LIMITS } from '../core/limits.ts';

/** A stored row that has its shape, or the name of the field that has not. */
export type Checked<Row> = { row: Row; fault: null } | { row: null; fault: string };

/** Looks whether a row has a shape, up to the first field that has not. The row itself is answered, with what the shape knows nothing of. */
export function checkShape<Row>(schema: v.GenericSchema<unknown, Row>, row: unknown): Checked<Row> {
	const parsed = v.safeParse(schema, row, { abortEarly: true });
	if (parsed.success) return { row: row as Row, fault: null };
	return { row: null, fault: v.getDotPath(parsed.issues[0]) ?? 'row' };
}

/** Those of some rows that have their shape: one that has not takes no other with it, and stays stored as it is. */
export function soundRows<Row>(rows: readonly unknown[], check: (row: unknown) => Checked<Row>): Row[] {
	return rows.flatMap((row) => check(row).row ?? []);
}

/** ISO 8601, UTC, as `toISOString` writes it. */
export const TimeSchema = v.pipe(
	v.string(),
	v.maxLength(30),
	v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z$/),
	v.check((time) => !Number.isNaN(Date.parse(time))),
);

/** A name that something is stored under. */
export const KeySchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2 * LIMITS.address));

export const TextSchema = v.string();

export const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export function isText(value: unknown): value is string {
	return typeof value === 'string';
}

export function isTextOrNull(value: unknown): value is string | null {
	return value === null || typeof value === 'string';
}

export function isTexts(value: unknown): value is string[] {
	return areAll(value, isText);
}

/** Whether a value is a list whose items are all sound. `every` alone would pass over holes, which a database keeps. */
function areAll(items: unknown, isSound: (item: unknown) => boolean): boolean {
	return Array.isArray(items) && [...items].every(isSound);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
