/** Parts of a file of another program, of which nothing is believed. */
export type Json = Record<string, unknown>;

export function isJson(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What may stand alone or as a list. */
export function listOf(value: unknown): unknown[] {
	return Array.isArray(value) ? value : isJson(value) ? [value] : [];
}

/** Undefined for what is no text, or an empty one. */
export function textOf(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function textsOf(value: unknown): string[] {
	return (typeof value === 'string' ? [value] : listOf(value)).flatMap((each) => textOf(each) ?? []);
}

export function numberOf(value: unknown): number | undefined {
	return Number.isSafeInteger(value) ? (value as number) : undefined;
}

/** A time as a text; a number is of seconds or milliseconds since 1970. */
export function timeOf(value: unknown): string | undefined {
	const number = numberOf(value);
	if (number === undefined) return textOf(value);
	const at = new Date(number < 1e11 ? number * 1000 : number);
	return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
