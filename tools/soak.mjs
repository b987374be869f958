// @ts-check
/** `npm run soak`: the long checks of which `npm test` runs a small seeded sample; see docs/measuring.md. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/soak/run.ts', 'out/soak/run.mjs')).href);
