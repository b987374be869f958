// @ts-check
import { bundleForNode } from './bundle-for-node.mjs';

/**
 * The drivers of tools/drivers for a tool: they are TypeScript, which Node 20 does not read.
 * @returns {Promise<typeof import('./drivers/launch-browser.ts')>}
 */
export async function loadDrivers() {
	// two folders deep like its source, see bundleForNode
	const bundle = await bundleForNode('tools/drivers/launch-browser.ts', 'out/drivers/launch-browser.mjs');
	return import(bundle.href);
}
