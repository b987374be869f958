import type { TaggedType } from './entity-tags.ts';
import type { PlacedSentence } from './named-mention.ts';

/** A name of the knowledge base that may stand at a place. */
export interface KnownName {
	sentence: PlacedSentence;
	/** Tokens of the sentence, end exclusive. */
	first: number;
	end: number;
	entity: number;
	type: TaggedType;
}

/** What is known of the text around its names. */
export interface NameContext {
	/** The language it is in, null where that is not known. */
	language: string | null;
	/** What the publisher files it under. */
	tags: readonly string[];
	/** Names that are words of the language as well, parted by blanks. */
	homographs?: string | undefined;
}
