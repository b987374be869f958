/** An immutable part of the index, as the bytes that are stored. */
export interface Segment {
	/** How many documents it holds. */
	documents: number;
	/** Their lowest and highest numbers: no other segment holds any between. */
	first: number;
	last: number;
	/** See document-columns.ts. */
	columns: Uint8Array<ArrayBuffer>;
	/** See dictionary-page.ts. */
	pages: Uint8Array<ArrayBuffer>[];
	firstTerms: string[];
	longPostings: Uint8Array<ArrayBuffer>[];
	/** See packed-sketches.ts. */
	sketches: Uint8Array<ArrayBuffer>[];
}

/** What a list of segments says of one of them. */
export interface SegmentEntry {
	id: string;
	documents: number;
	first: number;
	last: number;
	/** How many of its documents are no longer there. */
	deleted: number;
}
