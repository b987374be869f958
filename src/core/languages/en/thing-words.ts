const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a work is, right before its title: "the film Harbour Lights". */
export const WORK_NOUNS = list(`
	film films movie movies novel novels album albums song songs sitcom musical memoir memoirs podcast documentary thriller sequel prequel biopic
	opera ballet blockbuster autobiography soap miniseries mini-series novella poem anthology videogame
`);

/** What a ship is, right before its name: "the ferry Skarvind". "Ship" and "vessel" are not among them: "ready to ship", "the ship Ostralia sent". */
export const VESSEL_NOUNS = list(`
	ferry steamship warship flagship tanker freighter trawler frigate corvette destroyer submarine yacht schooner tugboat icebreaker lifeboat catamaran
	minesweeper
`);

/** Before a title in marks these are works as well; elsewhere they are verbs or much else: "polls show", "in the game". */
export const WORK_NOUNS_BEFORE_MARKS = list(`
	show shows series play plays book books drama comedy game games track record single programme program exhibition classic hit musical essay
	article column campaign slogan hashtag
`);

/** What a product is, beside its name. */
export const PRODUCT_NOUNS = list(`
	car hatchback saloon sedan suv pickup motorcycle motorbike scooter phone smartphone handset tablet laptop headset smartwatch console chatbot app software
	browser drug vaccine pill gadget camera drone robot rocket satellite spacecraft jet airliner aircraft helicopter missile game cryptocurrency token perfume
	sneaker trainer lipstick hybrid minivan
`);

/** Ends names of competitions and other events. */
export const EVENT_TAILS = list(`
	cup open championship championships trophy masters olympics paralympics games derby marathon prix shield bowl slam tournament invitational
	finals final playoffs semifinals qualifiers regatta festival awards award oscars globes summit tour expo parade day week weekend month eve war revolution
	uprising crisis pandemic holocaust hurricane storm exhibition biennale carnival christmas fest jubilee prize medal election elections primary caucuses
	marathon stakes national meeting ball gala auction con
`);

/** Of these many are bodies as well ("Arab League"): competitions only where an article is about sport. */
export const COMPETITION_TAILS = list('league premiership premier conference division leagues series');

/** Ends names of laws, papers and undertakings. */
export const DOCUMENT_TAILS = list(`
	act bill law laws treaty agreement agreements accord accords amendment constitution charter strategy report statement budget survey census scheme
	plan plans code protocol directive pact index roadmap manifesto rule rules ordinance resolution declaration order speech test guidelines goals
	framework convention doctrine clause article
`);

/** Words that an office ends in, or begins with before "of": "Regional Commissioner", "Head of Sales". */
export const OFFICES = list(`
	director directors commissioner minister ministers secretary president governor mayor senator sen rep senators representatives congressman
	congresswoman chief chairman chairwoman chairperson ceo cfo coo officer officers manager managers commandant major captain colonel lieutenant
	sergeant corporal plaintiff plaintiffs defendant defendants duke duchess prince princess king queen attorney prosecutor coach spokesman spokeswoman
	spokesperson treasurer ambassador envoy inspector constable superintendent professor dean correspondent editor lecturer mp mps mep meps mec councillor
	councillors councilman councilwoman chancellor premier magistrate sheriff trustee trustees head deputy leader adviser advisor analyst producer
	founder co-founder supervisor coordinator vice-president vp specialist consultant technician engineer driver
`);

/** Before "general" they make it an office: "Attorney General". */
export const BEFORE_GENERAL = list(
	'attorney solicitor secretary surgeon director major brigadier lieutenant inspector governor',
);

/** Personal titles that a name follows at once, inside what the tagger took for a body: "Democratic Rep. Mara Voss". */
export const TITLES_IN_BODY =
	/^(?:Rep|Sen|Gov|Mr|Mrs|Ms|Dr|Lt|Col|Gen|Sgt|Capt|Maj|Prof|Rev|Hon|Adv|Cllr|Sir|Dame)\.?$/;

/** Capitalised words that name nobody by themselves. */
export const COMMON_NOUNS_IN_CAPITALS = list(`
	plaintiff plaintiffs defendant defendants court government state federal municipal council board committee commission department ministry agency
	university college school hospital church police mec mp mps mep meps ceo cfo ai tv dna hiv covid covid-19 gdp nhs-led mum dad mom god sir madam
	internet web wi-fi earth lgbtq lgbt vip diy faq asap rip usb gps hq pm am est edt gmt bst et pt ct utc cet influencers creatives
	innovators watergate brexit obamacare prisoners duke duchess king queen prince princess president chancellor premier bishop archbishop
	sheriff mayor minister senator congressman congresswoman ambassador commissioner spokesman spokeswoman spokesperson chairman chairwoman
	treasurer inspector superintendent lieutenant cji
`);

/** Lower-case heads that a body's name may end in. */
export const SMALL_BODY_HEADS = list(
	'government police army military council party parliament ministry administration union group committee team city county state university',
);

/** Whom a word means by where they are from, what they believe or look like: many, and no body or place. */
export const PEOPLE_WORDS = list(`
	european europeans african africans asian asians american americans western eastern arab arabs latino latinos hispanic hispanics muslim muslims
	christian christians jewish jews catholic catholics protestant protestants hindu hindus sikh sikhs black white african-american african-americans
	asian-american asian-americans native indigenous kurdish kurds british irish scottish welsh cornish
`);

/** First words of what markets are measured by. */
export const MARKET_INDEX = /^(?:dow|s&p|standard|ftse|nasdaq|cac|dax|nikkei|hang|russell|stoxx|sensex)$/;

/** Members of a party, who may be named with where they sit: "Democrats in Congress". */
export const PARTY_MEMBERS = /^(?:democrats|republicans|conservatives|liberals|labour|tories|greens|socialists)$/;

/** Before the names of storms. */
export const STORM = /^(?:storm|hurricane|typhoon|cyclone)$/;
