import type { Block } from '../article.ts';
import type { Sentence } from '../text/sentences.ts';

/** What the analysis reads of an article; plain text has only `text`. */
export interface AnalysisInput {
	text: string;
	title?: string | null;
	description?: string | null;
	language?: string | null;
	section?: string | null;
	tags?: string[];
	/** Who wrote it: outside of the headline they are named by the newsroom. */
	authors?: string[];
	url?: string | null;
	blocks?: Block[];
	/** The sentences of `text`, where they are cut already. */
	sentences?: Sentence[];
}
