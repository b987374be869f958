// @ts-check
/** `npm run soak`: the same tests with the full counts of the long checks, of which `npm test` runs a small seeded sample. */
process.env.SOAK = '1';
await import('./test.mjs');
