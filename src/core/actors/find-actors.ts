import type { AnalysisInput } from '../analyse/analysis-input.ts';
import { type Deadline, NO_DEADLINE } from '../analyse/deadline.ts';
import type { Actor, Mention } from '../article.ts';
import type { ChosenPack } from '../languages/language-pack.ts';
import { joinPersons } from '../people/join-persons.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { SPLITTERS } from '../text/split-tokens.ts';
import { ActorDraft } from './actor-draft.ts';
import type { ActorModel } from './actor-model.ts';
import { agreeOnTypes } from './agree-on-types.ts';
import { dropSpelledOutThings, tagBracketedAcronyms } from './bracketed-acronyms.ts';
import { completeNames } from './complete-names.ts';
import { CountryEvidence } from './country-evidence.ts';
import { readDatelines } from './datelines.ts';
import { describeActors } from './describe-actors.ts';
import { detachPlaces } from './detach-places.ts';
import { dropCases } from './drop-cases.ts';
import { dropCredits } from './drop-credits.ts';
import { dropSmallWords } from './drop-small-words.ts';
import { dropThings } from './drop-things.ts';
import { extendNames } from './extend-names.ts';
import { fillKnownBodies } from './fill-known-bodies.ts';
import { fillMainNames } from './fill-main-names.ts';
import { fillNames } from './fill-names.ts';
import { fillRankedNames } from './fill-ranked-names.ts';
import { fillRelatives } from './fill-relatives.ts';
import { fillTitledNames } from './fill-titled-names.ts';
import { findGovernmentBodies, type GovernmentBody } from './government-bodies.ts';
import { headingsOf } from './headings-of.ts';
import { joinCoordinatedBodies } from './join-coordinated-bodies.ts';
import { joinHeads } from './join-heads.ts';
import { joinFamilyNames, joinInflections } from './join-inflections.ts';
import { joinNicknames } from './join-nicknames.ts';
import { joinOrganisations } from './join-organisations.ts';
import { joinSpellings } from './join-spellings.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { keepKnownNames } from './known-names.ts';
import { haveOfficeHolders, linkPersons } from './link-person.ts';
import { nameBuildings } from './name-buildings.ts';
import { nameLocalBodies } from './name-local-bodies.ts';
import { type ArticlePart, mentionsOf, type NamedMention, type PlacedSentence } from './named-mention.ts';
import { isNewsroomLine } from './newsroom-lines.ts';
import { partCoordinatedNames } from './part-coordinated-names.ts';
import { partNames } from './part-names.ts';
import { partOffices } from './part-offices.ts';
import { dropOfficesAndBodies, hasEvidence } from './proof-beyond-english.ts';
import { resolveDescriptions } from './resolve-descriptions.ts';
import { resolveIt } from './resolve-it.ts';
import { retypeCapitals } from './retype-capitals.ts';
import { retypeCompanies } from './retype-companies.ts';
import { retypePersons } from './retype-persons.ts';
import { placeWhatIsGoverned, retypeBodies, retypePlaces } from './retype-places.ts';
import { retypeSingleNames } from './retype-single-names.ts';
import { retypeTeams } from './retype-teams.ts';
import { settlePlaces } from './settle-places.ts';
import { settleTypes } from './settle-types.ts';
import { isSportArticle } from './sport-article.ts';
import { statedRole } from './stated-role.ts';
import type { TaggedSentence } from './tagger.ts';
import { tellFirmsFromFounders } from './tell-firms-from-founders.ts';
import { tidySpans } from './tidy-spans.ts';
import { trimNames } from './trim-names.ts';
import { typeByList } from './type-by-list.ts';
import { keepWholeWords } from './whole-words.ts';

/** Who and what takes part, and in how many sentences of the text it was looked for. */
export interface FoundActors {
	mentions: Mention[];
	actors: Actor[];
	sentencesRead: number;
}

/**
 * Says who and what takes part in an article: every mention in its text, and one actor for each entity, the most important first.
 * Headline and standfirst inform the reading; offsets refer to the text alone. In a language that has
 * no tagger only names that the knowledge base has are found.
 * @param deadline when it is over, the rest of the sentences is left out
 */
