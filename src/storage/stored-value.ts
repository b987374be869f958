import type { KeyValuePort } from './key-value-port.ts';

/** A small stored thing: declared once, checked on reading, brought forward by small steps. */
export interface StoredValueDeclaration<Value> {
	key: string;
	/** Holds where nothing is stored, or nothing that can be read. */
	fallback: Value;
	/** Whether what was read is what this version writes. */
	isValid(value: unknown): value is Value;
	/** Step `n` turns what version n + 1 wrote into what version n + 2 writes. A released step is never edited. */
	migrations: ((old: unknown) => unknown)[];
}

interface Versioned {
	version: number;
	value: unknown;
}

function isVersioned(stored: unknown): stored is Versioned {
	return typeof (stored as Versioned | null)?.version === 'number';
}

/** Reads a value. What cannot be read, such as that of a later version, gives the fallback and is left in place. */
export async function readValue<Value>(
	port: KeyValuePort,
	{ key, fallback, isValid, migrations }: StoredValueDeclaration<Value>,
): Promise<Value> {
	const stored = await port.get(key);
	if (!isVersioned(stored)) return fallback;
	let { value } = stored;
	try {
		for (const migrate of migrations.slice(Math.max(0, stored.version - 1))) value = migrate(value);
	} catch {
		return fallback;
	}
	return isValid(value) ? value : fallback;
}

export async function writeValue<Value>(
	port: KeyValuePort,
	{ key, migrations }: StoredValueDeclaration<Value>,
	value: Value,
): Promise<void> {
	await port.set(key, { version: migrations.length + 1, value } satisfies Versioned);
}
