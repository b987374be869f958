export const PLACE_PREPOSITIONS =
	/^(?:in|near|around|outside|across|through|into|inside|throughout|at|to|from|via|over)$/;

/** What only a government has: "Kyiv's long-term aspirations". */
export const GOVERNMENT_POSSESSION =
	/^(?:aspirations?|ambitions?|allies|ally|demands?|position|stance|policy|policies|support|goals?|objectives?|aims?|efforts?|plans?|decision|response|offer|interests?|partners?|forces?|troops|military|army|government|leaders?|leadership|bid|membership|accession|proposals?|claims?|willingness|refusal|priorities|strategy|approach|sanctions|concerns?|commitments?|diplomats?|officials?|envoys?|backers?|backing)$/;

/** "Whitehall officials" */
export const GOVERNMENT_STAFF =
	/^(?:officials?|sources?|insiders?|diplomats?|aides?|ministers|negotiators|policymakers|leaders)$/;

/** "membership for Kyiv", "pressure on Beijing". */
export const GOVERNED_BY =
	/^(?:membership|support|aid|help|pressure|sanctions|tariffs|weapons|arms|talks|ties|relations|agreement|deal|negotiations|war|tensions|assistance|guarantees|loans?|loan|backing|message|warning|concessions|leverage)$/;

/** "lives between Berlin and Paris", "the night train between Berlin and Paris". */
export const OF_A_WAY =
	/^(?:lives?|lived|living|works?|worked|working|divid(?:es|ed|ing)|splits?|time|travel(?:s|led|ed|ling|ing)?|commut(?:es|ed|ing)|mov(?:es|ed|ing)|shuttl(?:es|ed|ing)|fl(?:y|ies|ew|own|ying)|flights?|trains?|railways?|rail|lines?|roads?|motorways?|highways?|routes?|way|journeys?|trips?|ferr(?:y|ies)|buses|bus|coach|services?|distances?|halfway|midway|runs?|running|connections?|border|miles|kilomet(?:re|er)s)$/;

/** "The council of Marrow Hill": what only a place has. */
export const OF_A_PLACE =
	/^(?:councils?|councillors?|mayor|hall|residents|inhabitants|town|city|village|borough|parish|municipality|district|county|province|suburbs?|outskirts|port|harbou?r|streets)$/;

/** What only a state has, right behind its possessive: "Kestovia's air force". */
export const OF_A_STATE =
	/^(?:air|army|navy|parliament|capital|borders?|coast|coastline|northern|southern|eastern|western|north|south|east|west|largest|biggest|population|embassy|national|supreme|foreign|president|prime|constitution|electoral|interior|second-largest|armed)$/;

/** Of the prepositions of place those that no team stands behind. */
export const INSIDE_PREPOSITIONS = /^(?:in|near|around|outside|across|inside|throughout)$/;

/** Places that are known to their neighbours alone. */
export const SMALL_PLACES = /^(?:town|village|suburb|hamlet|settlement|township|community|neighbou?rhood|parish)$/;

/** Ends names of streets and squares. */
export const STREET_TAILS =
	/^(?:avenue|boulevard|crescent|terrace|square|highway|parkway|roundabout|esplanade|cottage)$/;

/** The same, where the word before is no first name: "Diane Lane". */
export const STREET_OR_SURNAME = /^(?:street|road|lane|drive|close|bridge|station|gardens|estate)$/;

/** What several places are called before their names: "counties, including Davidson". */
export const PLURAL_PLACES: ReadonlySet<string> = new Set(
	'counties cities towns villages suburbs countries nations islands provinces regions districts boroughs neighbourhoods neighborhoods municipalities ports resorts parishes'.split(
		' ',
	),
);
