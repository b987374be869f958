const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Nouns that say what a person is. */
export const ROLE_NOUNS = list(`
	president president-elect vice-president minister secretary undersecretary chancellor premier governor mayor senator sen rep representative
	congressman congresswoman lawmaker legislator deputy leader chief director chairman chairwoman chairperson chair executive officer official
	spokesman spokeswoman spokesperson ambassador envoy diplomat commissioner general admiral colonel major captain lieutenant sergeant
	commander judge justice prosecutor attorney lawyer barrister king queen prince princess pope bishop archbishop cardinal patriarch
	ayatollah sheikh imam rabbi emir sultan professor lecturer analyst economist strategist researcher scientist historian physicist
	biologist engineer coach manager trainer founder co-founder cofounder owner ceo cfo coo cto head adviser advisor aide candidate nominee
	journalist reporter editor columnist correspondent author writer novelist poet actor actress singer rapper producer activist
	campaigner speaker whip treasurer fellow student teacher principal headteacher doctor nurse surgeon farmer fisherman driver
	striker midfielder goalkeeper defender forward quarterback player captain star champion entrepreneur businessman businesswoman
	billionaire investor banker trader policeman policewoman detective inspector sheriff superintendent councillor councilman
	councilwoman magistrate ombudsman auditor regulator negotiator mediator dissident refugee survivor witness resident victim
	congressmember mp mep msp teenager pilot curator conductor composer architect designer chef photographer partner chaplain
	vicar priest pastor minister-president taoiseach tanaiste first-minister politician
`);

/** Words that stand before such a noun and belong to it. */
export const ROLE_MODIFIERS = list(`
	former ex acting interim deputy vice prime foreign defense defence finance interior justice chief senior executive general attorney
	press national security party opposition house senate majority minority state treasury trade health education energy environment
	transport transportation labor labour agriculture culture economy economic home housing budget climate communications campaign
	managing financial operating technology medical scientific legal military police presidential cabinet junior assistant associate
	supreme federal district county city regional provincial permanent special envoy first second third then longtime veteran
	lieutenant lt brigadier major rear crown grand co public political research investment portfolio market bureau sports chief
	development immigration commerce veterans human homeland intelligence counterterrorism policy affairs secretary under infrastructure
	digital science innovation tax social welfare family women's planning water tourism mining oil fisheries business company club head
	republican democratic democrat conservative labour liberal independent shadow incoming outgoing honorary
	judiciary appropriations oversight banking det ch maj brig staff master lance flt sqn wg gp warrant gunnery
`);

/** Verbs that only somebody who decides can be the subject of. */
export const DECIDING_VERBS = list(`
	says said say expects expect wants want views view supports support backs back opposes oppose rejects reject rejected denies denied
	accuses accused accuse urges urged urge warns warned warn demands demanded demand insists insisted insist claims claimed announced
	announces announce agreed agrees agree approved approves refuses refused imposed imposes pledged pledges promised vowed vows condemned
	condemns blamed blames seeks sought hopes hoped plans planned proposed proposes signalled signaled threatened threatens considers
	considered believes sees see decided decides ruled lifted banned signed recognised recognized responded retaliated offered
	ordered called calls asked asks told confirmed confirms criticised criticized welcomed welcomes suspended cut launched fears
	argues argued maintains hosts brokered declined sanctioned summoned expelled withdrew
`);

/** Auxiliaries and adverbs that stand between a subject and its verb. */
export const VERB_HELPERS = list(
	"has have had is are was were will would could can may might must does do did not n't also again repeatedly formally publicly still now never already has long since recently",
);

/** Verbs that report words. */
export const SAYING_VERBS = list(
	'said says say told added according tweeted wrote asked announced insisted warned argued stated noted explained claimed declared acknowledged recalled replied urged confirmed signalled signaled posted testified conceded admitted suggested accused denied declined',
);

