const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a body is called for what it is. */
export const COORDINATED_BODY =
	/^(?:Union|Ministry|Department|Committee|Commission|Agency|Council|Authority|Board|Association|Federation|Executive|Institute|Office|Bureau|Fund|Service|Administration|Society|Directorate|Secretariat)$/;

/** What bodies are named after and what the clusters do not know as ordinary words. */
export const BODY_FIELDS = new Set(
	`harbour harbor port ports transport trade health sport sports foreign fisheries labour labor technology industry railway rail maritime teachers
	dockers workers nurses farmers commerce science agriculture education justice defence defense finance economy environment tourism heritage
	immigration customs revenue communications broadcasting homeland intelligence forestry housing welfare pensions employment social
	economic financial scientific cultural medical dental veterinary civil public municipal allied general shop`.split(
		/\s+/,
	),
);

/** What a body is called for short after its full name: "the Commission". */
export const COMMON_BODY =
	/^(?:Commission|Parliament|Council|Court|Bank|Union|Ministry|Department|Agency|Board|Committee|Assembly|University|Institute|Party|Congress|Authority|Office|Bureau|Foundation|Association|Federation|Service|Group|Company|Fund)$/;

/** Nouns that name an organisation again by what it is, and the names they fit. */
export const BODY_NAMED_BY: ReadonlyMap<string, RegExp> = new Map([
	['ministry', /\bministry\b/i],
	['department', /\bdepartment\b/i],
	['agency', /\bagency\b/i],
	['commission', /\bcommission\b/i],
	['committee', /\bcommittee\b/i],
	['council', /\bcouncil\b/i],
	['court', /\bcourt\b/i],
	['university', /\buniversity\b/i],
	['bank', /\bbank\b/i],
	['party', /\bparty\b/i],
	['alliance', /^NATO$|\balliance\b/i],
	['bloc', /^European Union$/],
]);

export const COMPANY_DESCRIPTION =
	/^(?:company|firm|carmaker|automaker|airline|retailer|manufacturer|lender|startup|start-up)$/;

/** In the name of a body that nobody calls a company or a firm, unless its name ends like a company's. */
export const NO_COMPANY =
	/\b(?:society|university|college|school|academy|hospital|clinic|church|council|county|city|club|fc|united|rovers|association|union|party|institute|police|constabulary|court|foundation|trust|museum|gallery|library|theatre|orchestra|agency|authority|commission|committee|ministry|department|office|bureau|directorate|secretariat|administration|federation|confederation|league|army|navy|guard|forces?|team|cent(?:er|re)|board|fund|alliance|coalition|movement|campaign|parliament|congress|senate|assembly|government|nations|embassy|organi[sz]ation|initiative|programme|program|project)\b/i;

/** Whom only companies have. */
export const COMPANY_OFFICER =
	/^(?:executive|chairman|chairwoman|chairperson|ceo|cfo|coo|cto|founder|co-founder|cofounder|owner)$/;

/** "shares in Lumenta" */
export const COMPANY_HOLDING = /^(?:shares|stake|stock|shareholders|investors)$/;

/** "the carmaker Lumenta" */
export const COMPANY_NOUN =
	/^(?:company|firm|carmaker|automaker|chipmaker|drugmaker|start-up|startup|retailer|insurer|airline|manufacturer|conglomerate|subsidiary|newspaper|paper|daily|weekly|tabloid|broadsheet|magazine|broadcaster|website|channel|station|outlet|publisher|charity|nonprofit|lender|bank|brand|label|supermarket|chain|brewer|builder|developer|operator|platform|app|network|group|think-tank|thinktank|rival|giant|maker|supplier|utility|union|agency|club|band|carrier|bookmaker)$/;

/** Of these the ones that begin no body's own name: "Union Berlin", "Bank Leumi" and "Network Rail" are called so. */
export const WHAT_FIRMS_ARE: ReadonlySet<string> = new Set(
	'rival utility carmaker automaker chipmaker drugmaker retailer insurer airline lender conglomerate bookmaker brewer broadcaster tabloid start-up startup subsidiary supermarket rivals carmakers automakers chipmakers drugmakers retailers insurers airlines lenders supermarkets bookmakers brewers broadcasters'.split(
		' ',
	),
);

