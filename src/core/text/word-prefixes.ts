/** What makes another word of the next behind a hyphen, as the alternatives of a pattern: "Vice-president" is no president. */
export const WORD_PREFIXES = 'vice|ex|co|non|anti|then|would|sub|under|deputy|half|acting|former';
