import { Failure } from '../../core/problem.ts';
import type { RemoteCopy } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { Client } from '../../platform/rpc.ts';
import { AT_ONCE } from './told-copy.ts';
import { writeByHalves } from './write-by-halves.ts';

/** How often a database is gone through: a revision that lost comes forth when the one before it is deleted. */
const PASSES = 20;
/** Lists of documents that are asked for in all: a server may have more without end, or the same ones again and again. */
const MOST_LISTS = 20_000;

/**
 * Deletes documents of a database one by one: whoever may write may not delete the database, and something else may stand in it.
 * @param isOurs by what a document is called
 * @throws Failure where documents are left
 */
export async function deleteDocuments(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
	isOurs: (id: string) => boolean,
): Promise<void> {
	const asked = { lists: 0 };
	for (let pass = 0; pass < PASSES; pass++) if ((await goThrough(copy, access, isOurs, asked)) === 0) return;
	throw new Failure({ code: 'server-fails', values: { status: 409 } });
}

/**
 * @param asked counts the lists of all passes
 * @returns how many documents of ours there were
 */
async function goThrough(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
	isOurs: (id: string) => boolean,
	asked: { lists: number },
): Promise<number> {
	let count = 0;
	let after: string | null = null;
	const ends = new Set<string>();
	for (;;) {
		if (++asked.lists > MOST_LISTS) throw new Failure({ code: 'server-floods' });
		const some: { _id: string; _rev: string }[] = await copy.list(access, after, AT_ONCE);
		const last = some.at(-1);
		if (!last) return count;
		if (ends.has(last._id)) throw new Failure({ code: 'server-unknown' });
		ends.add(last._id);
		const ours = some.filter(({ _id }) => isOurs(_id));
		if (ours.length > 0)
			await writeByHalves(
				copy,
				access,
				ours.map((document) => ({ ...document, body: null })),
			);
		count += ours.length;
		after = last._id;
	}
}
