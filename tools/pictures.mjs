// @ts-check
/** `npm run pictures` draws docs/images anew. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/pictures/draw-images.ts', 'out/pictures/draw-images.mjs')).href);
