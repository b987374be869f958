import { jsonOf } from './json-of.ts';
import type { KeyValuePort } from './key-value-port.ts';

/** A small stored thing: declared once, checked on reading, brought forward by small steps. */
export interface StoredValueDeclaration<Value> {
	key: string;
	/** Holds where nothing is stored. */
	fallback: Value;
	/** Makes the best of what is stored: what can be read survives, the rest fails towards keeping and doing nothing. Never throws. */
	salvage(stored: unknown): Salvaged<Value>;
	/** Step `n` turns what version n + 1 wrote into what version n + 2 writes. A released step is never edited. */
	migrations: ((old: unknown) => unknown)[];
}

export interface Salvaged<Value> {
	value: Value;
	/** All that is stored could be read. */
	isWhole: boolean;
}

export interface ValueReading<Value> extends Salvaged<Value> {
	/** A later version wrote it. Its copy stays where it is for that version; this one keeps its own beside it. */
	isFromLater: boolean;
	/** Copies that could not be read are kept beside it, or it is such a copy itself. */
	hasUnreadCopy: boolean;
}

interface Versioned {
	version: number;
	value: unknown;
}

/** Reads a value. What cannot be read is left in place. */
export async function readValue<Value>(
	port: KeyValuePort,
	declaration: StoredValueDeclaration<Value>,
): Promise<ValueReading<Value>> {
	const { key } = declaration;
	const held = await readHeld(port, declaration);
	const keys = await port.keys();
	const hasUnreadCopy = held.isFromLater || !held.isWhole || keys.some((name) => name.startsWith(asidePrefix(key)));
	return { ...held, hasUnreadCopy };
}

/** What of a value holds, by a single question: how a copy that could not be read came to be is not looked at. */
export async function readHeld<Value>(
	port: KeyValuePort,
	declaration: StoredValueDeclaration<Value>,
): Promise<Omit<ValueReading<Value>, 'hasUnreadCopy'>> {
	const main = await port.get(declaration.key);
	const isFromLater = isLater(main, declaration);
	const own = isFromLater ? await port.get(ownKey(declaration)) : main;
	const reading =
		own === undefined && !isFromLater ? whole(declaration.fallback) : salvageRaw(own ?? main, declaration);
	return { ...reading, isFromLater };
}

/** Writes a value. A copy that this version cannot read, or not all of, is set aside first and never overwritten. */
export async function writeValue<Value>(
	port: KeyValuePort,
	declaration: StoredValueDeclaration<Value>,
	value: Value,
): Promise<void> {
	const main = await port.get(declaration.key);
	const place = isLater(main, declaration) ? ownKey(declaration) : declaration.key;
	const earlier = place === declaration.key ? main : await port.get(place);
	if (earlier !== undefined && !salvageRaw(earlier, declaration).isWhole)
		await setAside(port, declaration.key, earlier);
	await port.set(place, { version: currentVersion(declaration), value } satisfies Versioned);
}

/** Keeps a copy that cannot be read under a name of its own; one that is kept already is not kept twice. */
export async function setAside(port: KeyValuePort, key: string, copy: unknown): Promise<void> {
	const words = jsonOf(copy);
	let number = 1;
	for (; ; number++) {
		const kept = await port.get(asidePrefix(key) + number);
		if (kept === undefined) break;
		if (words !== null && jsonOf(kept) === words) return;
	}
	await port.set(asidePrefix(key) + number, copy);
}

/** What a copy of a value holds that stood somewhere else, such as in a file. */
export function valueIn<Value>(
	raw: unknown,
	declaration: StoredValueDeclaration<Value>,
): Salvaged<Value> & { isFromLater: boolean } {
	return { ...salvageRaw(raw, declaration), isFromLater: isLater(raw, declaration) };
}

function salvageRaw<Value>(raw: unknown, declaration: StoredValueDeclaration<Value>): Salvaged<Value> {
	const { salvage, migrations } = declaration;
	if (!isVersioned(raw)) return { ...salvage(undefined), isWhole: false };
	let { value } = raw;
	try {
		for (const migrate of migrations.slice(raw.version - 1)) value = migrate(value);
	} catch {
		return { ...salvage(raw.value), isWhole: false };
	}
	const salvaged = salvage(value);
	return isLater(raw, declaration) ? { ...salvaged, isWhole: false } : salvaged;
}

function whole<Value>(value: Value): Salvaged<Value> {
	return { value, isWhole: true };
}

type Versions = Pick<StoredValueDeclaration<unknown>, 'key' | 'migrations'>;

function isVersioned(stored: unknown): stored is Versioned {
	const version = (stored as Versioned | null | undefined)?.version;
	return Number.isSafeInteger(version) && (version as number) > 0;
}

function isLater(stored: unknown, declaration: Versions): boolean {
	return isVersioned(stored) && stored.version > currentVersion(declaration);
}

function currentVersion({ migrations }: Versions): number {
	return migrations.length + 1;
}

/** Where this version keeps its own while that of a later one is in place. */
function ownKey(declaration: Versions): string {
	return `${declaration.key}@${currentVersion(declaration)}`;
}

function asidePrefix(key: string): string {
	return `${key} set aside `;
}
