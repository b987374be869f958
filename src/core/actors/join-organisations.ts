import { ActorDraft } from './actor-draft.ts';
import { type CountryEvidence, isGenericName } from './country-evidence.ts';
import { joinTeamNames } from './join-team-names.ts';
import { ALIAS_USE, ENTITY_CLASS, type KnowledgeBase, REVIEWED_WEIGHT } from './knowledge-base.ts';
import { isSureLink, linkOrganisation, namesOfOtherPlaces } from './link-organisation.ts';
import { linkTeam, sportOf } from './link-team.ts';
import { LongNames } from './long-names.ts';
import { isDecidingSubject, isSomewhere, standsForGovernment } from './metonyms.ts';
import { nameKey } from './name-key.ts';
import { keyOfTokens, type NamedMention, type PlacedSentence } from './named-mention.ts';
import { findTeams } from './team-names.ts';

/** Joins mentions of organisations and places: by entity, by spelling, acronyms with their expansions, short forms with long ones. */
export function joinOrganisations(
	mentions: readonly NamedMention[],
	knowledge: KnowledgeBase,
	countries: CountryEvidence,
	isSport: boolean,
): ActorDraft[] {
	const drafts: ActorDraft[] = [];
	const long = new LongNames();
	const byEntity = new Map<number, ActorDraft>();
	/** By the entity that the names would have, were it sure. */
	const byDoubtful = new Map<number, ActorDraft>();
	const byKey = new Map<number, ActorDraft>();
	/** Bodies by what many are called, where the article names one with its country first: "U.S. Air Force". Null for several. */
	const byGenericTail = new Map<number, ActorDraft | null>();
	const teams = findTeams(mentions, knowledge, isSport);
	const byTeamKey = new Map<number, ActorDraft>();
	const sport = teams.size > 0 ? sportOf(new Set(mentions.map(({ sentence }) => sentence))) : null;
	const teamKeys = new Set([...teams].map(({ key }) => key));
	const governments = new Map<number, ActorDraft>();
	const acting = actingCountries(mentions, knowledge);
	// once a name stands for a government, it does so wherever it is no place: "visits Downing Street"
	const metonymKeys = new Set(
		mentions
			.filter((mention) => !(isSport && teamKeys.has(mention.key)) && standsForGovernment(mention, knowledge))
			.map(({ key }) => key),
	);

	const others = namesOfOtherPlaces(mentions, knowledge);
	const spelledOutKey = spelledOutAcronyms(mentions);
	const places = new Map<PlacedSentence, NamedMention[]>();
	for (const mention of mentions) {
		if (mention.type !== 'LOC') continue;
		const own = places.get(mention.sentence);
		if (own) own.push(mention);
		else places.set(mention.sentence, [mention]);
	}

	// long names first, so that acronyms and short forms find them
	const ordered = [...mentions].sort((a, b) => rankOfName(a.name) - rankOfName(b.name));
	for (const mention of ordered) {
		if (metonymKeys.has(mention.key) && (standsForGovernment(mention, knowledge) || !isSomewhere(mention))) {
			const country = knowledge.candidates(mention.key).find(({ use }) => use === ALIAS_USE.metonym)?.entity ?? -1;
			const target = acting.has(country) ? draftOfEntity(country) : draftOfGovernment(country);
			target.decides = true;
			target.add(mention);
			continue;
		}
		const spelledOut = spelledOutKey.get(mention.key);
		const whole = spelledOut === undefined ? undefined : byKey.get(spelledOut);
		if (whole) {
			whole.add(mention);
			continue;
		}
		const isOwnTeam = teams.has(mention);
		const game = isOwnTeam ? (sportOf([mention.sentence]) ?? sport) : null;
		const team = game ? linkTeam(mention, game, knowledge) : -1;
		if (others.has(mention.key)) mention.type = 'LOC';
		const around = places.get(mention.sentence) ?? [];
		const linked = others.has(mention.key) ? -1 : linkOrganisation(mention, around, knowledge);
		const entity = isOwnTeam ? team : linked;
		const known = isOwnTeam ? byTeamKey : byKey;
		const key = isOwnTeam ? keyOfTeam(mention, knowledge) : mention.key;
		if (entity >= 0 && !isOwnTeam && !isSureLink(entity, mention, knowledge, countries)) {
			const doubtful =
				byEntity.get(entity) ??
				ofGenericTail(mention) ??
				byDoubtful.get(entity) ??
				known.get(key) ??
				long.ofShort(mention);
			const own = doubtful ?? begin(new ActorDraft(mention.name, mention.type, -1));
			own.isKnownName = true;
			byDoubtful.set(entity, own);
			known.set(key, own);
			if (isDecidingSubject(mention)) own.decides = true;
			own.add(mention);
			continue;
		}
		const draft =
			(entity >= 0 ? byEntity.get(entity) : undefined) ??
			known.get(key) ??
			(entity < 0 ? (ofGenericTail(mention) ?? long.ofShort(mention)) : undefined) ??
			(entity < 0 || isLittleKnown(entity, mention) ? long.ofSecondWord(mention) : undefined) ??
			(entity >= 0 ? draftOfEntity(entity) : begin(new ActorDraft(mention.name, mention.type, -1)));
		known.set(key, draft);
		enterGenericTail(mention, draft);
		if (isOwnTeam) draft.isTeam = true;
		if (isDecidingSubject(mention)) draft.decides = true;
		draft.add(mention);
	}
	for (const draft of drafts) draft.type = commonType(draft);
	return isSport ? joinTeamNames(drafts, knowledge) : drafts;

	/** A shop that goes by one word may be called like a body that the article names in full. */
	function isLittleKnown(entity: number, { name }: NamedMention): boolean {
		return isShort(name) && knowledge.weightOf(entity) < REVIEWED_WEIGHT;
	}
	function ofGenericTail({ name, key }: NamedMention): ActorDraft | undefined {
		return isGenericName(name) ? (byGenericTail.get(key) ?? undefined) : undefined;
	}
	function enterGenericTail({ name, sentence, first, end, type }: NamedMention, draft: ActorDraft): void {
		const tail = name.replace(/^\S+\s+/, '');
		if (type !== 'ORG' || tail === name || isGenericName(name) || !isGenericName(tail)) return;
		const key = keyOfTokens(sentence, first + 1, end);
		const known = byGenericTail.get(key);
		byGenericTail.set(key, known === undefined || known === draft ? draft : null);
	}
	function begin(draft: ActorDraft): ActorDraft {
		drafts.push(draft);
		long.add(draft);
		return draft;
	}
	function draftOfEntity(entity: number): ActorDraft {
		let draft = byEntity.get(entity);
		if (!draft) {
			draft = begin(new ActorDraft(knowledge.nameOf(entity), 'ORG', entity));
			byEntity.set(entity, draft);
		}
		return draft;
	}
	function draftOfGovernment(country: number): ActorDraft {
		let draft = governments.get(country);
		if (!draft) {
			draft = begin(new ActorDraft(`Government of ${knowledge.nameOf(country)}`, 'ORG', -1));
			draft.isGovernmentBody = true;
			governments.set(country, draft);
		}
		return draft;
	}
}

