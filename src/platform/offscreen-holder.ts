/** The part of a service worker's `clients` that is used here. */
interface ServiceWorkerClients {
	matchAll(options: { includeUncontrolled: boolean; type: 'all' }): Promise<Holder[]>;
}

/** Chromium's document without a face, which holds what a service worker cannot: a Worker, and files that are opened when needed. */
export interface Holder {
	url: string;
	postMessage(message: unknown, transfer?: Transferable[]): void;
}

const HOLDER = 'analysis/offscreen.html';
const TRIES = 20;
const TRY_MS = 100;

/** Undefined where it could not be made. */
export async function findOrMakeHolder(): Promise<Holder | undefined> {
	for (let tries = 0; tries < TRIES; tries++) {
		const holder = await findHolder();
		if (holder) return holder;
		// refused while a killed background's is being made, or one is just closing
		await chrome.offscreen
			.createDocument({
				url: HOLDER,
				reasons: [chrome.offscreen.Reason.WORKERS],
				justification: 'Articles are analysed in a thread of their own, so that the extension answers meanwhile.',
			})
			.catch(() => new Promise((resolve) => setTimeout(resolve, TRY_MS)));
	}
	return undefined;
}

export async function findHolder(): Promise<Holder | undefined> {
	const { clients } = globalThis as unknown as { clients: ServiceWorkerClients };
	const all = await clients.matchAll({ includeUncontrolled: true, type: 'all' });
	return all.find(({ url }) => url === chrome.runtime.getURL(HOLDER));
}
