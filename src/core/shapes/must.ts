import type { Said } from '../said.ts';

/** What a value must be. */
export interface Musts {
	text: null;
	/** Letters. */
	'text-up-to': { most: number };
	'text-of': { least: number; most: number };
	flag: null;
	'whole-number': { least: number; most: number };
	/** A number from 0 to 1. */
	share: null;
	'one-of': { choices: string };
	/** A name that no object has by birth. */
	'own-name': null;
	'web-address': null;
	date: null;
	time: null;
	list: null;
	'list-up-to': { most: number };
	record: null;
	/** Letters, digits and hyphens. */
	'plain-name': null;
	host: null;
	/** A place in the text, or one that ends after it begins. */
	place: null;
	span: null;
	/** The name of an item of Wikidata. */
	item: null;
	/** There is none, or it is of another kind. */
	other: null;
}

export type Must = Said<Musts>;

/** What must be, as the message of a schema, which is a text. */
export function must<Code extends Must['code']>(
	code: Code,
	...values: Extract<Must, { code: Code }> extends { values: infer Values } ? [Values] : []
): string {
	return JSON.stringify({ code, ...(values.length > 0 && { values: values[0] }) });
}

/** The same from a schema's message; the schema library's own words are for developers. */
export function mustOf(message: string): Must {
	return message.startsWith('{"code":') ? (JSON.parse(message) as Must) : { code: 'other' };
}

/** Which value is not what it must be. Flat, as whatever is sent about a problem is. */
export interface RefusedValue {
	field: string;
	must: Must['code'];
	least?: number;
	most?: number;
	choices?: string;
}
