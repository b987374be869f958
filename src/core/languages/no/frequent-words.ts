/** The small words by which a text tells that it is in this language. */
export const FREQUENT_WORDS =
	'og i det på som er en til å han av for at med var de ikke den har jeg om et men så seg hun hadde fra vi nå kan da ble ut sin etter være også skal blir mot ved der eller sier mer når opp år over dette bare alle denne disse hva';
