import { leadsIntoPrivate } from '../core/addresses/is-private-host.ts';
import { decodeFeed } from '../core/feeds/decode-feed.ts';
import { readAtMost } from './read-at-most.ts';

/** How a fetch ended: an answer with its body, or why there is none. */
export type FeedAnswer =
	| {
			outcome: 'answered';
			status: number;
			/** Where redirects led. */
			url: string;
			/** Lower-case names. */
			headers: Record<string, string>;
			body: string;
			/** There was more than we take. */
			isCut?: true;
	  }
	| {
			outcome: 'unreachable' | 'redirected-to-ungranted-host' | 'redirected-to-private-host' | 'too-large' | 'too-slow';
	  };

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_MILLISECONDS = 20_000;

/**
 * Fetches a feed: no cookies sent, its first 5 MB at most, and 20 s; of a compressed file all of it or nothing. Never rejects. Where a public address leads into a private network, nothing of
 * the answer is read; that it was asked cannot be helped, since browsers follow redirects by themselves or not at all.
 * @param headers of the request
 * @param signal ends it early, as if nobody had answered
 */
export async function fetchFeed(
	url: string,
	headers: Record<string, string>,
	signal?: AbortSignal,
): Promise<FeedAnswer> {
	const stop = new AbortController();
	const timer = setTimeout(() => stop.abort(), MOST_MILLISECONDS);
	const request: RequestInit = {
		headers,
		credentials: 'omit',
		// conditions are ours to send; the browser's own cache would hide a 304
		cache: 'no-store',
		referrerPolicy: 'no-referrer',
		signal: signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
	};
	try {
		const response = await fetch(url, request);
		if (leadsIntoPrivate(url, response.url)) {
			stop.abort();
			return { outcome: 'redirected-to-private-host' };
		}
		const received = await readAtMost(response, MOST_BYTES);
		const isPacked = isGzip(received.bytes);
		const { bytes, isCut } =
			isPacked && !received.isCut ? await readAtMost(unzipped(received.bytes), MOST_BYTES) : received;
		if (isCut) stop.abort();
		if (isCut && isPacked) return { outcome: 'too-large' };
		const answered = Object.fromEntries(response.headers);
		const body = decodeFeed(bytes, answered['content-type'] ?? '');
		return {
			outcome: 'answered',
			status: response.status,
			url: response.url || url,
			headers: answered,
			body,
			...(isCut && { isCut }),
		};
	} catch {
		if (signal?.aborted) return { outcome: 'unreachable' };
		if (stop.signal.aborted) return { outcome: 'too-slow' };
		return { outcome: (await isRedirect(url, request)) ? 'redirected-to-ungranted-host' : 'unreachable' };
	} finally {
		clearTimeout(timer);
	}
}

/** Site maps are often files that are compressed themselves, beyond what the browser undoes of the transfer (RFC 1952). */
function isGzip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unzipped(bytes: Uint8Array<ArrayBuffer>): Response {
	return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/** A redirect to a host that is not granted fails like a dead line; asked not to follow, the browser tells the two apart. */
async function isRedirect(url: string, request: RequestInit): Promise<boolean> {
	try {
		const response = await fetch(url, {
			...request,
			signal: AbortSignal.timeout(MOST_MILLISECONDS),
			redirect: 'manual',
		});
		return response.type === 'opaqueredirect';
	} catch {
		return false;
	}
}
