export const SPORT_WORD =
	/^(?:rugby|football|soccer|cricket|hockey|basketball|baseball|quarterback|touchdown|innings|wicket|wickets|halftime|half-time|semi-final|semifinal|semi-finals|semifinals|quarter-final|quarterfinal|quarter-finals|playoff|playoffs|play-offs|tournament|championship|championships|league|striker|midfielder|goalkeeper|coach|try|tries|goals|scored|fixture|kick-off|kickoff|teammates|teammate|captain|unbeaten)$/;

/** "to beat England", "against Samoa", "England won". */
export const FACED = /^(?:against|beat|beating|faced|facing|defeated|defeating|play|playing|versus|vs|over)$/;

export const PLAYS =
	/^(?:won|lost|beat|drew|scored|play|plays|played|face|faces|faced|defeated|trailed|led|host|hosted|qualified|versus|vs)$/;

/** Sports by which the knowledge base names teams. */
export const SPORTS: readonly [sport: string, words: RegExp][] = [
	['football', /^(?:football|soccer|touchdowns?|quarterbacks?|strikers?|midfielders?|goalkeepers?)$/],
	['basketball', /^(?:basketball|rebounds|three-pointers?)$/],
	['cricket', /^(?:cricket|wickets?|innings|batsm[ae]n|bowlers?)$/],
];

/** Sports, and the women's teams, that it does not have. */
export const OTHER_SPORTS =
	/^(?:rugby|scrum-half|fly-half|hockey|baseball|tennis|golf|volleyball|handball|netball|women|women's)$/;
