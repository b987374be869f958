import type { TokenSplit } from '../text/split-tokens.ts';
import type { ActorWords } from './actor-words.ts';
import type { CueList } from './cue-list.ts';
import type { Inflection } from './name-reading.ts';
import type { SpeechForms } from './speech-forms.ts';
import type { TopicTerms } from './topic-terms.ts';
import type { WordList } from './word-list.ts';

/**
 * How texts in one language are read, beside the words in the other files of its folder: what is left out is not done in it. Every field is
 * an ability, so that a language can begin with few.
 */
export interface LanguagePack {
	/** The packed files of src/models that it takes, by what they are read as; none is loaded but for a text in the language. */
	models: {
		/** Finds names in running text (docs/models/tagger.md). Without it only names that the knowledge base has are found. */
		tagger?: string;
		/** Speech (docs/models/quotes.md): with cues, what makes a quote key; without them, the taggers that find it as well. */
		quotes?: string;
		/** Subjects and the rarity of words (docs/models/topics.md). */
		topics?: string;
	};
	/** Tell, type, join and describe its names; those of English where it has none, as the names of the knowledge base are English. */
	actors?: ActorWords;
	/** Finds quotes by the words beside their marks. */
	cues?: CueList;
	/** Finds quotes by the forms beside their marks, where its words have no capitals. */
	speech?: SpeechForms;
	/** Its known names that are words as well, parted by blanks: they need another sign. */
	homographs?: string;
	/** Its own words for subjects, over the taxonomy of the topic model, whose words are English. */
	topicTerms?: TopicTerms;
}

/** A pack, and the language it was chosen for: null where neither text nor page tells it. */
export interface ChosenPack extends LanguagePack {
	language: string | null;
	actors: ActorWords;
	/** How its words are split further before its names are looked for. */
	splits?: TokenSplit | undefined;
	/** What it calls entities of the knowledge base, one a line behind its Wikidata number. */
	knownNames?: string;
	/** Family names stand before first names. */
	familyFirst?: true | undefined;
	/** The noun that says what a body is stands first in its name. */
	headFirst?: true | undefined;
	/** It joins names to words by a hyphen. */
	compounds?: true | undefined;
	/** What may be left of a word behind a name in it. */
	particles?: RegExp | undefined;
	/** What may be left of a word before a known name in it. */
	prefixes?: RegExp | undefined;
	/** How its names are inflected. */
	inflection?: Inflection | undefined;
	/** What stands before and between its names, and what is none. */
	naming?: NamingWords | undefined;
}

/** Words of a language's names (`name-reading.ts`), to be asked. */
export interface NamingWords {
	titles: WordList;
	and: WordList;
	things: WordList;
	places: WordList;
	localBodies: WordList;
	buildings: WordList;
}

/** How much of a text in its language is read: all; its quotes, subject and known names; its quotes and known names; known names alone. */
export type Reading = 'all' | 'subjects' | 'quotes' | 'names';

export function readingOf({ models, cues, speech, topicTerms }: LanguagePack): Reading {
	if (models.topics && models.tagger && !topicTerms) return 'all';
	if (topicTerms && cues) return 'subjects';
	return cues || speech || models.quotes ? 'quotes' : 'names';
}