/** "US" and "United States" are one side. */
function keyOfTeam({ key }: NamedMention, knowledge: KnowledgeBase): number {
	const place = knowledge.best(key);
	return place >= 0 && knowledge.classOf(place) === ENTITY_CLASS.country ? nameKey(knowledge.nameOf(place)) : key;
}

/** Of acronyms in brackets the key of what they stand for: "Coastal Water Board (CWB)", whatever letters the article chose. */
function spelledOutAcronyms(mentions: readonly NamedMention[]): Map<number, number> {
	const keys = new Map<number, number>();
	for (let i = 1; i < mentions.length; i++) {
		const long = mentions[i - 1];
		const short = mentions[i];
		if (!long || !short || long.sentence !== short.sentence || short.first !== long.end + 1) continue;
		const { words } = short.sentence;
		const isBracketed = words[long.end]?.opensBracket === true && words[short.end]?.closesBracket === true;
		const isAcronym = short.end - short.first === 1 && words[short.first]?.isUpper === true;
		if (isBracketed && isAcronym && /\s/.test(long.name) && long.type === 'ORG') keys.set(short.key, long.key);
	}
	return keys;
}

/** Countries whose own name the article uses for their government: there a capital means the same actor. */
function actingCountries(mentions: readonly NamedMention[], knowledge: KnowledgeBase): Set<number> {
	const acting = new Set<number>();
	for (const mention of mentions) {
		const entity = knowledge.best(mention.key);
		if (entity >= 0 && knowledge.classOf(entity) === ENTITY_CLASS.country && isDecidingSubject(mention))
			acting.add(entity);
	}
	return acting;
}

/** Long names come before what many bodies are called, and these before one word. */
const rankOfName = (name: string) => (isShort(name) ? 2 : isGenericName(name) ? 1 : 0);
const isShort = (name: string) => !/\s/.test(name);

function commonType(draft: ActorDraft): NamedMention['type'] {
	const places = draft.places.filter(({ mention }) => mention?.type === 'LOC').length;
	return places * 2 > draft.places.length ? 'LOC' : 'ORG';
}
