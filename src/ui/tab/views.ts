import type { SiteFeature } from '../../core/sites/site-features.ts';

/** The views of an article, in the order of their keys: 0 is the first screen, 1 to 5 lead to what stands on it. */
export const VIEWS = ['overview', 'coverage', 'quotes', 'who', 'what', 'kept'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which view of which article was shown last. */
export interface LastView {
	articleId: string;
	view: ViewName;
}

/** Each by its section's id; the overview is the top. */
export const SECTIONS: Record<ViewName, string> = {
	overview: 'view-overview',
	coverage: 'coverage',
	quotes: 'quotes',
	who: 'actors',
	what: 'topics',
	kept: 'highlights',
};

/** What a reader may do without on a site, and with it the view; null of one that is always there. */
export function featureOf(view: ViewName): SiteFeature | null {
	if (view === 'overview' || view === 'kept') return null;
	return view === 'coverage' ? 'coverage' : 'context';
}

/** The id of the overview's line that says a feature is switched off. */
export function idOfOff(feature: SiteFeature): string {
	return `${feature}-off`;
}
