import { LIMITS } from '../../core/limits.ts';
import type { Database, StoredAttempt } from '../database-schema.ts';
import { checkAttempt } from './attempt-shape.ts';

/** Begun so often without an end, it is taken for what ended us: a browser that ends an idle or busy background does so once or twice. */
const MOST_TRIES = 3;
/** After so many days what was given up may be tried again by itself: page, browser or Sidelight will have changed. */
const KEPT_DAYS = 30;

/** Before the address of a page in the name of the work on it. */
const ARTICLE = 'article:';

/** Names the work on a page. */
export function articleAttempt(url: string): string {
	return `${ARTICLE}${url.replace(/#.*$/s, '').slice(0, LIMITS.address)}`;
}

/** The address of the page that an attempt is on; null where it is on something else. */
export function addressAttempted(key: string): string | null {
	return key.startsWith(ARTICLE) ? key.slice(ARTICLE.length) : null;
}

/**
 * Notes that work on something untrusted begins. On the disk when the promise resolves, so that it is known when the work kills us.
 * @param key "article:" or "feed:" and what it is
 * @returns false where it was given up: then nothing may begin
 */
export async function beginAttempt(db: Database, key: string, now: Date): Promise<boolean> {
	const transaction = db.transaction('attempts', 'readwrite');
	const attempt = nextAttempt(sound(await transaction.store.get(key)), key, now);
	await transaction.store.put(attempt);
	await transaction.done;
	return !attempt.isGivenUp;
}

/** How it stands when the same work begins once more. */
export function nextAttempt(before: StoredAttempt | undefined, key: string, now: Date): StoredAttempt {
	const count = (before?.count ?? 0) + 1;
	const isGivenUp = before?.isGivenUp === true || count > MOST_TRIES;
	return { key, count, startedAt: isGivenUp && before ? before.startedAt : now.toISOString(), isGivenUp };
}

export async function isGivenUp(db: Database, key: string): Promise<boolean> {
	return sound(await db.get('attempts', key))?.isGivenUp === true;
}

/** Notes that it takes too long: it is not begun again by itself unless it ends after all. */
export async function giveUpAttempt(db: Database, key: string): Promise<void> {
	const transaction = db.transaction('attempts', 'readwrite');
	const attempt = sound(await transaction.store.get(key));
	if (attempt) await transaction.store.put({ ...attempt, isGivenUp: true });
	await transaction.done;
}

/** The work has ended, or the reader asks to begin it once more. */
export async function endAttempt(db: Database, key: string): Promise<void> {
	await db.delete('attempts', key);
}

/** Forgets what was begun long ago, and rows that say nothing that can be relied on. */
export async function pruneAttempts(db: Database, now: Date): Promise<void> {
	const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
	const transaction = db.transaction('attempts', 'readwrite');
	for await (const cursor of transaction.store.iterate()) {
		const attempt = sound(cursor.value);
		if (!attempt || attempt.startedAt < oldest) await cursor.delete();
	}
	await transaction.done;
}

/** A row as it was written; one that is out of shape is as none, so that it keeps nothing from being read. */
function sound(row: unknown): StoredAttempt | undefined {
	return checkAttempt(row).row ?? undefined;
}
