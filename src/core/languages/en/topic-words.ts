/** Names of topics under which no reader looks: what holds them is told by a narrower one or not at all. */
export const VAGUE_TOPICS: ReadonlySet<string> = new Set([
	'mankind',
	'culture',
	'communities',
	'competition discipline',
	'sport event',
	'products and services',
	'business information',
	'business enterprise',
	'sales channel',
	'disease and condition',
	'political process',
	'social condition',
	'social problem',
	'values',
	'women',
	'economic sector',
	'market and exchange',
	'fundamental rights',
	'Dating and Relationships',
]);

/** Words that mean something else together: the war of "war games" is none, nor the crime of a "crime film". */
export const OTHER_MEANINGS =
	/\b(?:war (?:games?|of words|chest|room)|(?:trade|price|bidding|turf|culture|star) wars?|(?:crime|horror|war|sports|romance) (?:films?|movies?|dramas?|novels?|fiction|writers?|series|thrillers?|stor(?:y|ies))|tornado outbreaks?|outbreaks? of (?:severe weather|thunderstorms|tornado(?:es)?|storms)|box office|shot at|fired up|under fire|stock photos?|(?:earnings|profits?|sales|revenue|growth|prices?|demand|output|production|inflation|copper|oil|gas|gold|market|economic|budget|full-year|annual|analysts['’]?) (?:forecasts?|outlook)|beat(?:s|ing|en)? (?:\w+ )?forecasts|(?:by|in) a landslide|landslide (?:victory|win|defeat|election)|(?:political|perfect) (?:storm|earthquake)|(?:storm|flood|avalanche|tsunami|wave) of (?:criticism|protests?|complaints?|abuse|emails?|messages|calls|outrage))\b/giu;

/** The disciplines of sport by the words that only one of them has. */
export const DISCIPLINES: readonly (readonly [code: string, words: RegExp])[] = [
	[
		'20001065',
		/\b(?:soccer|striker|midfielders?|midfield|goalkeepers?|premier league|champions league|europa league|hat-trick|free[- ]kick|set[- ]piece|clean sheet|offside|equali[sz]er|centre-back|full-back|winger|penalty (?:area|shoot-?out|spot)|injury time|stoppage time|goalless|fa cup|la liga|bundesliga|serie a|goal difference|football club)\b/giu,
	],
	[
		'20001085',
		/\b(?:tennis|tie-?break(?:er)?|break points?|match points?|straight sets|grand slam|wimbledon|(?:first|second|third|deciding) set|unseeded|top seed|seeded|davis cup|atp|wta|backhand|forehand|doubles|hard courts?|clay courts?|dropping a set|double faults?|[0-7]-[0-7](?:\(\d{1,2}\))?, [0-7]-[0-7])\b/giu,
	],
	[
		'20000888',
		/\b(?:cricket|wickets?|innings|batsm[ae]n|bowlers?|lbw|overs|test match|run-chase|not out|stumps|century stand|all-rounder|t20|one-day international)\b/giu,
	],
	[
		'20001176',
		/\b(?:rugby|scrums?|fly-half|scrum-half|lineouts?|try-scorer|conversions?|six nations|sin-?bin|tighthead|loosehead|flanker|hooker|ruck|maul|dropgoal|drop goal)\b/giu,
	],
	[
		'20000851',
		/\b(?:basketball|rebounds?|three-pointers?|free throws?|nba|wnba|point guard|dunks?|layups?|fourth quarter|triple-double|double-double|assists)\b/giu,
	],
	[
		'20000849',
		/\b(?:baseball|pitchers?|home runs?|homers?|homered|innings|mlb|bullpen|shortstop|rbis?|strikeouts?|outfielder|at-bats?|run-scoring single)\b/giu,
	],
	[
		'20000823',
		/\b(?:nfl|quarterbacks?|touchdowns?|linebackers?|wide receiver|running back|interceptions?|field goals?|super bowl|tight end|yard line|end zone|fumbles?|college football)\b/giu,
	],
	[
		'20000965',
		/\b(?:nhl|goaltenders?|pucks?|power play|ice hockey|shutout|slap shot|hat trick|blue line|face-?off|defensem[ae]n)\b/giu,
	],
	[
		'20000940',
		/\b(?:golf|birdies?|bogeys?|fairways?|under par|over par|pga|ryder cup|putts?|eagle putt|tee shot|leaderboard|caddies?|caddie)\b/giu,
	],
	[
		'20000856',
		/\b(?:boxing|heavyweight|middleweight|welterweight|featherweight|knockout|title bout|southpaw|rounds on the cards|ringside)\b/giu,
	],
	[
		'20000991',
		/\b(?:formula one|formula 1|f1|grand prix|pole position|pit stops?|nascar|indycar|safety car|qualifying lap|chequered flag|constructors)\b/giu,
	],
	[
		'20000892',
		/\b(?:cycling|peloton|tour de france|time trial|stage win|yellow jersey|breakaway|velodrome|giro|vuelta)\b/giu,
	],
	[
		'20000827',
		/\b(?:athletics|sprinters?|hurdles|steeplechase|long jump|high jump|pole vault|decathlon|heptathlon|javelin|shot put|relay|personal best|track and field)\b/giu,
	],
	[
		'20000960',
		/\b(?:horse racing|jockeys?|furlongs?|racecourse|steeplechase|handicap chase|thoroughbred|fillies|filly|colt|racegoers|kentucky derby|grand national)\b/giu,
	],
	['20001071', /\b(?:swimming|swimmers?|freestyle|backstroke|breaststroke|butterfly|medley relay|50-metre pool)\b/giu],
];
