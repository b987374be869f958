import { type LastView, VIEWS } from '../tab/views.ts';

const KEY = 'last-view';

/** What is kept until the browser ends, in memory alone. */
interface SessionValues {
	get(key: string): Promise<unknown>;
	set(key: string, value: unknown): Promise<void>;
}

/** Which view of which article the popup showed last: it closes at every click beside it. Null where that is not known. */
export async function readLastView(session: Pick<SessionValues, 'get'>): Promise<LastView | null> {
	const kept = await session.get(KEY).catch(() => null);
	if (typeof kept !== 'object' || kept === null) return null;
	const { articleId, view } = kept as Record<string, unknown>;
	const known = VIEWS.find((each) => each === view);
	return typeof articleId === 'string' && known ? { articleId, view: known } : null;
}

/** Where there is no room for it, the popup begins with the overview. */
export function keepLastView(session: Pick<SessionValues, 'set'>, last: LastView): void {
	void session.set(KEY, last).catch(() => {});
}
