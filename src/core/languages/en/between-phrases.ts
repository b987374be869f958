/** Verbs of news prose whose forms are hardly ever part of a noun phrase. The base form is left out where it is a common noun, too. */
const VERBS =
	'accuse acknowledge add agree aim allege allow announce appear argue avoid become begin believe bring build carry cause choose claim come confirm consider continue create cut decide declare decline deliver demand deny describe discuss emerge ensure expect explain fail fall feel find follow force gain give grow happen help hold hope include increase insist intend involve join keep kill launch lead learn leave lose make mean meet move need offer open pay play pledge point prepare present prevent produce prolong promise propose protect prove provide push put raise reach receive recover reject release rely remain remove require respond return reveal rise run save secure seek seem sell send serve set share show sign signal speak spend stand start state stay stop suffer suggest support take tell tend threaten try turn urge use visit vow wait want warn watch wear win work worry write';
const NOUNS_TOO = new Set(
	'aim cause claim cut demand fall force help hope increase launch lead move need offer open pay play pledge point present promise push release return rise run set share show sign signal spend stand start state stay stop support try turn use visit vow wait watch win work worry'.split(
		' ',
	),
);
const IRREGULAR =
	'began begun brought built came chose cut fell felt found gave given gone grew grown held kept knew known led left lost made meant met paid put ran risen rose saw seen sent sold sought spent spoke stood taken told took went won wore worn wrote written';
const ADVERBS =
	'abroad ahead alone amid aside elsewhere forward long online overseas overnight perhaps quite right though wrong worse better best worst yet comes away fast hard';

/** Amounts, shares and ranks: they count what a text is about, and are none of it. */
const AMOUNTS =
	'million billion trillion hundred hundreds thousand thousands dozen dozens percent percentage latter former second third fourth fifth whole entire various certain recent current previous great little bit lot';

function inflect(verb: string): string[] {
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
	const third = /[^aeiou]y$/.test(verb)
		? `${verb.slice(0, -1)}ies`
		: /(?:s|sh|ch|x|z)$/.test(verb)
			? `${verb}es`
			: `${verb}s`;
	const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
	const forms = [past, `${stem}ing`, `${stem}${stem.at(-1)}ed`, `${stem}${stem.at(-1)}ing`];
	return NOUNS_TOO.has(verb) ? forms : [verb, third, ...forms];
}

const WORDS = new Set([
	...VERBS.split(' ').flatMap(inflect),
	...IRREGULAR.split(' '),
	...ADVERBS.split(' '),
	...AMOUNTS.split(' '),
]);

/** Whether a lower-case word is a verb, an adverb or an amount, which stands between noun phrases and not in them. */
export function isBetweenPhrases(word: string): boolean {
	return WORDS.has(word) || (word.endsWith('ly') && word.length > 5);
}

/** Lower-case words that end in these are no nouns, mostly: no phrase ends with them. */
export const NO_NOUN_ENDING = /..(?:ed|ing|ous|ful|ive|able|ible|ish|less)$/;

/** Ends of compounds that describe what follows: "New York-listed", "state-run". */
export const DESCRIBING_COMPOUND =
	/-(?:\p{Ll}+(?:ed|ing|ous|ful|ive|able|ible|ish|less)|led|run|born|old|wide|long|era|free|only|made|held)$/u;

/** After these a word in lower case is a verb: "to limit travel", "she eats". */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(
	'to will would can could should must may might shall please he she they we i you it who not'.split(' '),
);
/** After these a word that ends its phrase is a noun. */
export const BEFORE_NOUNS: ReadonlySet<string> = new Set(
	'a an the this that these those his her its their our my your no any every each some of in on for with by from about'.split(
		' ',
	),
);
/** Between the words of one name: "Office for Budget Responsibility". */
export const WITHIN_NAMES: ReadonlySet<string> = new Set(['of', 'for', '&']);

/** The times of day and of year are no subjects. */
export const TIME_WORD =
	/^(?:[ap]\.?m|e[sd]?t|p[sd]t|gmt|bst|cest|cet|utc|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
