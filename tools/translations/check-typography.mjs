// @ts-check
/** @typedef {import('../packaging/word-files.mjs').Messages} Messages */
/** @typedef {import('./check-messages.mjs').Finding} Finding */

/** How a language's newspapers set their text: what must not stand in a message, and why. @typedef {[RegExp, string]} Rule */

/** What no language writes. Codes and addresses in a message have none of these. @type {Rule[]} */
const EVERYWHERE = [
	[/"/, 'has straight quotation marks'],
	[/\p{L}'|'\p{L}/u, 'has a straight apostrophe'],
	[/\.\.\./, 'has three full stops for an ellipsis'],
	[/ {2}|^ | $/, 'has a space too many'],
];

/** @type {Record<string, Rule[]>} */
const OF_LANGUAGE = {
	ar: [
		[/[\p{Script=Arabic}\uFFFC] ?[,;?]/u, 'has a comma, semicolon or question mark of the Latin script'],
		[/[“”„]/u, 'has quotation marks other than « »'],
	],
	de: [
		[/“[^“”„]*”|[«»]/u, 'has quotation marks other than „ “'],
		[/[\p{L}\uFFFC]…/u, 'lacks the space before an ellipsis for whole words'],
	],
	es: [
		[/^(?![^?]*¿)[^?]*\?/u, 'has a question without ¿'],
		[/[“”]/u, 'has quotation marks other than «»'],
	],
	fr: [
		[/[^\s\u00A0\u202F][;!?»]|[^\s\u00A0\u202F]:(?!\/)/u, 'lacks the space before a mark'],
		[/ [;:!?»]|« /u, 'has a space that breaks beside a mark'],
		[/«[^\u00A0\u202F]/u, 'lacks the space after «'],
		[/[“”]/u, 'has quotation marks other than « »'],
	],
	he: [
		[/[\u0590-\u05FF][-–][\u0590-\u05FF]/u, 'has a hyphen other than ־'],
		[/[“”„«»]/u, 'has quotation marks other than ״ ״'],
	],
	hi: [
		[/[\u0900-\u097F]\.(?:\s|$)(?<!पृ\. )/u, 'ends a sentence with a full stop'],
		[/[„«»]/u, 'has quotation marks other than “ ”'],
	],
	id: [[/[„«»]/u, 'has quotation marks other than “ ”']],
	it: [[/[“”]/u, 'has quotation marks other than «»']],
	ja: [
		[/(?<![\w./])[A-Z]\w+ [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 'has a space after Latin letters'],
		[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] [A-Z]/u, 'has a space before Latin letters'],
		[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.;:?!()]/u, 'has a mark of half width'],
		[/[“”„«»]/u, 'has quotation marks other than 「 」'],
	],
	ko: [
		[/[。、「」（）]/u, 'has marks of full width'],
		[/[„«»]/u, 'has quotation marks other than “ ” and ‘ ’'],
	],
	nl: [[/[“”«»]/u, 'has quotation marks other than ‘ ’']],
	pl: [[/“|[«»]/u, 'has quotation marks other than „ ”']],
	pt_BR: [[/[„«»]/u, 'has quotation marks other than “ ”']],
	sv: [[/[“„«»]/u, 'has quotation marks other than ” ”']],
	tr: [[/[„«»]/u, 'has quotation marks other than “ ”']],
	uk: [[/[“”„]/u, 'has quotation marks other than « »']],
	zh_CN: [
		[/\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u, 'lacks the space beside Latin letters'],
		[/\p{Script=Han} ?[,;:?!()]|[,;:?!()]\p{Script=Han}/u, 'has a mark of half width'],
		[/ “|” /u, 'has a space beside a quotation mark'],
	],
};

/** What stands in a place is not the language's. */
const PLACE = /\$\w+\$/g;

/**
 * What in the messages of a language is set otherwise than its newspapers set it.
 * @param {string} folder of src/_locales: "pt_BR"
 * @param {Messages} messages
 * @returns {Finding[]}
 */
export function misprintsIn(folder, messages) {
	const rules = [...EVERYWHERE, ...(OF_LANGUAGE[folder] ?? [])];
	return Object.entries(messages).flatMap(([key, { message }]) => {
		const text = message.replace(PLACE, '\uFFFC');
		return rules.filter(([pattern]) => pattern.test(text)).map(([, what]) => ({ key, what: `${what}: ${message}` }));
	});
}
