/** A document as CouchDB hands it to a validation. */
interface Written {
	_id: string;
	_deleted?: boolean;
	_attachments?: unknown;
	[field: string]: unknown;
}

/**
 * Runs in CouchDB itself, like `validateDocument`, for the database of a group: each member writes and deletes what bears their own name alone,
 * and those who may only read write nothing. Administrators write as they like.
 */
export function validateGroupDocument(
	written: Written,
	before: Written | null,
	member: { name: string | null; roles: string[] },
	security: { sidelight?: { readOnly?: string[] } },
): void {
	function forbid(why: string): never {
		throw { forbidden: why };
	}
	if (member.roles.indexOf('_admin') >= 0) return;
	var lists = security.sidelight;
	var readOnly = lists ? lists.readOnly : undefined;
	if (readOnly && readOnly.indexOf(String(member.name)) >= 0) forbid('This name may read here, not write.');
	if (written._id === 'sidelight') {
		if (written._deleted === true || (before !== null && before._deleted !== true))
			forbid('This document says what the database is for.');
		if (written.format !== 'sidelight-group') forbid('This database is a group’s.');
		return;
	}
	var parts = /^(member|collection|passage):([\w-]+):([\s\S]+)$/.exec(written._id);
	if (parts === null || parts[3] !== member.name) forbid('Each member writes under their own name alone.');
	if (written._deleted === true) return;
	if (written._attachments !== undefined) forbid('Sidelight attaches no files.');
	if (parts && (written.kind !== parts[1] || written.id !== parts[2] || written.author !== parts[3]))
		forbid('This is called otherwise.');
	if (typeof written.content !== 'object' || written.content === null) forbid('This has no content.');
}
