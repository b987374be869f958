/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'de la el i a que en els les del per un una es amb no al ha com més s ser aquest va l d dels o però són aquesta seva seu també perquè han hi si fins ja tot des entre molt sobre després fer hem quan era està ho on pel ens';
