import type { Product } from '../../platform/product.ts';
import type { Shortcut } from '../../platform/shortcuts.ts';

/** What the help page shows beside its own words. */
export interface HelpState {
	/** Null until the browser has told them. */
	shortcuts: Shortcut[] | null;
	product: Product | null;
	/** Versions and state for a report of a fault; null until all that it asks has answered. */
	diagnosis: string | null;
}
