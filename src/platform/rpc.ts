/** The shape of what travels between the contexts. `messages` says what may be asked; this says how it is carried. */

import { Failure, type Problem, problemFrom, problemOf } from '../core/problem.ts';

/** Who a message is for. The asker's side is part of it: a page's script and the interface reach different methods. */
export type Recipient =
	| 'background-for-interface'
	| 'background-for-page'
	| 'background-for-note'
	| 'detector'
	| 'page'
	| 'interface'
	| 'analysis'
	| 'copy';

export interface Envelope {
	to: Recipient;
	method: string;
	args: unknown[];
	/** Of a message to a page: it is meant for the page at this address alone. */
	url?: string;
}

export type Reply = { value: unknown } | { error: Problem };

/** A contract seen from the asker: every method answers with a promise. */
export type Client<Contract> = {
	[Method in keyof Contract]: Contract[Method] extends (...args: infer Args) => infer Result
		? (...args: Args) => Promise<Awaited<Result>>
		: never;
};

/** A contract seen from the answerer: methods may take their time. */
export type Handlers<Contract> = {
	[Method in keyof Contract]: Contract[Method] extends (...args: infer Args) => infer Result
		? (...args: Args) => Result | Promise<Result>
		: never;
};

export function isEnvelope(message: unknown, to: Recipient): message is Envelope {
	const envelope = message as Partial<Envelope> | null;
	return envelope?.to === to && typeof envelope.method === 'string' && Array.isArray(envelope.args);
}

/** Letters of the name of a method that there is not. */
const LONGEST_NAME = 500;

/**
 * A client whose methods are carried by `send`.
 * @param check makes of an answer what its method may answer, or throws; where the answerer is not trusted
 */
export function makeClient<Contract extends object>(
	to: Recipient,
	send: (envelope: Envelope) => Promise<unknown>,
	check: (method: keyof Contract, value: unknown) => unknown = (_, value) => value,
): Client<Contract> {
	return new Proxy({} as Client<Contract>, {
		get: (_, method) => {
			// a client is no promise: `await client` must not send "then"
			if (typeof method !== 'string' || method === 'then') return undefined;
			return async (...args: unknown[]) => {
				const reply = (await send({ to, method, args })) as Reply | null | undefined;
				if (typeof reply !== 'object' || reply === null)
					throw new Failure({ code: 'nobody-answered', values: { method } });
				if ('error' in reply) throw new Failure(problemFrom(reply.error));
				return check(method as keyof Contract, reply.value);
			};
		},
	});
}

/**
 * Runs the method an envelope names. Never rejects: what goes wrong is the reply.
 * @param check makes of the arguments what the method takes, or throws; where the asker is not trusted
 */
export async function answer<Contract extends object>(
	handlers: Partial<Handlers<Contract>>,
	{ method, args }: Envelope,
	check: (method: string, args: unknown[]) => unknown[] = (_, args) => args,
): Promise<Reply> {
	const handler = Object.hasOwn(handlers, method)
		? (handlers as Record<string, ((...args: unknown[]) => unknown) | undefined>)[method]
		: undefined;
	if (!handler) return { error: { code: 'no-such-method', values: { method: method.slice(0, LONGEST_NAME) } } };
	try {
		return { value: (await handler(...check(method, args))) ?? null };
	} catch (error) {
		return { error: problemOf(error) };
	}
}
