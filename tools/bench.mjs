// @ts-check
/** `npm run bench [-- PART …]`: speed and figures of the product beside its peers'; see docs/measuring.md. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/bench/run.ts', 'out/bench/run.mjs')).href);
