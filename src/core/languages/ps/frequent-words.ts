/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS = 'د په او ته کې چې دا له هم نه یې دی سره کړې دي یو شوي وویل ده کړي وي پر';
