import type { ServerAccess } from './replica-setup.ts';

/** A document of the server. What is in it is whatever came. */
export interface RemoteDocument {
	_id: string;
	_rev: string;
	/** Revisions that another server took in at the same time. */
	conflicts: string[];
	body: Readonly<Record<string, unknown>>;
}

/** A document to be written in the place of a revision; null where there is none. */
export interface WrittenDocument {
	_id: string;
	_rev: string | null;
	/** Null deletes it. */
	body: Readonly<Record<string, unknown>> | null;
}

/** What a document came to by a writing. */
export interface WrittenRevision {
	_id: string;
	_rev: string;
}

/** The place in the order of a server's changes; one of a cluster is a text. */
export type RemoteSequence = string | number;

/** What is asked of the file that speaks to a CouchDB. It remembers nothing, and knows nothing of what the documents mean. */
export interface RemoteCopy {
	/** Rejects with what keeps this machine from the database. */
	check(access: ServerAccess): void;
	/** Those that are there, and the ids of those that were deleted. */
	changes(
		access: ServerAccess,
		since: RemoteSequence,
		most: number,
	): { documents: RemoteDocument[]; deleted: string[]; since: RemoteSequence; isLast: boolean };
	/** Those that are there, in any order, and the ids of those that were deleted. */
	read(access: ServerAccess, ids: string[]): { documents: RemoteDocument[]; deleted: string[] };
	/** The revisions of a document that lost against another; those that are gone are left out. */
	readRevisions(access: ServerAccess, id: string, revisions: string[]): RemoteDocument[];
	/** Answers those that were written; the others another machine wrote first. */
	write(access: ServerAccess, documents: WrittenDocument[]): WrittenRevision[];
	/** The place behind the changes after another, where they tell of some writings of this machine and of nothing else; null where they do. */
	passOwn(access: ServerAccess, since: RemoteSequence, own: WrittenRevision[]): RemoteSequence | null;
	/** The number of this machine's last round that the server knows, under a name; null where it knows none. */
	readRound(access: ServerAccess, name: string): number | null;
	writeRound(access: ServerAccess, name: string, round: number): void;
	/** Whether something changed there, once it has or the time in milliseconds is over. */
	wait(access: ServerAccess, since: RemoteSequence, milliseconds: number): boolean;
	/** Some ids of documents after one, in their order, with their revisions. */
	list(access: ServerAccess, after: string | null, most: number): { _id: string; _rev: string }[];
}
