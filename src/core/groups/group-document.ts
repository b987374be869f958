import type { Highlight } from '../highlights/highlight.ts';
import type { HybridTime } from '../replication/hybrid-time.ts';
import { writtenValue } from '../replication/replica-record.ts';

/** What a member of a group writes into its database. */
export const GROUP_KINDS = ['member', 'collection', 'passage'] as const;

/** A highlight as a group is told of it: without what is the reader's business alone. */
export type SharedHighlight = Required<Omit<Highlight, 'cited' | 'privateTabId'>>;

interface WrittenByMember {
	/** As the server knows the member who wrote it, and nobody else may write it where the server is set up for groups. */
	author: string;
	/** Names it among those of its kind and author: letters, digits, "-" and "_". */
	id: string;
	/** Of the author's machines the one that wrote it last. */
	device: string;
	clock: HybridTime;
}

/** A document of a group's database. */
export type GroupDocument = WrittenByMember &
	(
		| { kind: 'member'; content: { /** How the member wants to be called. */ name: string } }
		| { kind: 'collection'; content: { name: string } }
		| {
				kind: 'passage';
				content: { /** Ids of the author's collections it is in. */ collections: string[]; highlight: SharedHighlight };
		  }
	);

export type SharedPassage = Extract<GroupDocument, { kind: 'passage' }>;

/** Of the document in which a member says their name. */
export const MEMBER_ID = 'name';

/** What a document is called there, the same on every machine: kind and id have no colon, whatever the author's name has. */
export function groupDocumentId({ kind, id, author }: Pick<GroupDocument, 'kind' | 'id' | 'author'>): string {
	return `${kind}:${id}:${author}`;
}

/** Who may have written a document, by what it is called; null where it is none of a group. */
export function authorOfDocument(documentId: string): string | null {
	return /^(?:member|collection|passage):[\w-]+:(.+)$/s.exec(documentId)?.[1] ?? null;
}

/**
 * Whether a document is to be written in the place of the one that is there. Of what two machines of one author write the later holds, so that
 * neither undoes what the other did; what this machine wrote itself and is not as it was, it writes again.
 */
export function isToBeWritten(wanted: GroupDocument, known: GroupDocument | undefined): boolean {
	if (!known) return true;
	if (writtenValue(known.content) === writtenValue(wanted.content)) return false;
	return known.device === wanted.device || known.clock < wanted.clock;
}
