/** A stretch of tokens, end exclusive. */
export type TokenRange = readonly [first: number, end: number];
