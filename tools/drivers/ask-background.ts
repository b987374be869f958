import type { InterfaceToBackground } from '../../src/messages/interface-to-background.ts';
import type { View } from './driver.ts';

/** Asks the background what a page of the extension may ask. For setting a stage; what a test is about is done by hand. */
export function askBackground<Method extends keyof InterfaceToBackground>(
	extensionPage: View,
	method: Method,
	...args: Parameters<InterfaceToBackground[Method]>
): Promise<Awaited<ReturnType<InterfaceToBackground[Method]>>> {
	return extensionPage.evaluate(
		async (name: string, values: unknown[]) => {
			const { browser, chrome } = globalThis as unknown as Record<string, { runtime: typeof window.chrome.runtime }>;
			const envelope = { to: 'background-for-interface', method: name, args: values };
			const reply = await (browser ?? chrome)?.runtime.sendMessage(envelope);
			// as in src/platform/rpc.ts: a worker killed meanwhile answers nothing, which is no confirmation
			if (!reply) throw new Error('Nobody answered');
			if (reply.error) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
			return reply.value;
		},
		method as string,
		args as unknown[],
	) as Promise<Awaited<ReturnType<InterfaceToBackground[Method]>>>;
}
