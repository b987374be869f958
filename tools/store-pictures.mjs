// @ts-check
/** `npm run store-pictures`: what the stores show of Sidelight, drawn from the demo newsroom into out/stores; see stores/listing.md. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/stores/draw.ts', 'out/stores/draw.mjs')).href);
