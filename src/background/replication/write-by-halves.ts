import { problemOf } from '../../core/problem.ts';
import type { RemoteCopy, WrittenDocument, WrittenRevision } from '../../core/replication/remote-copy.ts';
import type { ServerAccess } from '../../core/replication/replica-setup.ts';
import type { Client } from '../../platform/rpc.ts';

/** Writes documents, by halves where a server, or what stands before it, takes no more at once. @returns those that were written */
export async function writeByHalves(
	copy: Client<RemoteCopy>,
	access: ServerAccess,
	documents: WrittenDocument[],
): Promise<WrittenRevision[]> {
	try {
		return await copy.write(access, documents);
	} catch (error) {
		if (problemOf(error).code !== 'server-full' || documents.length === 1) throw error;
		const half = Math.ceil(documents.length / 2);
		return [
			...(await writeByHalves(copy, access, documents.slice(0, half))),
			...(await writeByHalves(copy, access, documents.slice(half))),
		];
	}
}
