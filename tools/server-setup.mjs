// @ts-check
/** `npm run server-setup -- URL`: makes a database of a CouchDB ready for a library; see docs/replication.md. */
import { bundleForNode } from './bundle-for-node.mjs';

await import((await bundleForNode('tools/server-setup/run.ts', 'out/server-setup/run.mjs')).href);
