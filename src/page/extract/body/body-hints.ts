/** What is known of the article before its body is looked for. */
export interface BodyHints {
	headline: string;
	standfirst: string | null;
	/** `articleBody` of the metadata. */
	declaredBody: string | null;
}
