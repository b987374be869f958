import type { WholeCollection } from '../../core/collections/collection.ts';
import { allCollections } from '../../storage/collections/collections.ts';
import type { Database } from '../../storage/database-schema.ts';
import type { GroupSetup } from '../../storage/groups/group-values.ts';

/** The reader's collections that a group is told. */
export async function sharedCollections(db: Database, { shared }: GroupSetup): Promise<WholeCollection[]> {
	return (await allCollections(db)).filter(({ id }) => shared.includes(id));
}
