// @ts-check
/** `npm run pictures-in-languages -- FOLDER [LANGUAGE …]` draws the interface in its languages and names what is cut off, lies over something else or outside, and what axe finds. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/pictures/draw-languages.ts', 'out/pictures/draw-languages.mjs')).href);