export function findActors(
	input: AnalysisInput,
	{
		language,
		splits,
		familyFirst,
		inflection,
		cues,
		naming,
		speech,
		headFirst,
		compounds,
		particles,
		prefixes,
		homographs,
	}: ChosenPack,
	model: ActorModel,
	deadline: Deadline = NO_DEADLINE,
): FoundActors {
	const parts: [ArticlePart, Sentence[]][] = [
		['title', splitSentences(input.title ?? '')],
		['description', splitSentences(input.description ?? '')],
		['text', input.sentences ?? splitSentences(input.text)],
	];
	if (splits) for (const part of parts) part[1] = part[1].map(SPLITTERS[splits]);
	const tagged = tagNames(
		parts.flatMap(([, sentences]) => sentences),
		headingsOf(parts, input.blocks ?? []),
		model,
		deadline,
	);
	const placed: PlacedSentence[] = [];
	for (const [part, sentences] of parts) {
		for (let number = 0; number < sentences.length; number++) {
			const own = tagged[placed.length];
			if (!own) continue;
			const sentence: PlacedSentence = { ...own, part, number };
			sentence.isAside = part === 'text' && isNewsroomLine(sentence);
			placed.push(sentence);
		}
	}
	if (!model.tagger) {
		keepKnownNames(placed, model.knowledge, { language, tags: input.tags ?? [], homographs });
		fillMainNames(placed, model.knowledge, { cues, hasTagger: false }, input.tags ?? []);
	} else if (language !== 'en') {
		if (particles) keepWholeWords(placed, { particles, prefixes }, model.knowledge);
		dropSmallWords(placed, language);
		dropOfficesAndBodies(placed, cues);
		if (naming) partNames(placed, model.knowledge, naming);
		if (cues && !cues.capitalisedNouns) partOffices(placed, model.knowledge, cues, inflection?.restoring?.firstNames);
		trimNames(placed, cues);
		if (naming) nameLocalBodies(placed, naming, cues);
		settleTypes(placed, model.knowledge, { cues, naming, inflection, familyFirst }, input.tags ?? []);
		if (naming) {
			settlePlaces(placed, naming, cues);
			extendNames(placed, model.knowledge, { cues, naming });
		}
		fillMainNames(placed, model.knowledge, { cues, naming, hasTagger: true }, input.tags ?? []);
		fillNames(placed, model.knowledge, { inflection, familyFirst });
	}
	if (speech) {
		const { title, description, text } = input;
		fillTitledNames(placed, speech, { title: title ?? '', description: description ?? '', text }, model.knowledge);
	}
	if (language === 'en') {
		fillKnownBodies(placed, model.knowledge);
		fillRankedNames(placed);
		fillRelatives(placed);
	}
	tidySpans(placed);
	readDatelines(placed);
	joinNicknames(placed);
	dropCredits(placed);
	dropThings(placed, model.knowledge);
	if (naming) nameBuildings(placed, naming);
	joinCoordinatedBodies(placed, model.knowledge);
	if (language === 'en') partCoordinatedNames(placed, model.knowledge);
	detachPlaces(placed, model.knowledge);
	retypeCapitals(placed, model.knowledge);
	typeByList(placed);
	retypeCompanies(placed);
	placeWhatIsGoverned(placed);
	retypePlaces(placed);
	retypeBodies(placed);
	retypePersons(placed);
	agreeOnTypes(placed);
	const isSport = isSportArticle(placed);
	dropCases(placed, isSport);
	if (isSport) retypeTeams(placed, model.knowledge);
	retypeSingleNames(placed, model.knowledge);
	tellFirmsFromFounders(placed, model.knowledge);
	tagBracketedAcronyms(placed);
	dropSpelledOutThings(placed);

	const mentions: NamedMention[] = [];
	const bodies: GovernmentBody[] = [];
	for (const sentence of placed) {
		const own = mentionsOf(sentence);
		completeNames(own);
		for (const mention of own) mentions.push(mention);
		bodies.push(...findGovernmentBodies(sentence, own, model.knowledge));
	}
	if (inflection) joinInflections(mentions, inflection, model.knowledge);
	if (familyFirst) joinFamilyNames(mentions);
	if (headFirst) joinHeads(mentions, cues, model.knowledge);
	const drafts = joinMentions(mentions, bodies, new CountryEvidence(placed, mentions, model.knowledge), model, {
		isSport,
		isEnglish: language === 'en',
	});
	resolveDescriptions(drafts, placed, model.knowledge);
	resolveIt(drafts, placed);
	const sentencesRead = placed.filter(({ part }) => part === 'text').length;
	const isEnglish = language === 'en' || !model.tagger;
	const witnesses = {
		authors: input.authors ?? [],
		hasLastNames: !familyFirst && !speech,
		compounds: compounds === true,
		cues,
		naming,
		speech,
	};
	const proven = isEnglish ? drafts : drafts.filter((draft) => hasEvidence(draft, model.knowledge, witnesses));
	return {
		...describeActors(proven, mentions, model.knowledge, { isEnglish: language === 'en' }),
		sentencesRead,
	};
}

