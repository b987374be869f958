// @ts-check
import { bundleForNode } from './bundle-for-node.mjs';

/**
 * The drivers of tests/browser/drivers for a tool: they are TypeScript, which Node 20 does not read.
 * @returns {Promise<typeof import('../tests/browser/drivers/launch-browser.ts')>}
 */
export async function loadDrivers() {
	// three folders deep like its source, see bundleForNode
	const bundle = await bundleForNode('tests/browser/drivers/launch-browser.ts', 'out/tools/drivers/launch-browser.mjs');
	return import(bundle.href);
}
