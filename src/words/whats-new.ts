/**
 * The version that brought what the message `whats_new` tells in one line, to whoever had Sidelight before. Whoever closed the line is not told
 * again until it names another.
 */
export const NEWS_SINCE = '0.1.0';
