import * as v from 'valibot';
import type { KeyValuePort } from '../key-value-port.ts';
import { readValue, type StoredValueDeclaration, writeValue } from '../stored-value.ts';

/** How far the reader was told what is new. */
interface ToldNews {
	/** The version whose news they have closed, or came with; null where neither is known. */
	told: string | null;
	/** An update brought news that they have not closed yet. */
	isWaiting: boolean;
}

const VersionSchema = v.pipe(v.string(), v.regex(/^\d{1,9}(?:\.\d{1,9}){0,3}$/));
const ToldNewsSchema = v.object({ told: v.nullable(VersionSchema), isWaiting: v.boolean() });
const NONE: ToldNews = { told: null, isWaiting: false };

const TOLD_NEWS: StoredValueDeclaration<ToldNews> = {
	key: 'told news',
	fallback: NONE,
	salvage: (stored) =>
		v.is(ToldNewsSchema, stored) ? { value: stored, isWhole: true } : { value: NONE, isWhole: false },
	migrations: [],
};

/** Whether an update brought news that the reader has not closed. */
export async function isNewsWaiting(values: KeyValuePort): Promise<boolean> {
	return (await readValue(values, TOLD_NEWS)).value.isWaiting;
}

/** After an update: the news of a version waits, unless the reader was told it before. */
export async function offerNews(values: KeyValuePort, version: string): Promise<void> {
	const { told } = (await readValue(values, TOLD_NEWS)).value;
	if (told !== version) await writeValue(values, TOLD_NEWS, { told, isWaiting: true });
}

/** The reader has closed the news of a version, or has just installed it, to whom nothing is new. */
export function closeNews(values: KeyValuePort, version: string): Promise<void> {
	return writeValue(values, TOLD_NEWS, { told: version, isWaiting: false });
}
