/** The views of an article, in the order of their keys: 0 is the first screen, 1 to 5 lead to what stands on it. */
export const VIEWS = ['overview', 'coverage', 'quotes', 'who', 'what', 'kept'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which view of which article was shown last. */
export interface LastView {
	articleId: string;
	view: ViewName;
}
