import type { CueList } from '../languages/cue-list.ts';
import type { ActorDraft } from './actor-draft.ts';
import type { TaggedSpan } from './entity-tags.ts';
import { type Introductions, isIntroduced } from './introduced-names.ts';
import { ENTITY_CLASS, type KnowledgeBase } from './knowledge-base.ts';
import { isFirstName } from './listed-first-name.ts';
import { nameKey } from './name-key.ts';
import type { NamedMention } from './named-mention.ts';
import type { TaggedSentence } from './tagger.ts';

/** A name that only a tagger speaks for is named so often. */
const LEAST_TIMES = 2;
/** So often no person is named in full and never by the last name. */
const LEAST_OF_PRODUCT = 4;
/** Who wrote an article is named in it so often at most, where they take no part. */
const MOST_OF_AUTHOR = 2;
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

/** What an article and its language tell of those whom it names. */
interface Witnesses extends Introductions {
	/** Who wrote it, as it writes them. */
	authors: readonly string[];
	/** The language writes names with a capital and first names first, so that a person is called by the last name further on. */
	hasLastNames: boolean;
	/** What stands behind a hyphen may be an adjective of the language, and is no case ending. */
	compounds: boolean;
}

/**
 * Whether an article in a language beyond English gives evidence for an actor beside its tagger's, which learnt from little text: it is named
 * again, or a first name begins it, or words beside it introduce somebody, or it is a known one of several words, or a country. Who is always named in full and by no first name is
 * more often a product than a person.
 */
export function hasEvidence(
	draft: ActorDraft,
	knowledge: KnowledgeBase,
	{ authors, hasLastNames, compounds, ...introductions }: Witnesses,
): boolean {
	const beginsWithFirstName = firstNameTester(knowledge);
	const all = draft.places.flatMap(({ mention }) => (mention ? [mention] : []));
	const named = compounds ? all.filter((mention) => !isAdjective(mention)) : all;
	if (all.length > 0 && named.length === 0) return false;
	if (draft.type === 'PER' && isAuthor(named, authors)) return false;
	const isKnown = draft.entity >= 0 || draft.isKnownName;
	if (named.length === 0) return true;
	if (draft.type === 'PER' && named.some(hasEnglishArticle)) return false;
	const isPerson =
		draft.type === 'PER' && named.some((mention) => hasFullName(mention) && isIntroduced(mention, introductions));
	if (isPerson) return true;
	if (hasLastNames && draft.type === 'PER' && !isKnown && isProduct(named, beginsWithFirstName)) return false;
	if (named.length >= LEAST_TIMES) return true;
	const hasWords = named.some(({ first, end }) => end - first > 1);
	if (draft.entity >= 0 && knowledge.classOf(draft.entity) === ENTITY_CLASS.country) return true;
	if (hasWords) return isKnown || draft.type !== 'PER' || named.some(beginsWithFirstName);
	return isKnown && named.some(isSure);
}

/** "The Standard": with an article of English, nobody. */
function hasEnglishArticle({ sentence, first, end }: NamedMention): boolean {
	return end - first > 1 && sentence.words[first]?.text === 'The';
}

/** "Klemmo Star Wars": named by no first name and never by the last one, and in full again and again, or with a last word that English has as a word. */
function isProduct(named: readonly NamedMention[], beginsWithFirstName: (mention: NamedMention) => boolean): boolean {
	const inFull = named.filter(({ first, end }) => end - first > 1);
	const wordAt = ({ sentence }: NamedMention, at: number) => sentence.words[at];
	if (inFull.length === 0 || inFull.some(beginsWithFirstName)) return false;
	const heads = new Set(inFull.map((mention) => wordAt(mention, mention.first)?.lowerText));
	const isByLast = (mention: NamedMention) =>
		mention.end - mention.first === 1 && !heads.has(wordAt(mention, mention.first)?.lowerText);
	if (named.some(isByLast)) return false;
	const endsInWord = (mention: NamedMention) => wordAt(mention, mention.end - 1)?.isUsuallyLowerCase === true;
	const isAlwaysInFull = inFull.length === named.length && inFull.length >= LEAST_OF_PRODUCT;
	return isAlwaysInFull || inFull.every(endsInWord);
}

/** Whoever wrote it is named below it or at its head, in a line about the newsroom; a headline names them where they take part. */
function isAuthor(named: readonly NamedMention[], authors: readonly string[]): boolean {
	if (named.length > MOST_OF_AUTHOR || named.some(({ sentence }) => sentence.part !== 'text')) return false;
	const keys = new Set(authors.map(nameKey));
	return named.some(({ key }) => keys.has(key));
}

/** "der PKV-nahen Stiftung": the adjective describes another. */
function isAdjective({ sentence: { words }, end }: NamedMention): boolean {
	return words[end]?.text === '-' && /^\p{Ll}/u.test(words[end + 1]?.text ?? '');
}

const firstNameTester =
	(knowledge: KnowledgeBase) =>
	({ sentence, first }: NamedMention): boolean => {
		const word = sentence.words[first]?.text ?? '';
		return isFirstName(word, knowledge) || /^\p{Lu}\.?$/u.test(word);
	};

/** Letters of a full name in a script that parts no words. */
const LEAST_LETTERS = 3;

/** Of two words, or of as many letters as a full name has where nothing parts its words. */
function hasFullName({ first, end, name }: NamedMention): boolean {
	return /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}・·ー]+$/u.test(name) ? name.length >= LEAST_LETTERS : end - first > 1;
}

const isSure = ({ margin = 0, typeMargin = 0 }: NamedMention) =>
	margin >= LEAST_MARGIN.name && typeMargin >= LEAST_MARGIN.type;
