import type { Quote } from '../article.ts';
import type { Attribution } from './attribute-quotes.ts';
import type { QuoteDraft } from './collect-quotes.ts';

/** From which confidence the product names the speaker. */
export const SHOWN_CONFIDENCE: Record<Quote['kind'], number> = { direct: 0.6, mixed: 0.6, indirect: 0.85 };

/** How sure it is that the words were said by that speaker, 0 to 1. */
export function rateConfidence(_draft: QuoteDraft, attribution: Attribution): number {
	return attribution.share;
}
