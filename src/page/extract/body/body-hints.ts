import type { Removal } from '../region/removal.ts';

/** What is known of the article before its body is looked for. */
export interface BodyHints {
	headline: string;
	standfirst: string | null;
	/** `articleBody` of the metadata. */
	declaredBody: string | null;
	/** Whether the metadata call the page an article. */
	isDeclared: boolean;
	/** Where to note what is left out and why; null where nobody asks. */
	removed: Removal[] | null;
}
