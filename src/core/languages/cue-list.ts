import { WordList } from './word-list.ts';

/** What reports speech in a language other than English, and what tells whose it is; all in lower case. */
export interface CueList {
	/** Verbs of saying, in the forms that news uses. */
	verbs: WordList;
	/** What stands before a source that is no subject: "selon", "laut", "по словам". */
	accordingTo?: WordList;
	/** What stands behind it: "zufolge", "mukaan", "szerint". */
	accordingAfter?: WordList;
	/** What names the source only right after the marks: „…“, so Ana Ruiz. */
	afterMarks?: WordList;
	/** "he", "she" and "they" beside a verb, alone or joined to it ("dit-il"). */
	pronouns: RegExp;
	/** Of them, "she". */
	she?: RegExp;
	/** What the ending of a verb of saying tells of who speaks. */
	verbGender?: { he: RegExp; she: RegExp };
	/** Who is told by an age, behind an article that tells which of "he" and "she" it means: "die 52-Jährige". */
	aged?: { word: RegExp; she: RegExp };
	/** What tells that several speak, who are then nobody by name. */
	plural?: PluralSpeech;
	/** Articles and what else opens a noun phrase. */
	determiners?: WordList;
	/** Of them, those of what the text has named before: "der", "la". */
	definite?: WordList;
	/** What a noun behind it is no subject after, contracted with an article or not. */
	prepositions?: WordList;
	/** Of them, what leads to a subject at the head of a clause whose verb ends it: "Wie Ana Ruiz mitteilte". */
	asTold?: WordList;
	/** Of the prepositions, those that hold an article, and articles of an object: a noun stands behind them. */
	articlePrepositions?: WordList;
	/** "and": a verb behind it goes on with the subject that the sentence has. */
	and?: WordList;
	/** Verbs whose object is the source: "Vell TV zitiert Ana Ruiz mit den Worten". */
	citing?: WordList;
	/** Before such a verb, what makes its subject the source: "Ana Ruiz wird mit den Worten zitiert". */
	passive?: WordList;
	/** Verbs behind which a name is their object where a noun stands before them: "Die Kampagne warf Ruiz vor, sie sei …". */
	against?: WordList;
	/** Subjects that are nobody: "hieß es". */
	impersonal?: WordList;
	/** Behind them, what tells whose words they are all the same: "hieß es aus dem Ministerium". */
	impersonalFrom?: WordList;
	/** Words that open a sentence, whose capital makes them no nouns. */
	openers?: WordList;
	/** "of": joins what an office or a body is of. */
	of?: WordList;
	/** Days and what else tells when, between a verb and its subject: no part of a noun phrase. */
	times?: WordList;
	/** What is no part of an office's name behind it: small verbs, adverbs, whom something is told ("novinářům"). */
	beyond?: WordList;
	/** How a noun ends that stands before an office and says what it is of: "kommunens säkerhetschef". */
	genitiveBefore?: RegExp;
	/** Offices and functions of people: the minister, a spokeswoman. */
	roles?: WordList;
	/** Who leads a state, said without its name: whoever it is, the text has named them. */
	leaders?: WordList;
	/** What speaks and is no person: the police, a ministry. */
	bodies?: WordList;
	/** Of them, what with a small letter is another word: "è stato", "el estado de las carreteras". */
	capitalisedBodies?: WordList;
	/** What is written somewhere, or called so: the words in marks behind it are nobody's. */
	inscriptions?: WordList;
	/** Where nouns are capitalised: how a noun ends that is no name, and an adjective before one. */
	capitalisedNouns?: { ending: RegExp; adjectiveEnding: RegExp };
	/** What an office is of stands right behind it, with no word between. */
	joinsGenitives?: true;
	/** A verb beside the marks that has no subject goes on with who spoke last. */
	dropsSubject?: true;
	/** The subject may stand before the marks and its verb behind them. */
	verbLast?: true;
	/** A dash that opens a paragraph opens speech, which ends with the paragraph where no verb of saying ends it. */
	opensByDash?: true;
}

/** How a language says that several people speak: "they said", or a verb of saying without a subject. */
interface PluralSpeech {
	/** "they". */
	pronoun: RegExp;
	/** Words of a verb of saying. */
	verb?: RegExp;
	/** The word before a verb that is a participle: "han" of "han dicho". */
	auxiliary?: RegExp;
	/** The pronoun is "she" as well, and the verb tells which. */
	mayBeOne?: true;
}

/** A list in the way that {@link WordList} is written. */
export const wordList = (written: string): WordList => new WordList(written);
