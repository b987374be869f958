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
	republican democratic democrat conservative labour liberal independent
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
