/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS = 'און אין די פון דער צו איז דאָס מיט פֿון האָט זיך נישט אַז אויף אַ זענען איר';
