/** What reports speech in a language other than English, and what only looks like a name beside it. Lower case. */
export interface CueList {
	/** Verbs of saying, in the forms that news uses. */
	verbs: ReadonlySet<string>;
	/** Words before a source that is no subject: "selon", "laut". Of two words the last is listed: "по словам". */
	accordingTo: ReadonlySet<string>;
	/** Words that name the source only right after the marks and a comma: „…“, so Ana Ruiz. */
	afterMarks?: ReadonlySet<string>;
	/** "he" and "she" beside a verb, alone or joined to it: "dit-il". */
	pronouns: RegExp;
	/** Capitalised words that are no part of a person's name: articles, titles, roles. */
	noName: RegExp;
	/** What an office is of stands in the genitive right before the name, with no word between. */
	joinsGenitives?: true;
}

/** The words of a list that is written with spaces and breaks. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
