import { ENTITY_CLASS, isPlaceClass, type KnowledgeBase } from './knowledge-base.ts';
import { isUniversityByPlace } from './link-organisation.ts';
import { isInside, isSomewhere } from './metonyms.ts';
import { lowerAt, type NamedMention, type PlacedSentence } from './named-mention.ts';

/** Teams from which on an article is about sport. */
const FEWEST_TEAMS = 2;

/**
 * The mentions that mean a team by the name of its place. Once an article has two such teams, countries are teams in it wherever they are
 * not said to be somewhere.
 */
export function findTeams(
	mentions: readonly NamedMention[],
	knowledge: KnowledgeBase,
	isSport: boolean,
): Set<NamedMention> {
	const isElsewhere = isSport ? isInside : isSomewhere;
	const sporting = new Map<PlacedSentence, boolean>();
	const isAboutSport = (sentence: PlacedSentence) => {
		let is = sporting.get(sentence);
		if (is === undefined) {
			is = sentence.words.some((_, i) => {
				const word = lowerAt(sentence, i);
				return sentence.rules.sportWord.test(word) && !sentence.rules.alsoElsewhere.test(word);
			});
			sporting.set(sentence, is);
		}
		return is;
	};
	const teams = new Set(
		mentions.filter((mention) => isTeam(mention, knowledge, isSport ? () => true : isAboutSport, isElsewhere)),
	);
	const keys = new Set([...teams].map(({ key }) => key));
	if (keys.size < FEWEST_TEAMS) return teams;
	for (const mention of mentions) {
		if (isElsewhere(mention) || ownsPerson(mention, knowledge)) continue;
		if (keys.has(mention.key) || knowledge.classOf(knowledge.best(mention.key)) === ENTITY_CLASS.country)
			teams.add(mention);
	}
	return teams;
}

/**
 * Whether a place's name means its team: it plays or is played, in a sentence about sport. Teams are not linked to the place, nor joined with it.
 */
function isTeam(
	mention: NamedMention,
	knowledge: KnowledgeBase,
	isAboutSport: (sentence: PlacedSentence) => boolean,
	isElsewhere: (mention: NamedMention) => boolean,
): boolean {
	const { sentence, first, end } = mention;
	if (isElsewhere(mention) || ownsPerson(mention, knowledge)) return false;
	const plays =
		sentence.rules.faced.test(lowerAt(sentence, first - 1)) || sentence.rules.plays.test(lowerAt(sentence, end));
	const named = knowledge.candidates(mention.key);
	// what goes by a name of its own plays under it: "Chicago Bears", "NFL"
	const isOwnName =
		named.length > 0 &&
		!named.some(
			({ entity }) => isPlaceClass(knowledge.classOf(entity)) || isUniversityByPlace(entity, mention, knowledge),
		);
	if (isOwnName) return false;
	return (plays || mention.type === 'ORG') && isAboutSport(sentence);
}

/** "Spain's Ana Ruiz": the country that she is of. */
function ownsPerson({ sentence, end, key }: NamedMention, knowledge: KnowledgeBase): boolean {
	return (
		knowledge.classOf(knowledge.best(key)) === ENTITY_CLASS.country &&
		/^['’]s?$/.test(lowerAt(sentence, end)) &&
		sentence.spans.some(({ first, type }) => type === 'PER' && first === end + 1)
	);
}
