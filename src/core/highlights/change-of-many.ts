import type { HighlightColour } from './highlight.ts';

/** What is done to many highlights at once. */
export interface ChangeOfMany {
	colour?: HighlightColour;
	addTags?: string[];
	removeTags?: string[];
	/** They go; what is wanted beside that counts for nothing. */
	isDeleted?: boolean;
}
