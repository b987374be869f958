/** A document as CouchDB hands it to a validation. */
interface Written {
	_id: string;
	_deleted?: boolean;
	_attachments?: unknown;
	[field: string]: unknown;
}

/**
 * Runs in CouchDB itself, before a document is written: nothing outside of it is there. It lets through what Sidelight writes, and no copy that is
 * encrypted becomes one that can be read. Administrators write as they like.
 */
export function validateDocument(written: Written, before: Written | null, member: { roles: string[] }): void {
	const forbid = (why: string): never => {
		throw { forbidden: why };
	};
	if (member.roles.indexOf('_admin') >= 0 || written._deleted === true) return;
	if (written._attachments !== undefined) forbid('Sidelight attaches no files.');
	if (written._id === 'sidelight') {
		if (written.format !== 'sidelight') forbid('This document says how the copy is arranged.');
		// older servers know no optional chains
		const isSealed = before !== null && before._deleted !== true && Boolean(before.sealing);
		if (isSealed && !written.sealing) forbid('This copy is encrypted.');
		return;
	}
	if (/^s[\w-]{43}$/.test(written._id)) {
		if (typeof written.iv !== 'string' || typeof written.data !== 'string') forbid('This is not sealed.');
		return;
	}
	if (!/^(?:highlights|feeds|follows|corrections|rules):./.test(written._id)) forbid('This is nothing of Sidelight’s.');
	if (written._id !== [written.kind, written.id].join(':')) forbid('This is called otherwise.');
	if (typeof written.fields !== 'object' || typeof written.clocks !== 'object') forbid('This is no record.');
}
