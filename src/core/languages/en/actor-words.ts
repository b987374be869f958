import type { ActorWords } from '../actor-words.ts';
import * as government from './government-words.ts';
import * as organisation from './organisation-words.ts';
import * as place from './place-words.ts';
import * as role from './role-words.ts';
import * as sport from './sport-words.ts';
import * as tagger from './tagger-words.ts';
import * as thing from './thing-words.ts';
import * as title from './titles.ts';
import * as verb from './verbs.ts';

export const ACTOR_WORDS: ActorWords = {
	tagger: {
		titles: tagger.TAGGER_TITLES,
		organisationTails: tagger.ORGANISATION_TAILS,
		placeTails: tagger.PLACE_TAILS,
		sayings: tagger.TAGGER_SAYINGS,
		linkers: tagger.NAME_LINKERS,
		placePrepositions: new Set(['in', 'at', 'from']),
		articles: new Set(['the']),
		ownership: new Set(['of', 'at', 'for']),
	},
	roleNouns: role.ROLE_NOUNS,
	roleModifiers: role.ROLE_MODIFIERS,
	decidingVerbs: role.DECIDING_VERBS,
	sayingVerbs: role.SAYING_VERBS,
	verbHelpers: role.VERB_HELPERS,
	nounPhraseFollower: verb.NOUN_PHRASE_FOLLOWER,
	titleInSpan: title.TITLE_IN_SPAN,
	officeBeforeName: title.OFFICE_BEFORE_NAME,
	courtesyTitle: title.COURTESY_TITLE,
	degree: title.DEGREE,
	verbBetweenNames: verb.VERB_BETWEEN_NAMES,
	openingVerb: verb.OPENING_VERB,
	ministries: government.MINISTRIES,
	governmentBody: government.GOVERNMENT_BODY,
	afterLeader: government.AFTER_LEADER,
	coordinatedBody: organisation.COORDINATED_BODY,
	bodyFields: organisation.BODY_FIELDS,
	commonBody: organisation.COMMON_BODY,
	bodyNamedBy: organisation.BODY_NAMED_BY,
	companyDescription: organisation.COMPANY_DESCRIPTION,
	companyOfficer: organisation.COMPANY_OFFICER,
	companyHolding: organisation.COMPANY_HOLDING,
	companyNoun: organisation.COMPANY_NOUN,
	companyTail: organisation.COMPANY_TAIL,
	sharedHeads: organisation.SHARED_HEADS,
	sportWord: sport.SPORT_WORD,
	faced: sport.FACED,
	plays: sport.PLAYS,
	alsoElsewhere: sport.ALSO_ELSEWHERE,
	pluralVerb: sport.PLURAL_VERB,
	teamStaff: sport.TEAM_STAFF,
	matchNouns: sport.MATCH_NOUNS,
	signsFor: sport.SIGNS_FOR,
	sports: sport.SPORTS,
	otherSports: sport.OTHER_SPORTS,
	workNouns: thing.WORK_NOUNS,
	workNounsBeforeMarks: thing.WORK_NOUNS_BEFORE_MARKS,
	eventTails: thing.EVENT_TAILS,
	competitionTails: thing.COMPETITION_TAILS,
	documentTails: thing.DOCUMENT_TAILS,
	offices: thing.OFFICES,
	beforeGeneral: thing.BEFORE_GENERAL,
	titlesInBody: thing.TITLES_IN_BODY,
	commonNouns: thing.COMMON_NOUNS_IN_CAPITALS,
	smallBodyHeads: thing.SMALL_BODY_HEADS,
	placePrepositions: place.PLACE_PREPOSITIONS,
	insidePrepositions: place.INSIDE_PREPOSITIONS,
	governmentPossession: place.GOVERNMENT_POSSESSION,
	governmentStaff: place.GOVERNMENT_STAFF,
	governedBy: place.GOVERNED_BY,
};
