import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/core/look/interface-language.ts';
import { readLocales } from '../../tools/packaging/word-files.mjs';
import { faultsIn, suspicionsIn, unusedIn } from '../../tools/translations/check-messages.mjs';
import { misprintsIn } from '../../tools/translations/check-typography.mjs';
import { readSource } from '../../tools/translations/read-source.mjs';

const locales = await readLocales('.');
const english = locales.get('en') ?? {};

test.each([...locales.keys()])('nothing is missing, lost or left over in the words of %s', (folder) => {
	expect(faultsIn(folder, locales.get(folder) ?? {}, english)).toEqual([]);
});

test.each([...locales.keys()])('the words of %s are set as its newspapers set theirs', (folder) => {
	expect(misprintsIn(folder, locales.get(folder) ?? {})).toEqual([]);
});

test.each([
	[
		'fr',
		'Rien n’est perdu : fermez « Sidelight »',
		['has a space that breaks beside a mark', 'lacks the space after «'],
	],
	['fr', 'Rien n’est perdu\u00A0: fermez «\u00A0$NAME$\u00A0»', []],
	['fr', 'Rien de http://news.example', []],
	['fr', 'Autres copies: fermez-les', ['lacks the space before a mark']],
	['es', 'Eliminar todo?', ['has a question without ¿']],
	['de', '«Vell Courier»', ['has quotation marks other than „ “']],
	['ar', 'هذا مقال?', ['has a comma, semicolon or question mark of the Latin script']],
	['ja', '新しい Sidelightです', ['has a space before Latin letters']],
	['ja', 'news.example または $PATH$', []],
	['zh_CN', '打开Sidelight', ['lacks the space beside Latin letters']],
	['zh_CN', '打开 Sidelight,再试', ['has a mark of half width']],
	['sv', 'Öppna "arkivet"', ['has straight quotation marks']],
	['en', "What's “this”?", ['has a straight apostrophe']],
	['de', 'Alles löschen…', ['lacks the space before an ellipsis for whole words']],
	['he', '„$NAME$” נשמר', ['has quotation marks other than ״ ״']],
	['zh_CN', '已保存 “$NAME$”', ['has a space beside a quotation mark']],
])('in %s “%s” is set wrongly: %j', (folder, message, expected) => {
	expect(misprintsIn(folder, { key: { message } }).map(({ what }) => what.split(':')[0])).toEqual(expected);
});

test('every language that has words is offered, and no other', () => {
	expect([...locales.keys()].map((folder) => folder.replace('_', '-')).sort()).toEqual([...INTERFACE_LANGUAGES].sort());
});

test('every message is said somewhere', async () => {
	expect(unusedIn(english, await readSource('.'))).toEqual([]);
});

const model = {
	greeting: { message: 'Hello $NAME$, and the others', placeholders: { name: { content: '$1' } } },
	feeds_one: { message: 'One feed', placeholders: {} },
	feeds_other: { message: '$COUNT$ feeds', placeholders: { count: { content: '$1' } } },
};
const count = { placeholders: { count: { content: '$1' } } };
const greeting = { message: 'Hallo $NAME$', placeholders: { name: { content: '$1' } } };
const feeds = { feeds_one: { message: 'Ein Feed' }, feeds_other: { message: '$COUNT$ Feeds', ...count } };

test.each([
	['whole', { greeting, ...feeds }, []],
	['without a message', feeds, ['greeting is missing']],
	[
		'with a message of no one',
		{ greeting, ...feeds, parting: { message: 'Tschüss' } },
		['parting is no message of the English file'],
	],
	['with a place lost', { greeting: { message: 'Hallo' }, ...feeds }, ['greeting has lost $NAME$']],
	[
		'with a place misspelt',
		{ greeting: { message: 'Hallo $NOME$' }, ...feeds },
		[
			'greeting has lost $NAME$',
			'greeting has $NOME$, which English has not',
			'greeting does not declare $NOME$ among its placeholders',
		],
	],
	[
		'with a form too many',
		{ greeting, ...feeds, feeds_few: { message: '$COUNT$ Feeds', ...count } },
		['feeds_few de has no such plural category'],
	],
	['with a form too few', { greeting, feeds_other: feeds.feeds_other }, ['feeds_one is missing']],
	[
		'left in English',
		{ greeting: { ...greeting, message: 'Hello $NAME$, and the others' }, ...feeds },
		['greeting is in English: Hello $NAME$, and the others'],
	],
])('a language %s', (_, messages, faults) => {
	expect(faultsIn('de', messages, model).map(({ key, what }) => `${key} ${what}`)).toEqual(faults);
});

test('a form that stands for many numbers must say which', () => {
	const form = { message: '$COUNT$ стрічок', ...count };
	const ukrainian = {
		greeting,
		feeds_one: { message: 'Одна стрічка' },
		feeds_few: form,
		feeds_many: form,
		feeds_other: form,
	};
	expect(faultsIn('uk', ukrainian, model)).toEqual([{ key: 'feeds_one', what: 'has lost $COUNT$' }]);
});

test('what is the same as in English, or far longer, is to be looked at', () => {
	const messages = { greeting: model.greeting, feeds_one: { message: 'Ein einziger Feed' } };
	expect(suspicionsIn('de', messages, model).map(({ key }) => key)).toEqual(['greeting']);
	expect(suspicionsIn('en_US', messages, model)).toEqual([]);
});

test('a message that no source names is found, also where codes make its name', () => {
	const messages = {
		reason_in_headline: { message: 'In it' },
		reason_gone: { message: 'Gone' },
		title: { message: 'T' },
	};
	const source = "say('title'); say(keyOf('reason', 'in-headline'))";
	expect(unusedIn(messages, source).map(({ key }) => key)).toEqual(['reason_gone']);
});
