export const SPORT_WORD =
	/^(?:rugby|football|soccer|cricket|hockey|basketball|baseball|netball|handball|volleyball|lacrosse|quarterbacks?|touchdowns?|innings|wickets?|halftime|half-time|semi-?finals?|semi-?finalists?|quarter-?finals?|play-?offs?|tournaments?|championships?|leagues?|strikers?|midfielders?|goalkeepers?|keeper|defenders?|wingers?|full-?backs?|centre-backs?|coach|coaches|try|tries|goals?|scored|scorers?|goalless|equalisers?|equalizers?|fixtures?|kick-?off|teammates?|team-mates?|captain|unbeaten|stoppage|penalty|penalties|relegation|relegated|standings|matchday|knockout|seeded|unseeded|tie-?break(?:er)?|set-piece|free-kick|headers?|substitutes?|rebounds?|three-pointers?|pitcher|homers?|batsm[ae]n|batters?|bowlers?|overs|scrum|fly-half|scrum-half|lineout|goaltenders?|puck|overtime|shutout|podium|laps|home-court|line-?ups?|squads?|derby|clubs?|victory|defeat|points|season|match|matches|games?|scoring|assists|injury|bowled|stumps|shutouts?|bogeys?|birdies|seed|sets?|tie-break|power|homers?|innings|reliever|flanker|capped|linebackers?|offside|hat-trick|own-goal|spot-kick|crossbar|ten-man|10-man|prix|lapped|paddock|qualifying|racing|motorsport|pole|lap|rosters?|rookies?|first-round|preseason|postseason|nba|nfl|nhl|mlb|wnba|ncaa)$/;

/** Of these the ones that elections, courts and schools have as well: they tell nothing of an article. */
export const ALSO_ELSEWHERE =
	/^(?:overs|points?|season|victory|defeat|headers?|laps|clubs?|penalty|penalties|defenders?|keeper|overtime|standings|squads?|batters?|line-?ups?|podium|rebounds?|substitutes?|match|matches|games?|scoring|assists|injury|seed|sets?|power|capped|qualifying|racing|pole|lap)$/;

/** "to beat England", "against Samoa", "England won". */
export const FACED =
	/^(?:against|beat|beating|beats|faced|facing|faces|face|defeated|defeating|play|playing|versus|vs|v|over|edged|thrashed|hammered|hosted|hosting|hosts|overcame|downed|routed|stunned|outlasted|swept|blanked|trailed|visiting|sank)$/;

export const PLAYS =
	/^(?:won|lost|beat|drew|scored|play|plays|played|face|faces|faced|defeated|trailed|led|host|hosts|hosted|qualified|versus|vs|v|edged|thrashed|equalised|equalized|conceded|sit|climbed|dropped|remain|travel|meet)$/;

/** Follow a team and not a person: it is many. */
export const PLURAL_VERB = /^(?:have|were|are|sit|remain|host|face|travel|trail|visit|lie)$/;

/** Whom or what teams have, right behind the name or its possessive: "Vell striker Ana Ruiz". */
export const TEAM_STAFF =
	/^(?:coach|manager|boss|captain|striker|midfielder|goalkeeper|keeper|defender|winger|forward|skipper|quarterback|pitcher|guard|centre|center|fly-half|prop|hooker|batsman|batter|bowler|opener|fans|supporters|players|squad|teammates?|back|full-back|linebacker|receiver|catcher|goaltender|playmaker|goalscorer|legend|great|star|international|debutant|academy|lineup|defence|defense|backline|bench|attack|bowlers|batsmen|batters|forwards|head|assistant|interim|caretaker)$/;

/** Stand with a preposition before whom a team plays, or a player goes to: "win over", "trip to". */
export const MATCH_NOUNS =
	/^(?:win|wins|victory|victories|defeat|defeats|loss|losses|draw|draws|tie|game|games|match|matches|clash|clashes|trip|visit|meeting|fixture|friendly|home|away|final|semi-?final|quarter-?final|derby|leg|test|replay|series|move|transfer|loan|stint|spell|lead|advantage|advance|comeback|thrashing|rout|triumph|point|points|goals|tries|runs|debut|contract|deal|talks|terms|chances)$/;

/** Whom a player signs for: "joined Vell from Aldmoor". */
export const SIGNS_FOR = /^(?:joined|joining|rejoined|left|leaving|captained|managed|coached|coaches|manages|signed)$/;

/** Sports by which the knowledge base names teams. */
export const SPORTS: readonly [sport: string, words: RegExp][] = [
	['football', /^(?:football|soccer|touchdowns?|quarterbacks?|strikers?|midfielders?|goalkeepers?)$/],
	['basketball', /^(?:basketball|rebounds|three-pointers?)$/],
	['cricket', /^(?:cricket|wickets?|innings|batsm[ae]n|bowlers?)$/],
];

/** Sports, and the women's teams, that it does not have. */
export const OTHER_SPORTS =
	/^(?:rugby|scrum-half|fly-half|hockey|baseball|tennis|golf|volleyball|handball|netball|women|women's)$/;

/** Ends or begins the name of a ground. */
export const GROUNDS =
	/^(?:stadium|arena|park|lane|ground|stade|estadio|stadio|stadion|oval|dome|coliseum|fieldhouse|velodrome|racecourse|speedway|raceway)$/;

/** Words that clubs are called by. */
export const CLUB_WORDS: ReadonlySet<string> = new Set(
	`rovers united wanderers athletic albion hotspur rangers fc afc sc cf ac as sporting olympic olympique real dynamo dinamo inter racing lokomotiv atletico
	deportivo borussia spartak partizan hapoel maccabi town`.split(/\s+/),
);
