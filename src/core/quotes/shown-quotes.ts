import type { Quote } from '../article.ts';

/** Whether the product names somebody for a quote. */
export function isAttributed({ shown, speaker }: Quote): boolean {
	return shown && speaker !== null;
}

/** Words in marks stand for themselves even when nobody can be named; reported speech is nothing without its speaker. */
export function isQuoteShown(quote: Quote): boolean {
	return quote.shown || quote.kind !== 'indirect';
}
