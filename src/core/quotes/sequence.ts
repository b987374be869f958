/** A stretch of tokens that is labelled as one sequence; end exclusive. */
export type Sequence = readonly [first: number, end: number];
