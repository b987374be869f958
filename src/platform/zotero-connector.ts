/** Where a Zotero that runs on this machine listens for browsers. */
const CONNECTOR = 'http://127.0.0.1:23119/connector/';
/** What the reader is asked for before anything is sent there. */
export const ZOTERO_ORIGIN = 'http://127.0.0.1/*';

const MOST_MILLISECONDS = 10_000;

/** How handing something to Zotero ended. */
export type ZoteroAnswer = 'taken' | 'not-running' | 'refused';

/** Hands items to the Zotero of this machine. Never rejects. @param uri of the page that they are of */
export async function sendToZotero(items: readonly unknown[], uri: string): Promise<ZoteroAnswer> {
	try {
		const response = await fetch(`${CONNECTOR}saveItems`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', 'X-Zotero-Connector-API-Version': '3' },
			body: JSON.stringify({ sessionID: crypto.randomUUID(), uri, items }),
			credentials: 'omit',
			redirect: 'error',
			signal: AbortSignal.timeout(MOST_MILLISECONDS),
		});
		return response.ok ? 'taken' : 'refused';
	} catch {
		return 'not-running';
	}
}
