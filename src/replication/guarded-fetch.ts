import { Failure, type Problem } from '../core/problem.ts';
import type { ServerAccess } from '../core/replication/replica-setup.ts';
import { toBase64 } from '../platform/base64.ts';
import { readAtMost } from '../platform/read-at-most.ts';

/** Bytes of an answer; ours ask for a few hundred documents at most. */
const MOST_BYTES = 64_000_000;
const MOST_MILLISECONDS = 60_000;
/** Bytes in which an answer shows what it is. */
const BEGINNING = 100;

/** Of what the server says by a status alone. What the others mean depends on what was asked. */
const PROBLEMS: ReadonlyMap<number, Problem> = new Map([
	[401, { code: 'server-refuses-name' }],
	[413, { code: 'server-full' }],
	[507, { code: 'server-full' }],
]);

/**
 * Fetches from the server of the copy and from nowhere else: no cookies, no redirect, the secret in a header, no more of an answer than is
 * taken.
 * @throws Failure that says what is wrong with the server
 */
export async function guardedFetch(
	{ name, secret }: ServerAccess,
	url: string,
	{ method = 'GET', headers, body, signal }: RequestInit,
): Promise<Response> {
	const sent = new Headers(headers);
	if (name) sent.set('Authorization', `Basic ${toBase64(new TextEncoder().encode(`${name}:${secret}`))}`);
	const tooLong = AbortSignal.timeout(MOST_MILLISECONDS);
	let response: Response;
	let answer: Awaited<ReturnType<typeof readAtMost>>;
	try {
		response = await fetch(url, {
			method,
			headers: sent,
			body: body ?? null,
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'manual',
			referrerPolicy: 'no-referrer',
			signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
		});
		if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
			throw new Failure({ code: 'server-redirects' });
		answer = await readAtMost(response, MOST_BYTES);
	} catch (error) {
		throw error instanceof Failure ? error : new Failure({ code: 'server-silent' }, { cause: error });
	}
	if (answer.isCut) throw new Failure({ code: 'server-floods' });
	const problem =
		response.status === 403
			? ({ code: isWriting(method, url) ? 'server-read-only' : 'server-no-database' } satisfies Problem)
			: PROBLEMS.get(response.status);
	if (problem) throw new Failure(problem);
	if (response.status >= 500 || response.status === 429)
		throw new Failure({ code: 'server-fails', values: { status: response.status } });
	// CouchDB says objects and lists alone
	if (!/^\s*[{[]/.test(new TextDecoder().decode(answer.bytes.subarray(0, BEGINNING))))
		throw new Failure({ code: 'server-unknown' });
	return new Response(answer.bytes, { status: response.status, headers: { 'Content-Type': 'application/json' } });
}

/** Whoever may not even read a database is told no more than whether there is one. */
function isWriting(method: string, url: string): boolean {
	return method === 'PUT' || /\/_bulk_docs(?:\?|$)/.test(url);
}
