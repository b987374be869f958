import type { CueList } from '../languages/cue-list.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { TaggedSpan } from './entity-tags.ts';
import { ENTITY_CLASS, type KnowledgeBase, LISTED } from './knowledge-base.ts';
import type { NamedMention } from './named-mention.ts';
import type { TaggedSentence } from './tagger.ts';

/** A name that only a tagger speaks for is named so often. */
const LEAST_TIMES = 2;
/** By how much a tagger must prefer a name of one word that is named once, and its type, where lists know it; see proof-of-actor.ts. */
const LEAST_MARGIN = { name: 60, type: 30 } as const;

/**
 * Takes from the names of a language what is an office or a body of any country, by itself no name: "Gobierno", "Ministre".
 * @param cues of the language; without them nothing is taken
 */
export function dropOfficesAndBodies(sentences: readonly TaggedSentence[], cues: CueList | undefined): void {
	if (!cues) return;
	const { roles, bodies } = cues;
	for (const sentence of sentences) {
		const isName = ({ first, end }: TaggedSpan) => {
			const word = sentence.words[first]?.lowerText ?? '';
			return end - first > 1 || !(roles?.isItself(word) || bodies?.isItself(word));
		};
		sentence.spans = sentence.spans.filter(isName);
	}
}

/**
 * Whether an article in a language beyond English gives evidence for an actor beside its tagger's, which learnt from little text: it is named
 * again, or a first name begins it, or it is a known one of several words, or a country.
 */
export function hasEvidence(draft: ActorDraft, knowledge: KnowledgeBase): boolean {
	const named = draft.places.flatMap(({ mention }) => (mention ? [mention] : []));
	if (named.length === 0 || named.length >= LEAST_TIMES) return true;
	const isKnown = draft.entity >= 0 || draft.isKnownName;
	const hasWords = named.some(({ first, end }) => end - first > 1);
	if (draft.entity >= 0 && knowledge.classOf(draft.entity) === ENTITY_CLASS.country) return true;
	if (hasWords) return isKnown || draft.type !== 'PER' || named.some(beginsWithFirstName);
	return isKnown && named.some(isSure);
}

function beginsWithFirstName({ sentence, first }: NamedMention): boolean {
	const word = sentence.words[first];
	return word !== undefined && ((word.listed & LISTED.firstName) !== 0 || /^\p{Lu}\.?$/u.test(word.text));
}

const isSure = ({ margin = 0, typeMargin = 0 }: NamedMention) =>
	margin >= LEAST_MARGIN.name && typeMargin >= LEAST_MARGIN.type;
