import type { Actor } from '../article.ts';

/** What the article says an actor is, in its own words and order; empty where it says nothing. */
export function roleInWords(actor: Pick<Actor, 'role' | 'affiliation' | 'roleWords'> | null): string {
	return actor?.roleWords ?? [actor?.affiliation, actor?.role].filter(Boolean).join(' ');
}
