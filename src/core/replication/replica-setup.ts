import type { Said } from '../said.ts';
import { REPLICA_KINDS, type ReplicaKind } from './replica-record.ts';

/** How a server is reached. The secret goes to that server alone. */
export interface ServerAccess {
	/** Of the database, without name and secret: "https://couch.example/library". */
	url: string;
	name: string;
	secret: string;
}

export type ReplicatedKinds = Record<ReplicaKind, boolean>;

export const EVERY_KIND: ReplicatedKinds = Object.fromEntries(
	REPLICA_KINDS.map((kind) => [kind, true]),
) as ReplicatedKinds;

/** What can go wrong between this machine and the server. */
export interface ReplicationProblems {
	'server-address': null;
	/** A name and a secret, or a library, do not go over a line that others can read. */
	'server-not-secure': null;
	'server-not-granted': null;
	'server-silent': null;
	'server-redirects': null;
	/** It answers, and not as CouchDB does. */
	'server-unknown': null;
	'server-refuses-name': null;
	'server-no-database': null;
	'server-read-only': null;
	'server-full': null;
	/** More in one answer than is taken. */
	'server-floods': null;
	'server-fails': { status: number };
	/** A later version arranged the database. */
	'copy-newer': null;
	/** A machine deleted the copy for all of them. */
	'copy-deleted': null;
	'passphrase-needed': null;
	'passphrase-wrong': null;
	/** The copy that is there is not encrypted. */
	'copy-open': null;
	/** The reader's organisation lets this machine be joined with none. */
	'organisation-off': null;
	/** It lets it be joined with another one. */
	'organisation-server': { server: string };
	'not-joined': null;
	/** It holds the library of one reader, and was to be a group's, or the other way round. */
	'database-taken': null;
	'groups-full': null;
	/** The reader shares more with a group than its members take. */
	'group-shares-too-much': { most: number };
}
export type ReplicationProblem = Said<ReplicationProblems>;

/** Hosts of this machine itself, to which a line needs no encryption. */
const OWN_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of a database as it was typed: `https` where nothing is said, no name, no question.
 * @returns its problem where it is none
 */
export function readServerAddress(server: string, database: string): string | ReplicationProblem {
	const typed = server.trim().replace(/\/+$/, '');
	const name = database.trim();
	const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
	if (!URL.canParse(address) || !/^[a-z][\w$()+/-]*$/.test(name)) return { code: 'server-address' };
	const url = new URL(address);
	if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash)
		return { code: 'server-address' };
	if (url.protocol === 'http:' && !OWN_HOST.test(url.hostname)) return { code: 'server-not-secure' };
	return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${encodeURIComponent(name)}`;
}

/** The match pattern that lets Sidelight into the host of a server, and into none below it. @param url of a database */
export function serverOrigin(url: string): string {
	return `*://${new URL(url).hostname}/*`;
}