/** More nouns that say what a person is; {@link ROLE_NOUNS} are those that the tagger learnt with. */
export const PERSON_NOUNS = list(`
	financier socialite expert delegate accuser lecturer philosopher neighbour neighbor champion creator influencer member employee protester
	demonstrator scout master mep mec mp msp td mla mna mlc solicitor advocate counsel clerk registrar administrator coordinator organiser organizer
	volunteer veteran soldier airman pilot midwife carer nanny cleaner builder carpenter plumber electrician mechanic baker butcher brewer grocer
	shopkeeper landlord landlady tenant farmer rancher fisher sailor skipper ranger gardener forester beekeeper librarian archivist
	geologist ecologist economist virologist epidemiologist oncologist neurologist psychologist psychiatrist therapist dentist pharmacist vet
	veterinarian paramedic firefighter lifeguard bodyguard guard officer constable warden governor superintendent lieutenant gangster mobster
	killer murderer rapist paedophile pedophile fraudster hacker smuggler trafficker suspect defendant plaintiff claimant inmate prisoner convict
	hostage widow widower survivor patient donor passenger motorist cyclist jockey boxer wrestler golfer sprinter swimmer runner rower skier
	gymnast athlete footballer cricketer batsman batter bowler wicketkeeper fly-half scrum-half prop hooker lock flanker winger full-back centre-back
	pitcher catcher shortstop linebacker receiver cornerback guard goaltender skater driver referee umpire selector skipper teammate
	comedian comedienne presenter broadcaster newsreader anchor host podcaster blogger youtuber tiktoker instagrammer vlogger streamer columnist critic essayist biographer
	playwright dramatist screenwriter filmmaker director cinematographer animator illustrator cartoonist painter sculptor potter dancer choreographer
	drummer guitarist bassist pianist violinist cellist vocalist songwriter frontman frontwoman dj musician model supermodel stylist chef cook
	waiter waitress bartender barista restaurateur hotelier developer programmer inventor innovator technologist statistician mathematician
	astronomer astronaut cosmonaut chemist botanist zoologist palaeontologist paleontologist archaeologist anthropologist sociologist
	criminologist demographer geographer cartographer surveyor planner consultant contractor supplier broker dealer auctioneer valuer realtor
	accountant actuary bookkeeper cashier salesman saleswoman saleswoman marketer publicist spokesman agent publisher bookseller printer
	tycoon magnate mogul industrialist philanthropist heir heiress investor shareholder landowner retailer wholesaler importer exporter
	monk nun friar abbot rector vicar curate preacher missionary theologian cleric mufti lama guru
	rapporteur commissioner convener convenor whip backbencher frontbencher peer peeress baroness viscount earl duke duchess marquess
	dictator strongman rebel warlord guerrilla militant separatist dissident whistleblower lobbyist trustee benefactor patron steward boss
	alderman alderwoman selectman assemblyman assemblywoman freeholder supervisor intern apprentice trainee pupil graduate alumnus postgraduate
	undergraduate scholar academic dean provost vice-chancellor headmaster headmistress tutor instructor coach mentor counsellor counselor
	pensioner retiree grandmother grandfather matriarch patriarch teenager toddler schoolboy schoolgirl influencer celebrity socialite personality
	icon legend star starlet maestro virtuoso prodigy forecaster meteorologist climatologist seismologist hydrologist oceanographer glaciologist
	naturalist conservationist environmentalist humanitarian feminist suffragist trade-unionist unionist communist socialist radical anarchist
	nationalist loyalist royalist reformer moderate conservative liberal centrist populist evangelist lyricist novelist
	cofounder chairwoman vice-chair vice-chairman vice-chairwoman vice-captain sub-lieutenant wing-commander aircraftman airwoman policewoman
	sub-editor photojournalist newscaster correspondent statesman stateswoman ex-president ex-minister ex-wife ex-husband chief-of-staff
	trooper corporal bombardier commodore brigadier eyewitness onlooker bystander resident local homeowner shopper commuter holidaymaker tourist hiker climber mountaineer explorer diver
	lead
`);

/** Ends of nouns that say what a person is, and what ends so and is none. */
export const PERSON_NOUN_TAIL =
	/^\p{Ll}{2,}(?:ologist|ographer|ician|woman|maker|keeper|worker|holder|player|fighter|builder|breeder)$/u;

/** What one is to somebody: a role only where it says to whom. */
export const RELATIONS = list(
	`mother father mum mom dad son daughter brother sister wife husband partner girlfriend boyfriend fiance fiancee fiancé fiancée friend aunt uncle niece
	nephew cousin grandson granddaughter grandmother grandfather stepson stepdaughter stepfather stepmother twin colleague ex-wife ex-husband
	assistant lawyer attorney agent manager spokesman spokeswoman spokesperson nominee predecessor successor deputy`,
);

/** Of these and some more, family: whoever is named beside such a word is a person. */
export const KIN =
	/^(?:(?:grand|step|great-grand)?(?:mother|father|son|daughter)|mum|mom|dad|(?:half-|step)?(?:brother|sister)|wife|husband|girlfriend|boyfriend|fianc[ée]e?|aunt|uncle|niece|nephew|cousin|twin|widow|widower)$/;

/** Verbs and nouns after which "as" says what somebody is: "served as mayor". */
export const HOLDS_AS =
	/^(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|continu(?:e|es|ed)|serv(?:e|es|ed|ing)|work(?:s|ed|ing)?|act(?:s|ed|ing)|appointed|reappointed|named|elected|re-elected|resign(?:s|ed)|stepped|took|returns?|returned|remains?|remained|joined|speech|role|job|time|term|terms|position|tenure|stint|career|years?|appearance|sworn|confirmed|installed|doubles|began|started)$/;

/** Before what somebody is something of, these make it another office: "deputy White House press secretary". */
export const FORMERLY =
	/^(?:former|ex|ex-|then|late|ousted|outgoing|acting|deputy|assistant|associate|vice|interim|incoming|onetime|one-time|then-)$/;
