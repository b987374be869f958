import type { ActorKind } from '../article.ts';
import type { ActorDraft, ActorPlace } from './actor-draft.ts';
import { isGenericName } from './country-evidence.ts';
import { SETTLED } from './entity-tags.ts';
import { lowerAt, type NamedMention } from './named-mention.ts';
import { LISTED_CITY, LISTED_COUNTRY } from './profiled-text.ts';

/** By how much the tagger must prefer a name to none, and its type to another, somewhere in the article; in the model's own units. */
const LEAST_MARGIN = { name: 60, type: 30 } as const;
/** Less for what the knowledge base has; an acronym may be another's. */
/** Less for whom the headline names. */
const LEAST_MAIN = { times: 2, name: 20, type: 5 } as const;
/** And for what every state calls a body of its: "Treasury". */
const LEAST_GENERIC_MARGIN = 10;
const LEAST_KNOWN_MARGIN = { name: 23, acronym: 40 } as const;

/**
 * Whether an article gives enough for showing somebody as an actor: it is named in the story itself, not in the newsroom's own lines alone, and
 * the tagger is sure of it at one place at least. A wrong name costs more than a missing one.
 */
export function isProvenActor(draft: ActorDraft, kind: ActorKind): boolean {
	const inStory = draft.places.filter(({ sentence, mention }) => !sentence.isAside && !mention?.isAside);
	if (!inStory.some(({ sentence }) => sentence.part === 'text')) return false;
	const named = inStory.flatMap(({ mention }) => (mention ? [mention] : []));
	if (named.length === 0) return true;
	if (kind === 'place' && inStory.every(isModifier)) return false;
	if (draft.type === 'PER' && isIntroduced(draft))
		return named.some(({ margin = SETTLED }) => margin >= LEAST_KNOWN_MARGIN.name);
	if (kind === 'government' && named.some(({ name }) => isGenericName(name)))
		return named.some(({ margin = SETTLED }) => margin >= LEAST_GENERIC_MARGIN);
	return draft.entity >= 0 || draft.isKnownName || named.some(isListedPlace)
		? named.some(isSureOfKnown)
		: isSure(named);
}

/** Somebody in full of whom the article says what they are. */
function isIntroduced({ name, stated }: ActorDraft): boolean {
	return /\s/.test(name) && stated !== null && !stated.isWeak;
}

/** A city or country of the lists, where the tagger takes it for a place. */
function isListedPlace({ sentence, first, end, type }: NamedMention): boolean {
	const kind = sentence.known[first] ?? -1;
	return type === 'LOC' && end - first <= 3 && (kind >> 2 === LISTED_CITY || kind >> 2 === LISTED_COUNTRY);
}

function isSureOfKnown({ name, margin = SETTLED }: NamedMention): boolean {
	return margin >= (/^[\p{Lu}.]{2,4}$/u.test(name) ? LEAST_KNOWN_MARGIN.acronym : LEAST_KNOWN_MARGIN.name);
}

function isSure(named: readonly NamedMention[]): boolean {
	const most = (of: 'margin' | 'typeMargin') => Math.max(...named.map((mention) => mention[of] ?? SETTLED));
	if (most('margin') >= LEAST_MARGIN.name && most('typeMargin') >= LEAST_MARGIN.type) return true;
	// whom a headline names and the text again and again
	const isMain = named.length >= LEAST_MAIN.times && named.some(({ sentence }) => sentence.part === 'title');
	return isMain && most('margin') >= LEAST_MAIN.name && most('typeMargin') >= LEAST_MAIN.type;
}

/** "US" in "a US size", "the UK branch": it says what kind of thing something is. */
function isModifier({ sentence, end, mention }: ActorPlace): boolean {
	if (!mention || !/^(?:\p{Lu}\.?){2,3}$/u.test(mention.name)) return false;
	const { rules } = sentence;
	const next = sentence.words[end];
	// without a language's verbs nothing tells "USA backed" from "US size"
	if (rules.decidingVerbs.size === 0) return false;
	if (!next || !/^\p{Ll}/u.test(next.text)) return false;
	const word = lowerAt(sentence, end);
	return !(
		rules.nounPhraseFollower.test(word) ||
		rules.verbHelpers.has(word) ||
		rules.decidingVerbs.has(word) ||
		rules.sayingVerbs.has(word) ||
		/(?:ed|ly)$/.test(word)
	);
}
