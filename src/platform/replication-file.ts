/** What the file of src/replication has for whoever opens it. */
interface ReplicationFile {
	/** @param note told before an answer is looked for, and after it */
	answerAt(port: MessagePort, note?: (isBusy: boolean) => void): void;
}

/** Opens the file that speaks to a CouchDB. It is no part of the script that asks for it. */
export async function openReplicationFile(): Promise<ReplicationFile> {
	// @ts-expect-error: it is there once the extension is built
	return import('/replication.js');
}