/** Sentences with the names the tagger finds, none where the language has no tagger. */
function tagNames(
	sentences: readonly Sentence[],
	headings: ReadonlySet<Sentence>,
	{ tagger, profiles }: ActorModel,
	deadline: Deadline,
): TaggedSentence[] {
	if (tagger) return tagger.tag(sentences, headings, deadline);
	return profiles.profile(sentences, headings, deadline).map((sentence) => ({ ...sentence, spans: [] }));
}

function joinMentions(
	mentions: NamedMention[],
	bodies: GovernmentBody[],
	countries: CountryEvidence,
	{ knowledge }: ActorModel,
	{ isSport, isEnglish }: { isSport: boolean; isEnglish: boolean },
): ActorDraft[] {
	const bySentence = new Map<PlacedSentence, NamedMention[]>();
	for (const mention of mentions) {
		const own = bySentence.get(mention.sentence);
		if (own) own.push(mention);
		else bySentence.set(mention.sentence, [mention]);
	}
	// in "the Trump administration" the name stands for the administration
	const owned = new Map<NamedMention, GovernmentBody>();
	const leaders = new Map<GovernmentBody, NamedMention>();
	for (const body of bodies) {
		if (!body.identity.endsWith(':administration')) continue;
		const leader = bySentence.get(body.sentence)?.find((mention) => mention.first === body.first);
		if (!leader) continue;
		owned.set(leader, body);
		leaders.set(body, leader);
	}
	const isNamed = (mention: NamedMention) => !owned.has(mention);
	const persons = joinPersons(
		mentions.filter((mention) => mention.type === 'PER' && isNamed(mention)),
		knowledge,
	);
	const organisations = joinOrganisations(
		mentions.filter((mention) => mention.type !== 'PER'),
		knowledge,
		countries,
		isSport,
	);
	const isPolitical =
		bodies.length > 0 ||
		organisations.some((draft) => isPoliticalActor(draft, knowledge)) ||
		haveOfficeHolders(persons, knowledge);
	for (const person of persons) addStatedRole(person, bySentence);
	linkPersons(persons, knowledge, { isPolitical, isSport, countries, isEnglish });

	const byIdentity = new Map<string, ActorDraft>();
	const byName = new Map(organisations.toReversed().map((draft) => [draft.name, draft]));
	for (const body of bodies) {
		const government = body.isGovernment ? byName.get(`Government of ${knowledge.nameOf(body.country)}`) : undefined;
		let draft = government ?? byIdentity.get(body.identity);
		if (!draft) {
			draft = new ActorDraft(body.name, 'ORG', -1);
			draft.isGovernmentBody = true;
		}
		byIdentity.set(body.identity, draft);
		const { sentence, first, end } = body;
		draft.places.push({ sentence, first, end, mention: leaders.get(body) ?? null });
	}
	return [...new Set([...joinSpellings(persons), ...organisations, ...byIdentity.values()])];
}

function isPoliticalActor({ entity, decides, isGovernmentBody }: ActorDraft, knowledge: KnowledgeBase): boolean {
	const kind = entity < 0 ? 0 : knowledge.classOf(entity);
	return decides || isGovernmentBody || kind === ENTITY_CLASS.government || kind === ENTITY_CLASS.party;
}

function addStatedRole(person: ActorDraft, bySentence: ReadonlyMap<PlacedSentence, NamedMention[]>): void {
	for (const { mention } of person.places) {
		if (!mention) continue;
		const others = (bySentence.get(mention.sentence) ?? []).filter((other) => other !== mention);
		const stated = statedRole(mention, others);
		if (!stated) continue;
		// the first role is the article's introduction; one with an affiliation says more
		if (!person.stated || (person.stated.isWeak && !stated.isWeak)) person.stated = stated;
		else if (!person.stated.affiliation && stated.affiliation)
			person.stated = {
				...person.stated,
				affiliation: stated.affiliation,
				// the other place's words, where it says the same
				...(stated.role.toLowerCase() === person.stated.role.toLowerCase() && { words: stated.words }),
			};
	}
}
