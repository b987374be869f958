// @ts-check
/** `npm run bench`: the product's speed beside its peers', as one JSON object. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/bench/measure.ts', 'out/bench/measure.mjs')).href);
