import type english from '../_locales/en/messages.json';
import { isolated, numberInWords, pluralCategory, writeIn } from './language.ts';

type English = typeof english;

/** Every message, by its name in src/_locales/en/messages.json. */
export type Key = keyof English;

/** The names of what a message leaves open. A key that may be one of several needs what each of them needs. */
export type NamesOf<Of> = Of extends Key
	? English[Of] extends { placeholders: infer Placeholders }
		? keyof Placeholders & string
		: never
	: never;

/** A message that leaves nothing open, and needs no number. */
export type PlainKey = { [Each in Key]: [NamesOf<Each>] extends [never] ? Each : never }[Key];

/** Messages with a form for each plural category: "sources" for "sources_one" and "sources_other". */
export type CountedKey = Key extends infer Each ? (Each extends `${infer Base}_other` ? Base : never) : never;

/** Those that leave nothing open but the number. */
export type PlainCountedKey = {
	[Each in CountedKey]: [Exclude<NamesOf<FormOf<Each>>, 'count'>] extends [never] ? Each : never;
}[CountedKey];

type FormOf<Base extends CountedKey> = `${Base}_other` & Key;

/** What is put in the places that a message leaves open. */
type Values<Open extends string, Value> = [Open] extends [never] ? [] : [values: Record<Open, Value>];

/** The words of one language, by key. */
export type Words = Readonly<Record<string, string>>;

let spoken: Words = {};

/**
 * Says everything in a language from now on.
 * @param words complete
 * @param tag of the language, BCP 47
 * @param own the locale that the browser writes dates in
 */
export function speak(words: Words, tag: string, own: string): void {
	spoken = words;
	writeIn(tag, own);
}

/** Messages that scripts in pages of the web say: what stands on a page, and what went wrong there. */
const ON_PAGES = /^(?:page_|problem_|must_|letters_|close$|kind_highlights$)/;

export function isForPages(key: string): boolean {
	return ON_PAGES.test(key);
}

/** A message in the language that is spoken. Numbers are written as the language writes them. */
export function say<Of extends Key>(key: Of, ...[values]: Values<NamesOf<Of>, string | number>): string {
	return filled(messageOf(key), values);
}

/** The form of a message that fits a number, which stands in its place `$COUNT$`. */
export function sayCounted<Base extends CountedKey>(
	base: Base,
	count: number,
	...[values]: Values<Exclude<NamesOf<FormOf<Base>>, 'count'>, string | number>
): string {
	return filled(formOf(base, count), { ...values, count });
}

/** A message in pieces, with things in its places that are no text: elements. */
export function sayInParts<Of extends Key, Parts extends Record<NamesOf<Of>, unknown>>(
	key: Of,
	parts: Parts,
): (string | Parts[keyof Parts])[] {
	return partsOf(messageOf(key), parts as Record<string, Parts[keyof Parts]>);
}

/** The same for a message that fits a number. */
export function sayCountedInParts<
	Base extends CountedKey,
	Parts extends Record<Exclude<NamesOf<FormOf<Base>>, 'count'>, unknown>,
>(base: Base, count: number, parts: Parts): (string | Parts[keyof Parts])[] {
	const values: Record<string, string | Parts[keyof Parts]> = { ...parts, count: numberInWords(count) };
	return partsOf(formOf(base, count), values);
}

/** A sentence whose beginning is the point. */
export interface LedSentence {
	lead: string;
	rest: string;
}

/** A message of which what stands before its place `$END$` is the point. */
export function sayLed<Of extends Key>(
	key: Of,
	...[values]: Values<Exclude<NamesOf<Of>, 'end'>, string | number>
): LedSentence {
	const [lead = '', ...rest] = partsOf<string>(messageOf(key), { ...asTexts(values), end: END })
		.join('')
		.split(END);
	return { lead, rest: rest.join('') };
}

/** A code of ours as the end of a message's name: "in-headline" is "reason_in_headline". */
export function keyOf<Prefix extends string, Code extends string>(prefix: Prefix, code: Code): KeyOf<Prefix, Code> {
	return `${prefix}_${String(code).replaceAll('-', '_')}` as KeyOf<Prefix, Code>;
}

export type KeyOf<Prefix extends string, Code extends string> = `${Prefix}_${Underscored<Code>}`;

/** Whether there is a message of a name that came from elsewhere. */
export function hasMessage(key: string): key is Key {
	return Object.hasOwn(spoken, key);
}

/** A message with values that came from elsewhere, and may be others than it asks for. */
export function sayAsIs(key: Key, values: Record<string, string | number>): string {
	return filled(messageOf(key), values);
}

type Underscored<Code extends string> = Code extends `${infer Head}-${infer Rest}`
	? `${Head}_${Underscored<Rest>}`
	: Code;

/** No text has it: a noncharacter. */
const END = '\uFFFF';

const PLACE = /\$(\w+)\$/g;

function messageOf(key: string): string {
	return spoken[key] ?? '';
}

function formOf(base: string, count: number): string {
	return spoken[`${base}_${pluralCategory(count)}`] ?? messageOf(`${base}_other`);
}

function filled(message: string, values: Record<string, string | number> | undefined): string {
	return message.includes('$') ? partsOf<string>(message, asTexts(values)).join('') : message;
}

function asTexts(values: Record<string, string | number> = {}): Record<string, string> {
	const text = (value: string | number) => (typeof value === 'number' ? numberInWords(value) : isolated(value));
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)]));
}

function partsOf<Part>(message: string, values: Record<string, Part>): (string | Part)[] {
	const parts: (string | Part)[] = [];
	let end = 0;
	for (const { index, 0: place, 1: name = '' } of message.matchAll(PLACE)) {
		if (index > end) parts.push(message.slice(end, index));
		const value = values[name.toLowerCase()];
		if (value !== undefined && value !== null) parts.push(value);
		end = index + place.length;
	}
	if (end < message.length) parts.push(message.slice(end));
	return parts;
}
