/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'o a de que e do da em um para é com não uma os no se na por mais as dos como foi ao das ou à seu sua pelo são nos já também pela até isso ele ser entre tem mas quando muito há está eu ainda depois sobre disse';
