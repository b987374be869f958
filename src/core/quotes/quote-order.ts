/** How the quotes of an article may be laid out: those a reader would miss most first, or by who said them. */
export const QUOTE_ORDERS = ['key', 'speaker'] as const;
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];
