/** A passage that an outlet changed in an article after the reader had first opened it. Verbatim; null where there was or is none. */
export interface TextChange {
	/** When the changed text was read: ISO 8601, UTC. */
	seenAt: string;
	part: 'headline' | 'text';
	before: string | null;
	after: string | null;
}
