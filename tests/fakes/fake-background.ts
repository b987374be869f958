import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import type { Client } from '../../src/platform/rpc.ts';

/**
 * The background as the interface sees it, with only the methods a test names; any other rejects as an unknown message does.
 * `calls` lists what was asked, in order.
 */
export function fakeBackground(methods: Partial<Client<InterfaceToBackground>>): {
	background: Client<InterfaceToBackground>;
	calls: [method: string, ...args: unknown[]][];
} {
	const calls: [method: string, ...args: unknown[]][] = [];
	const background = new Proxy(methods, {
		get:
			(known, method) =>
			async (...args: unknown[]) => {
				calls.push([String(method), ...args]);
				const answer = Reflect.get(known, method) as ((...args: unknown[]) => unknown) | undefined;
				if (!answer) throw new Error(`There is no method "${String(method)}"`);
				return answer(...args);
			},
	});
	return { background: background as Client<InterfaceToBackground>, calls };
}
