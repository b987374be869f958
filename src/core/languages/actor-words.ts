type Words = ReadonlySet<string>;

/**
 * The words of a language by which names are told, typed, joined and described. Lower case, without a stop. What is a pattern is tested against
 * one word, unless it says otherwise.
 */
export interface ActorWords {
	/** What the tagger asks of a word: it learnt with these, so that another list wants another model. */
	tagger: {
		titles: Words;
		organisationTails: Words;
		placeTails: Words;
		sayings: Words;
		/** Join two capitalised words into one name: "of". */
		linkers: Words;
		placePrepositions: Words;
		articles: Words;
		/** Before what a person is in charge of: "of", "at". */
		ownership: Words;
	};
	/** Small words that belong to the surname behind them: "von". */
	particles: Words;
	/** What a person is ("chairman"), and what stands before it and belongs to it ("deputy"). */
	roleNouns: Words;
	roleModifiers: Words;
	/** More of the first, which the tagger has not learnt with, and how others end. */
	personNouns: Words;
	personNounTail: RegExp;
	/** What one is to somebody: "mother". */
	relations: Words;
	/** Before "as" and what somebody is, and before what somebody is no more. */
	holdsAs: RegExp;
	formerly: RegExp;
	/** Verbs that only somebody who decides can be the subject of, those that report words, and what stands between subject and verb. */
	decidingVerbs: Words;
	sayingVerbs: Words;
	verbHelpers: Words;
	/** What can stand behind a noun phrase. */
	nounPhraseFollower: RegExp;
	/** Titles that are nobody's name; as written. */
	titleInSpan: RegExp;
	/** The same, where a full name stands behind. */
	titleBeforeFullName: RegExp;
	officeBeforeName: RegExp;
	courtesyTitle: RegExp;
	shortTitle: RegExp;
	/** Ranks before names, and what stands before these; as written. */
	rank: RegExp;
	beforeRank: RegExp;
	/** What stands before a storm's name: "Hurricane". */
	storm: RegExp;
	/** Academic degrees and orders; as written. */
	degree: RegExp;
	/** Verbs that stand between two names, and those that open a sentence before their subject; as written. */
	verbBetweenNames: RegExp;
	openingVerb: RegExp;
	/** Parts of a government: before "ministry", by themselves (one word or two), and after a leader's name. */
	ministries: RegExp;
	governmentBody: RegExp;
	afterLeader: RegExp;
	/** Bodies whose names may hold an "and", and what they are for; as written, in lower case. */
	coordinatedBody: RegExp;
	bodyFields: Words;
	/** What a body is called for short, as written: "Commission". */
	commonBody: RegExp;
	/** Nouns that name a body again by what it is, and the names they fit. */
	bodyNamedBy: ReadonlyMap<string, RegExp>;
	companyDescription: RegExp;
	/** In names of bodies that are none. */
	noCompany: RegExp;
	companyOfficer: RegExp;
	companyHolding: RegExp;
	companyNoun: RegExp;
	pluralBodies: Words;
	pluralPlaces: Words;
	companyTail: RegExp;
	/** What a firm is, before its name at the head of a sentence: "Rival Kestrel". */
	whatFirmsAre: Words;
	/** Words that end names of bodies and of no place; what tells a centre from a venue; what a body of a country does. */
	bodyTails: Words;
	studyWords: Words;
	fieldsOfBodies: Words;
	/** What only a state has, behind its possessive. */
	ofAState: RegExp;
	/** What only companies have and do, behind their name. */
	companyAssets: Words;
	companyVerbs: Words;
	/** Heads in the plural that a list of names shares: "counties". */
	sharedHeads: ReadonlyMap<string, { head: string; type: 'LOC' | 'ORG' }>;
	/** Tell that a sentence is about sport, that a name before or after plays, and which sport. */
	sportWord: RegExp;
	/** Of these words those that other subjects have as well. */
	alsoElsewhere: RegExp;
	faced: RegExp;
	plays: RegExp;
	/** Behind a team: verbs of many, and whom it has; before it, with a preposition: how it was met; and what a player does with it. */
	pluralVerb: RegExp;
	teamStaff: RegExp;
	matchNouns: RegExp;
	signsFor: RegExp;
	/** Ends or begins the name of a ground. */
	grounds: RegExp;
	clubWords: Words;
	sports: readonly (readonly [sport: string, words: RegExp])[];
	otherSports: RegExp;
	/** Tell things from actors: what a work is before its title (and before one in marks), and how names of events and papers end. */
	workNouns: Words;
	workNounsBeforeMarks: Words;
	/** What a ship is, before its name. */
	vesselNouns: Words;
	/** What a product is, beside its name: "the Aria, its electric hatchback". */
	productNouns: Words;
	eventTails: Words;
	competitionTails: Words;
	documentTails: Words;
	/** Offices, which are nobody by themselves, and what makes "general" one. */
	offices: Words;
	beforeGeneral: Words;
	titlesInBody: RegExp;
	/** Words that name nobody, whatever their case; and small ones that a body's name may end in. */
	commonNouns: Words;
	peopleWords: Words;
	marketIndex: RegExp;
	partyMembers: RegExp;
	smallBodyHeads: Words;
	/** Around a place's name: it is somewhere, it has what only governments have, it is governed by a noun before. */
	placePrepositions: RegExp;
	insidePrepositions: RegExp;
	smallPlaces: RegExp;
	/** Ends names of streets, which people are called by hardly ever; and such as surnames are written like. */
	streetTails: RegExp;
	streetOrSurname: RegExp;
	/** What only a place has: "the council of Marrow Hill". */
	ofAPlace: RegExp;
	governmentPossession: RegExp;
	governmentStaff: RegExp;
	governedBy: RegExp;
	ofAWay: RegExp;
}
