import type { ReplicaKind } from '../../core/replication/replica-record.ts';
import type { ReplicationProblems } from '../../core/replication/replica-setup.ts';
import { counted } from '../language.ts';
import type { Wordings } from '../wordings.ts';

/** What keeps this machine from its server; each says what to do. */
export const REPLICATION_PROBLEMS: Wordings<ReplicationProblems> = {
	'server-address':
		'This is no address of a server and a database. A database has small letters, digits and _$()+-/, and begins with a letter.',
	'server-not-secure': 'The address must begin with https: others on the way could read your library otherwise.',
	'server-not-granted': 'The browser does not let Sidelight ask this server. Press Join again and allow it.',
	'server-silent':
		'The server did not answer, or the browser does not trust its certificate. Sidelight tries again by itself.',
	'server-redirects': 'The server sends Sidelight on to another address, where it does not follow. Give that address.',
	'server-unknown': 'What answers there is no CouchDB, or something between you and it answers in its place.',
	'server-refuses-name': 'The server does not accept this name with this secret.',
	'server-no-database': 'The server has no database of this name that this name may see.',
	'server-read-only': 'The server lets this name read the database, but not write to it.',
	'server-full': 'The server takes nothing more: it is full, or what is sent is too large for it.',
	'server-floods': 'The server answered with more than Sidelight takes. Nothing of it was used.',
	'server-fails': ({ status }) => `The server has a problem of its own (${status}). Sidelight tries again by itself.`,
	'copy-newer': 'A later version of Sidelight arranged this database. Update Sidelight on this machine.',
	'passphrase-needed': 'The copy on this server is encrypted: give its passphrase.',
	'passphrase-wrong': 'This is not the passphrase of the copy on this server.',
	'copy-open': 'The copy on this server is not encrypted. Leave the passphrase empty, or choose an empty database.',
	'not-joined': 'This machine is not joined with a server.',
};

export const REPLICA_KIND_NAMES: Record<ReplicaKind, string> = {
	highlights: 'Highlights with their notes and tags, and what a citation says of their articles',
	feeds: 'Feeds you subscribed to',
	follows: 'Topics and actors you follow',
	corrections: 'Your corrections of actors',
	rules: 'Your rules for sites',
};

/** @param waiting changes of highlights that the copy has yet to hear of */
export function sayWaiting(waiting: number): string {
	if (waiting === 0) return '';
	return `${counted(waiting, { one: '# change of a highlight waits', other: '# changes of highlights wait' })} to be sent.`;
}

/** What of the copy is not taken in; null where all of it is. */
export function sayLeftAlone({ refused, held }: { refused: number; held: number }): string | null {
	const parts = [
		...(refused > 0
			? [
					`${counted(refused, { one: '# document', other: '# documents' })} on the server cannot be read and stayed out.`,
				]
			: []),
		...(held > 0
			? [
					`${counted(held, { one: '# document comes', other: '# documents come' })} from a machine whose clock is more than a day ahead, and will be taken in when that time has come.`,
				]
			: []),
	];
	return parts.length > 0 ? parts.join(' ') : null;
}
