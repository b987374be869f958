import * as v from 'valibot';
import { resolveAddress } from '../feeds/resolve-address.ts';
import { cutText } from '../text/cut-text.ts';
import { withoutControls } from '../text/without-controls.ts';
import { must } from './must.ts';

/** What a value from outside must be, and what is made of it. */
export type Shape<Value> = v.GenericSchema<unknown, Value>;

/** Names that every object has: as keys of a record they would find what is no entry of it. */
const INHERITED: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Text that is refused when it is longer: half of it would serve nobody. */
export function textUpTo(most: number, least = 0) {
	const wrong = least > 0 ? must('text-of', { least: 1, most }) : must('text-up-to', { most });
	return v.pipe(v.string(wrong), v.minLength(least, wrong), v.maxLength(most, wrong));
}

/** Text for readers: cut where it is longer, and without control characters. */
export function textCutAt(most: number) {
	// looked through no further than twice as far as it is shown
	return v.pipe(
		v.string(must('text')),
		v.transform((text) => cutText(withoutControls(text.slice(0, 2 * most)), most)),
	);
}

/** Of a text around a passage its end, which is nearest to the passage. */
export function endOfText(most: number) {
	return v.pipe(
		v.string(must('text')),
		v.transform((text) => text.slice(-most)),
	);
}

export function beginningOfText(most: number) {
	return v.pipe(
		v.string(must('text')),
		v.transform((text) => text.slice(0, most)),
	);
}

export const flag = v.boolean(must('flag'));

export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER) {
	const wrong = must('whole-number', { least, most });
	return v.pipe(v.number(wrong), v.safeInteger(wrong), v.minValue(least, wrong), v.maxValue(most, wrong));
}

/** 0 to 1. */
export const share = v.pipe(v.number(must('share')), v.minValue(0, must('share')), v.maxValue(1, must('share')));

export function oneOf<const Values extends readonly (string | number)[]>(values: Values) {
	return v.picklist(values, must('one-of', { choices: values.join(', ') }));
}

/** A name that something is kept under; none that every object has. */
export function keyUpTo(most: number) {
	return v.pipe(
		textUpTo(most, 1),
		v.check((key) => !INHERITED.has(key), must('own-name')),
	);
}

/** http or https, without user name and password. */
export const webAddress = v.pipe(
	v.string(must('web-address')),
	v.transform((text) => resolveAddress(text)),
	v.string(must('web-address')),
);

/** ISO 8601, UTC, as `Date.toISOString` writes it. */
export const utcTime = v.pipe(
	v.string(must('time')),
	v.check(
		(text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
		must('time'),
	),
);

/** A list that is refused when it is longer. */
export function listUpTo<Item>(item: Shape<Item>, most: number) {
	const wrong = must('list-up-to', { most });
	return v.pipe(v.array(v.unknown(), wrong), v.maxLength(most, wrong), v.array(item));
}

/** Of a list those that have the shape, and no more than so many: one that has not takes no other with it. */
export function soundOf<Item>(item: Shape<Item>, most: number) {
	return v.pipe(
		v.array(v.unknown(), must('list')),
		v.transform((items) => {
			const sound: Item[] = [];
			for (const each of items) {
				if (sound.length === most) break;
				const read = v.safeParse(item, each, { abortEarly: true });
				if (read.success) sound.push(read.output);
			}
			return sound;
		}),
	);
}

/** Of a record the entries that have the shape, and no more than so many. */
export function soundEntriesOf<Value>(key: Shape<string>, value: Shape<Value>, most: number) {
	return v.pipe(
		v.custom<Record<string, unknown>>(
			(record) => typeof record === 'object' && record !== null && !Array.isArray(record),
			must('record'),
		),
		v.transform((record) => {
			const sound: Record<string, Value> = {};
			let count = 0;
			for (const name of Object.keys(record)) {
				if (count === most) break;
				const entry = v.safeParse(value, record[name], { abortEarly: true });
				if (!entry.success || !v.is(key, name)) continue;
				sound[name] = entry.output;
				count++;
			}
			return sound;
		}),
	);
}