/** Words that end names of companies and hardly ever a person's. */
export const COMPANY_TAIL =
	/^(?:maritime|biologics|therapeutics|pharmaceuticals|pharma|technologies|technology|systems|logistics|shipping|energy|foods|airways|airlines|ventures|media|insurance|securities|consulting|solutions|software|semiconductor|petroleum|mining|resources|railways|telecom|communications|networks|studios|pictures|records|entertainment|hotels|properties|stores|brewing|brewery|chemicals|engineering|construction|aerospace|aviation|dynamics|robotics|labs|laboratories|holdings|industries|motors|bank|group|inc|corp|ltd|plc|llc|gmbh|ag)\.?$/;

/** Heads that a list of names shares: "Los Angeles, Orange and Riverside counties". */
export const SHARED_HEADS: ReadonlyMap<string, { head: string; type: 'LOC' | 'ORG' }> = new Map([
	['counties', { head: 'County', type: 'LOC' }],
	['provinces', { head: 'Province', type: 'LOC' }],
	['parishes', { head: 'Parish', type: 'LOC' }],
	['districts', { head: 'District', type: 'LOC' }],
	['rivers', { head: 'River', type: 'LOC' }],
	['universities', { head: 'University', type: 'ORG' }],
	['ministries', { head: 'Ministry', type: 'ORG' }],
	['departments', { head: 'Department', type: 'ORG' }],
]);

export const ORGANISATION_WORD =
	/\b(?:University|Institute|Institution|Center|Centre|Foundation|Party|Committee|Council|Times|Post|Journal|News|Department|Agency|Bank|Group|Inc|Corp|Company|Co|House|Senate|Court|Association|Union|Office|Bureau|Commission|Fund|Network|Press|Campaign|Poll|Street|County|City|State|States|Board|School|College|Club|League|Coalition|Project|Service|Services|Administration|Ministry|Police|Army|Force|Forum|Alliance|Today|Hall|Tower|Act|Amendment|War|Island|Lake|Beach|Valley|Carolina|Dakota|Virginia|Hampshire|Jersey|York|Mexico|America|PAC|Nations|Kingdom|Republic|Airlines|Airport|Hospital|Society|Federation|Organization|Organisation|Authority|Parliament|Congress|Cabinet|Pentagon|Kremlin|Guard|Circuit|District|Caucus|Commonwealth)\b/;

/** What companies have, right behind their name: "Lumenta shares", "Lumenta's customers". */
export const COMPANY_ASSETS = list(`
	shares share stock stocks shareholders investors customers subscribers users flights planes plane jets stores shops branches factories factory plants plant
	products executives employees workers staff subsidiary subsidiaries headquarters bonds revenue revenues sales profits profit earnings app website
	platform software devices phones cars vehicles trucks drivers stations network listing ipo spokesman spokeswoman spokesperson boss ceo chairman
	fine fines merger takeover buyout bankruptcy
	board warehouse warehouses data-centre servers account accounts brand brands franchise readers viewers listeners audience
`);

/** What companies do and persons do not, or do with other things. */
export const COMPANY_VERBS = list(`
	employs operates manufactures sells ships supplies owns acquires acquired posted listed trades traded launches launched unveiled unveils hires hired
	outsources delivers delivered markets distributes distributed produces
`);

/** Words that end names of bodies and of no place. */
export const BODY_TAILS = list(
	'forum capital partners power ventures holdings tribunal federation alliance institute foundation association commission committee agency authority council coalition initiative taskforce society trust consortium therapeutics pharma technologies systems logistics',
);

/** Before "Centre" they tell that it is a body and no venue. */
export const STUDY_WORDS = list(
	'studies research policy law analysis science justice information monitoring security reform resource crisis education',
);

/** What a body does, before the country in which it does: "Chess Australia". */
export const FIELDS_OF_BODIES = list(
	'chess cricket football rugby hockey tennis swimming swim cycling athletics rowing netball basketball golf gymnastics boxing judo triathlon volleyball badminton archery skateboard surfing snow sailing sport sports universities tourism farmers',
);

/** What several bodies are called before their names: "companies such as Davidson". */
export const PLURAL_BODIES: ReadonlySet<string> = new Set(
	'companies firms banks brands retailers airlines carmakers automakers insurers lenders manufacturers supermarkets chains charities outlets newspapers broadcasters universities platforms start-ups startups agencies organisations organizations unions publishers suppliers'.split(
		' ',
	),
);
