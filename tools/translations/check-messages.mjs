// @ts-check
/** @typedef {import('../packaging/word-files.mjs').Message} Message */
/** @typedef {import('../packaging/word-files.mjs').Messages} Messages */

/** What is wrong with a message, or may be. @typedef {{ key: string, what: string }} Finding */

const CATEGORY = /_(zero|one|two|few|many|other)$/;
/** No other language of ours has these as words of its own. */
const ENGLISH_WORDS = /(?<![\p{L}$])(?:the|and|which|this|that|with|your|you)(?![\p{L}$])/giu;
/** So much longer than English, a text may not fit where it stands. */
const LONG = 1.6;
/** Letters of English below which length says little. */
const SHORT = 12;

/**
 * What is wrong with the messages of a language, and fails the check.
 * @param {string} folder of src/_locales: "pt_BR"
 * @param {Messages} messages
 * @param {Messages} english
 * @returns {Finding[]}
 */
export function faultsIn(folder, messages, english) {
	const locale = folder.replace('_', '-');
	const isComplete = folder !== 'en_US';
	const expected = expectedKeys(locale, english);
	/** @type {Finding[]} */
	const faults = [];
	for (const key of expected.keys()) {
		if (isComplete && !messages[key]) faults.push({ key, what: 'is missing' });
	}
	for (const [key, message] of Object.entries(messages)) {
		const model = expected.get(key);
		if (!model) {
			const isForm = CATEGORY.test(key) && english[key.replace(CATEGORY, '_other')];
			faults.push({
				key,
				what: isForm ? `${locale} has no such plural category` : 'is no message of the English file',
			});
			continue;
		}
		faults.push(...placeFaults(key, message, model, locale));
		if (!locale.startsWith('en') && (message.message.match(ENGLISH_WORDS)?.length ?? 0) > 1)
			faults.push({ key, what: `is in English: ${message.message}` });
	}
	return faults;
}

/**
 * What a native speaker should look at once more: the same words as in English, or far more letters.
 * @param {string} folder
 * @param {Messages} messages
 * @param {Messages} english
 * @returns {Finding[]}
 */
export function suspicionsIn(folder, messages, english) {
	if (folder.startsWith('en')) return [];
	const expected = expectedKeys(folder.replace('_', '-'), english);
	return Object.entries(messages).flatMap(([key, { message }]) => {
		const model = expected.get(key)?.message;
		if (model === undefined) return [];
		if (message === model && /\p{L}{3}/u.test(message.replace(/\$\w+\$/g, '')))
			return [{ key, what: `is the same as in English: ${message}` }];
		const ratio = message.length / model.length;
		return model.length >= SHORT && ratio > LONG
			? [{ key, what: `is ${ratio.toFixed(1)} times as long as in English: ${message}` }]
			: [];
	});
}

/**
 * English messages that no source says, as far as their names tell.
 * @param {Messages} english
 * @param {string} source all of it
 * @returns {Finding[]}
 */
export function unusedIn(english, source) {
	const ofManifest = [...source.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
	const names = new Set([...(source.match(/\b[a-z][a-z0-9_]*\b/g) ?? []), ...ofManifest]);
	const codes = new Set(
		[...source.matchAll(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+)*\b/g)].map(([code]) => code.replaceAll('-', '_')),
	);
	const prefixes = [...source.matchAll(/(?:keyOf\(|\)\()'([a-z_]+)'|`([a-z_]+)_\$\{/g)].map(([, a, b]) => `${a ?? b}_`);
	return Object.keys(english)
		.filter((key) => {
			const base = key.replace(CATEGORY, '');
			if (names.has(key) || names.has(base)) return false;
			return !prefixes.some((prefix) => base.startsWith(prefix) && codes.has(base.slice(prefix.length)));
		})
		.map((key) => ({ key, what: 'is said nowhere' }));
}

/**
 * The keys that a language must have, with the English message that each follows.
 * @param {string} locale
 * @param {Messages} english
 * @returns {Map<string, Message>}
 */
function expectedKeys(locale, english) {
	const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
	/** @type {Map<string, Message>} */
	const expected = new Map();
	for (const [key, message] of Object.entries(english)) {
		const other = english[key.replace(CATEGORY, '_other')];
		if (!isPlural(key, english) || !other) expected.set(key, message);
		else if (key.endsWith('_other'))
			for (const category of categories) expected.set(key.replace(CATEGORY, `_${category}`), other);
	}
	return expected;
}

/**
 * A key may end in "one" and be no form of a plural.
 * @param {string} key
 * @param {Messages} english
 */
function isPlural(key, english) {
	return (
		CATEGORY.test(key) && Boolean(english[key.replace(CATEGORY, '_one')] && english[key.replace(CATEGORY, '_other')])
	);
}

/**
 * @param {string} key
 * @param {Message} message
 * @param {Message} model
 * @param {string} locale
 * @returns {Finding[]}
 */
function placeFaults(key, message, model, locale) {
	const has = placesOf(message.message);
	const wants = placesOf(model.message);
	const declared = Object.keys(message.placeholders ?? {}).map((name) => name.toUpperCase());
	const mayLackCount = CATEGORY.test(key) && isOneNumber(locale, CATEGORY.exec(key)?.[1] ?? '');
	const lost = [...wants].filter((place) => !has.has(place) && !(place === 'COUNT' && mayLackCount));
	// a form that English says without its number may have it
	const foreign = [...has].filter((place) => !wants.has(place) && place !== 'COUNT');
	const undeclared = [...has].filter((place) => !declared.includes(place));
	return [
		...lost.map((place) => ({ key, what: `has lost $${place}$` })),
		...foreign.map((place) => ({ key, what: `has $${place}$, which English has not` })),
		...undeclared.map((place) => ({ key, what: `does not declare $${place}$ among its placeholders` })),
	];
}

/** @param {string} message */
function placesOf(message) {
	return new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toUpperCase()));
}

/**
 * Whether a category is that of a single number, which may then be a word.
 * @param {string} locale
 * @param {string} category
 */
function isOneNumber(locale, category) {
	const rules = new Intl.PluralRules(locale);
	return (
		Array.from({ length: 201 }, (_, number) => number).filter((number) => rules.select(number) === category).length ===
		1
	);
}
