const list = (words: string) => new Set(words.trim().split(/\s+/));

/** What makes a role one of public life, which the bearer of a famous name is likely to have; singular, lower case. */
export const PUBLIC_ROLES = list(`
	actor actress star co-star singer singer-songwriter songwriter rapper musician guitarist drummer bassist pianist violinist cellist frontman
	frontwoman vocalist dj comedian comedienne comic presenter broadcaster anchor pundit author novelist poet playwright dramatist screenwriter
	filmmaker composer sculptor supermodel celebrity icon legend idol diva champion footballer striker midfielder winger quarterback
	golfer boxer sprinter medallist medalist olympian cricketer batsman billionaire tycoon mogul magnate philanthropist physicist astronaut
	philosopher activist dissident dictator king queen prince princess duke duchess pope archbishop emperor justice director-general general
	beatle rocker actor-director producer
`);

/** Of public life where the article is about sport. */
export const SPORT_ROLES = list(
	'player captain coach manager driver rider runner racer bowler forward defender goalkeeper keeper skipper prop fly-half swimmer cyclist athlete boss',
);

/** Roles that people have in the body that the article names beside them, where that body is known. */
export const ROLES_IN_BODIES = list('executive ceo founder co-founder cofounder chairman chairwoman owner');

/** What makes a role one of everyday life, whatever else it says: "school governor", "Scout leader". */
export const EVERYDAY_ROLES = list(`
	teacher headteacher headmaster headmistress head pupil student schoolboy schoolgirl teenager parent nurse midwife carer paramedic surgeon gp
	doctor vet dentist pharmacist farmer plumber builder electrician carpenter mechanic joiner roofer gardener cleaner baker butcher grocer shopkeeper
	barber hairdresser landlord landlady publican tenant resident neighbour neighbor homeowner villager local motorist pedestrian shopper commuter passenger
	walker angler pensioner widow widower volunteer warden vicar rector curate chaplain postman postwoman receptionist cashier clerk caretaker
	labourer worker employee engineer accountant solicitor firefighter constable sergeant spokesman spokeswoman spokesperson school pub shop
	parish scout union team bus lorry taxi traffic school's headteacher's trustee organiser coordinator librarian witness bystander onlooker
	juror burglar robber councillor
`);

/** Surnames so common that a full name with one of them is many people's. */
export const COMMON_SURNAMES = list(`
	smith jones brown taylor williams wilson johnson davies davis evans thomas roberts robinson wright thompson white walker hughes edwards
	green hall lewis harris clarke clark patel jackson wood turner martin cooper hill ward morris moore lee king baker harrison morgan allen james
	scott phillips watson parker price bennett young griffiths mitchell kelly cook carter richardson bailey collins bell shaw murphy
	miller cox richards marshall anderson simpson ellis adams foster khan ali hunt mills webb gray grey ford stevens stewart burton bush fleming crane
	hope cole dixon west day black rose stone cross fox hart lane page rice wells reed reid ross hunter butler barnes fisher knight henderson
	russell howard graham murray campbell hamilton gordon grant ryan nelson garcia martinez rodriguez lopez gonzalez hernandez perez
	sullivan perry powell long bryant alexander coleman jenkins griffin hayes myers cameron palmer mason lawrence newman austin
`);

/** Words before a name that say that its bearer has children: "father-of-two". */
export const PARENT_OF = /^(?:(?:grand)?(?:father|mother)|mum|mom|dad)-of-/;
