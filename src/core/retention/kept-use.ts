/** The kinds of what is kept that grow by themselves, and can be deleted each by itself. */
export const STORED_KINDS = ['articles', 'coverage', 'highlights'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** How much is kept. */
export interface KeptUse {
	articles: number;
	coverageEntries: number;
	highlights: number;
	feeds: number;
	/** The oldest of each kind: when it was last opened, is dated, was made; ISO 8601; null where there is none. */
	since: Record<StoredKind, string | null>;
	/** The sites that most articles are kept of, those first. */
	sites: { site: string; articles: number }[];
}
