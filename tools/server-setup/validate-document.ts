/** A document as CouchDB hands it to a validation. */
interface Written {
	_id: string;
	_deleted?: boolean;
	_attachments?: unknown;
	[field: string]: unknown;
}

/**
 * Runs in CouchDB itself, before a document is written: nothing outside of it is there. Its text must be ECMAScript 5,
 * which is all that the engine of many CouchDBs knows. It lets through what Sidelight writes, and lets nobody write over the arrangement of an
 * encrypted copy with an open one. Administrators write as they like.
 */
export function validateDocument(written: Written, before: Written | null, member: { roles: string[] }): void {
	function forbid(why: string): never {
		throw { forbidden: why };
	}
	if (member.roles.indexOf('_admin') >= 0 || written._deleted === true) return;
	if (written._attachments !== undefined) forbid('Sidelight attaches no files.');
	if (written._id === 'sidelight') {
		if (written.format !== 'sidelight') forbid('This document says how the copy is arranged.');
		if (before !== null && before._deleted !== true && before.sealing && !written.sealing)
			forbid('This copy is encrypted.');
		return;
	}
	if (/^s[\w-]{43}$/.test(written._id)) {
		if (typeof written.iv !== 'string' || typeof written.data !== 'string') forbid('This is not sealed.');
		return;
	}
	if (!/^(?:highlights|feeds|follows|corrections|searches|rules|collections):./.test(written._id))
		forbid('This is nothing of Sidelight’s.');
	if (written._id !== [written.kind, written.id].join(':')) forbid('This is called otherwise.');
	if (typeof written.fields !== 'object' || typeof written.clocks !== 'object') forbid('This is no record.');
}
