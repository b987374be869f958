/**
 * How much the evidence for a branch, and beside it for a topic right below one, counts when branches are weighed against one another:
 * word lists differ in length and in how common their words are in news. Chosen on US political news (docs/models/topics.md).
 */
export const TOPIC_FACTORS: Record<string, number> = {
	// branches
	'01000000': 1.09,
	'02000000': 0.67,
	'03000000': 0.66,
	'04000000': 0.85,
	'06000000': 1.77,
	'07000000': 1.13,
	'09000000': 0.76,
	'11000000': 0.8,
	'12000000': 0.48,
	'14000000': 1.5,
	'15000000': 0.6,
	'16000000': 1.16,
	// a vote decides what an article is about, a proposed policy stands in most of them
	'20000574': 2.8,
	'20000621': 0.2,
	'20000587': 0.5,
	'20000593': 0.85,
	'20000344': 1.4,
	'20000170': 0.7,
	'20000209': 0.7,
	'20000771': 2,
	'20000788': 0.6,
	'20000065': 0.75,
};

/** What counts for a branch before a word is read: most news that is in doubt is politics. */
export const BRANCH_EXPECTATIONS: Record<string, number> = { '11000000': 3.7 };
