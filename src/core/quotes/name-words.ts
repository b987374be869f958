/** Titles and roles that stand before a name and are no part of it, lower case without stop. */
export const TITLES: ReadonlySet<string> = new Set(
	`mr mrs ms miss dr sir dame lord lady sen sens senator rep reps representative gov govs governor president vice prime minister justice
	judge secretary attorney general gen col lt capt sgt maj adm rev pastor pope prof professor chancellor king queen prince princess mayor
	speaker ambassador chairman chairwoman chairperson director chief congressman congresswoman republican democratic democrat gop former
	libertarian first spokesman spokeswoman spokesperson candidate nominee leader whip commissioner ceo cfo coo founder executive manager
	strategist pollster adviser advisor counsel analyst editor columnist correspondent anchor host sheriff marshal admiral colonel sergeant
	lieutenant captain major commander treasurer comptroller lawyer author economist rival widow coach defense defence foreign interior
	finance deputy acting us of state justice treasury commerce labor energy education homeland security house senate majority minority aide detective constable superintendent inspector
	archbishop bishop cardinal rabbi imam ayatollah sheikh baroness count countess`.split(/\s+/),
);

/** Words that stand before names of things as well: they make nobody a person. */
const LOOSE_TITLES: ReadonlySet<string> = new Set(
	`former first of us state house senate majority minority republican democratic democrat gop libertarian acting deputy homeland security
	justice treasury defense defence foreign interior finance commerce labor energy education general director chief executive vice
	rival`.split(/\s+/),
);

/** Whether a title before a name tells that it is a person's. */
export function isPersonalTitle(word: string): boolean {
	return TITLES.has(word) && !LOOSE_TITLES.has(word);
}

const FEMALE_TITLES =
	/^(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|congresswoman|chairwoman|baroness|countess|businesswoman|saleswoman|policewoman)$/;
const MALE_TITLES =
	/^(?:mr|sir|lord|king|prince|spokesman|congressman|chairman|pope|count|businessman|salesman|policeman)$/;

/** The gender that a title tells: "f", "m" or null. */
export function genderOfTitle(title: string): 'f' | 'm' | null {
	if (FEMALE_TITLES.test(title)) return 'f';
	return MALE_TITLES.test(title) ? 'm' : null;
}

/** Lower-case words inside names: "Ursula von der Leyen". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
	'de van von der den bin al el la le di da del dos du ibn ter ben'.split(' '),
);

/** Capitalised at the beginning of a sentence and no name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
	`the a an this that these those but and or so if when while as in on at for from by with without after before since until although though
	because however meanwhile instead still yet also even now then there here it its he she they we i you his her their our my your what who
	whom which why how where not no yes some many most few several both each every all any other another others one two three four five six
	seven eight nine ten last next second earlier later according despite during under over about among between like once only just to of up
	out nor well let read more asked speaking following additionally moreover such than nearly almost perhaps maybe too whether through
	throughout against along around given oh look unlike people officials critics republicans democrats americans latest update updated photo image
	video watch related source today yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february march april
	may june july august september october november december jan feb aug sept oct nov dec`.split(/\s+/),
);

const CALENDAR =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/;

export function isCalendarWord(word: string): boolean {
	return CALENDAR.test(word);
}

const ORGANISATION_WORD =
	/\b(?:University|Institute|Institution|Center|Centre|Foundation|Party|Committee|Council|Times|Post|Journal|News|Department|Agency|Bank|Group|Inc|Corp|Company|Co|House|Senate|Court|Association|Union|Office|Bureau|Commission|Fund|Network|Press|Campaign|Poll|Street|County|City|State|States|Board|School|College|Club|League|Coalition|Project|Service|Services|Administration|Ministry|Police|Army|Force|Forum|Alliance|Today|Hall|Tower|Act|Amendment|War|Island|Lake|Beach|Valley|Carolina|Dakota|Virginia|Hampshire|Jersey|York|Mexico|America|PAC|Nations|Kingdom|Republic|Airlines|Airport|Hospital|Society|Federation|Organization|Organisation|Authority|Parliament|Congress|Cabinet|Pentagon|Kremlin|Guard|Circuit|District|Caucus|Commonwealth)\b/;

const PLACES: ReadonlySet<string> = new Set(
	`republican republicans democratic democrat democrats libertarian american americans african latino latinos hispanic hispanics muslim
	muslims christian christians jewish catholic catholics russian russians china chinese iran iranian iraq syria korea israel israeli mexico
	mexican canada canadian france french germany german britain british england english europe european japan japanese india indian ukraine
	ukrainian russia turkey turkish michigan ohio florida texas california pennsylvania iowa nevada arizona washington brooklyn manhattan london
	moscow beijing brussels paris berlin kyiv twitter facebook instagram internet islam obamacare isis nato getty us un eu uk fbi cia dnc rnc nra
	epa irs cnn nbc msnbc abc cbs bbc reuters ap npr pbs google apple brexit`.split(/\s+/),
);

/** Whether a name is most likely not a person's: an organisation, a place, a people. */
export function isNoPerson(name: string): boolean {
	if (ORGANISATION_WORD.test(name) || / of /.test(name) || /^(?:\p{Lu}\.?){2,5}$/u.test(name)) return true;
	const bare = name
		.toLowerCase()
		.replaceAll('.', '')
		.replace(/^(?:the|north|south|saudi|islamic|white|wall|capitol|supreme|fox) /, '');
	return PLACES.has(bare) || /^(?:house|street|hill|court|arabia|state|news)$/.test(bare);
}

export function isOrganisationWord(words: string): boolean {
	return ORGANISATION_WORD.test(words);
}
