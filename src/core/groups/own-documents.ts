import type { WholeCollection } from '../collections/collection.ts';
import { type HighlightRecord, lastWritten } from '../highlights/highlight-record.ts';
import { timeOfDate } from '../replication/hybrid-time.ts';
import { type GroupDocument, MEMBER_ID } from './group-document.ts';

/** Who speaks to a group, and how they are called there. */
export interface Speaker {
	/** As the server knows the reader. */
	author: string;
	device: string;
	name: string;
	/** When the reader gave that name: ISO 8601, UTC. */
	namedAt: string;
}

/**
 * All that a group is to be told by this machine: the reader's name, the collections that are shared with it and what is in them.
 * @param highlights what there is of it
 */
export function ownDocuments(
	{ author, device, name, namedAt }: Speaker,
	collections: readonly WholeCollection[],
	highlights: readonly HighlightRecord[],
): GroupDocument[] {
	const of = { author, device };
	const inWhich = new Map<string, string[]>();
	for (const { id, highlights: ids } of collections)
		for (const highlight of ids) inWhich.set(highlight, [...(inWhich.get(highlight) ?? []), id]);
	return [
		{ kind: 'member', id: MEMBER_ID, ...of, clock: timeOfDate(namedAt), content: { name } },
		...collections.map(
			({ id, name: called, madeAt }): GroupDocument => ({
				kind: 'collection',
				id,
				...of,
				clock: timeOfDate(madeAt),
				content: { name: called },
			}),
		),
		...highlights.flatMap((record): GroupDocument[] => {
			const within = inWhich.get(record.id);
			if (!within) return [];
			const { clocks: _, cited: __, privateTabId: ___, tags = [], ...highlight } = record;
			return [
				{
					kind: 'passage',
					id: record.id,
					...of,
					clock: lastWritten(record),
					content: { collections: [...within].sort(), highlight: { ...highlight, tags } },
				},
			];
		}),
	];
}
