/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'на и во да се за од со не по е тоа дека што како до ќе кои при но кон тој има кој или беше може си уште таа тие само многу биде така една година нема ги го овој оваа';
