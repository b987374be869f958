import { seededRandom } from '../../seeded-random.ts';

/** An input that repeats something without end. */
export interface Pattern {
	name: string;
	/** A text of so many letters. */
	text(letters: number): string;
}

/** One unit over and over. */
function repeating(unit: string, name = JSON.stringify(unit)): Pattern {
	return { name, text: (letters) => flat(unit.repeat(Math.ceil(letters / unit.length)).slice(0, letters)) };
}

/** Units that are never the same twice. */
function counting(name: string, unit: (number: number) => string): Pattern {
	return {
		name,
		text: (letters) => {
			const parts: string[] = [];
			for (let length = 0, number = 0; length < letters; number++) {
				const part = unit(number);
				parts.push(part);
				length += part.length;
			}
			return flat(parts.join('').slice(0, letters));
		},
	};
}

/** Text in one piece: what was put together is otherwise copied at its first use, which would be measured. */
function flat(text: string): string {
	return Buffer.from(text, 'utf16le').toString('utf16le');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** A word that stands for a number: 0 is "ba", 1 "be" … */
function wordOf(number: number): string {
	let word = '';
	for (let rest = number + 1; rest > 0; rest = Math.floor(rest / 100)) {
		word += `${LETTERS[1 + (rest % 20)]}${'aeiou'[Math.floor(rest / 20) % 5]}`;
	}
	return word;
}
const nameOf = (number: number) => `${wordOf(number).charAt(0).toUpperCase()}${wordOf(number).slice(1)}`;

/** Those known to have been slow, and their kin. */
const KNOWN: readonly Pattern[] = [
	...[
		'<!doctype ',
		'he said that ',
		'-',
		'Ann, ',
		'« ',
		'«a ',
		'Anna ',
		'Bank of the ',
		'VELL (AP) - ',
		'“We go,” said Ann Hale. ',
		'“We go,” she said. ',
		'“We go, ',
		'"a" ',
		"'a ",
		'‘a ',
		'“ ',
		'„a“ ',
		'“a “b ',
		'« a », a dit Ana Ruiz. ',
		'« a, a dit-elle, ',
		'„Wir gehen“, sagte Ana Ruiz. ',
		'said ',
		'said Ann Hale ',
		'who said that she said ',
		'according to ',
		'ANN HALE: We go. ',
		'A: b\n',
		'ANN: We go.\n',
		'— Ідемо, — сказала Ана Руїс.\n',
		'— a, dijo Ana, ',
		'Mr. ',
		'President ',
		'the president of the ',
		'Ann Hale, president of the Bank of Vell, ',
		'Ann Hale, 44, of Vell, ',
		'Vell, Estmark and Noravia ',
		'the Vell and Estmark counties ',
		'Farm Labour Council (FLC) ',
		'(FLC) ',
		'U.S. ',
		'a.b.',
		'a@b ',
		'a+b.c-',
		'www.',
		'http://',
		'http://a.b/?u=http%3A%2F%2F',
		'1,000 ',
		'1,000,',
		'$1.5 million ',
		'12 per cent ',
		'three of the five ',
		'on Monday, 3 March 2026, ',
		'3 March 2026 ',
		'2026-03-03T10:00:00Z ',
		'By Ann Hale and ',
		'By ',
		'Ann Hale | ',
		' - ',
		' — ',
		'(Reuters) - ',
		'© 2026 ',
		'&amp;',
		'&#x2014;',
		'&',
		'&lt;!--',
		'<',
		'<a ',
		'<a href="',
		'<p>a</p>',
		'<div>',
		'<!--',
		'<!-- a -->',
		'<![CDATA[',
		']]>',
		'<?xml ',
		'xmlns:a="b" ',
		'<item>',
		'<item><title>a</title></item>',
		'<outline text="a" ',
		'<outline text="a" xmlUrl="http://a.test/b"/>',
		'<outline>',
		'<loc>http://a.test/b</loc>',
		'{"a":',
		'{"a":1},',
		'[',
		'"a":"b",',
		'\\u0041',
		'\\',
		'","',
		'{}',
		'a[b="c"] ',
		'a > b ',
		'User-agent: *\nSitemap: http://a.test/s.xml\n',
		'. ',
		'… ',
		'a. ',
		'A. ',
		', ',
		'; ',
		': ',
		'a\n',
		'\n',
		' ',
		'a',
		'A',
		'Aa',
		'1',
		'.',
		'!',
		'(',
		'[a](b) ',
		'e\u0301',
		'😀',
		'新聞',
		'ข่าว',
		'\u202e',
		'\u200b',
		'İ',
		'of the ',
		'the the ',
		'Ann Hale ',
		'Ann Hale said. ',
		'She met him. ',
		'It said it. ',
		'Vell beat Estmark. ',
		'Vell FC beat Estmark FC. ',
		"Ann Hale's ",
		'Ann-Hale-',
		'Ann & ',
		'Inc. ',
		'Vell Inc. ',
		'the Vell government ',
		"Vell's foreign minister ",
		'The government said. ',
		'the company ',
	].map((unit) => repeating(unit)),
	counting('new names', (number) => `${nameOf(number)} ${nameOf(number + 7_919)} `),
	counting('new surnames, one first name', (number) => `Anna ${nameOf(number)}. `),
	counting('new people who speak', (number) => `“We go,” said ${nameOf(number)} ${nameOf(number * 7 + 1)}. `),
	counting('new people of one surname', (number) => `${nameOf(number)} Hale said so. `),
	counting('new bodies', (number) => `The ${nameOf(number)} Council met. `),
	counting('new banks', (number) => `Bank of ${nameOf(number)} said. `),
	counting('new companies', (number) => `${nameOf(number)} Inc. `),
	counting('new acronyms', (number) => `${nameOf(number)} Council (${nameOf(number).toUpperCase()}) `),
	counting('new words', (number) => `${wordOf(number)} `),
	counting('new words, one sentence each', (number) => `The ${wordOf(number)} ${wordOf(number + 99)} fell. `),
	counting('new numbers', (number) => `${number} `),
	counting('new amounts', (number) => `They paid $${number} million for ${wordOf(number)}. `),
	counting('new amounts of one thing', (number) => `They paid $${number} million. `),
	counting('new speakers in a transcript', (number) => `${nameOf(number).toUpperCase()}: We go.\n`),
	counting('new headings', (number) => `${nameOf(number)} ${nameOf(number + 1)}\n`),
	counting('new tags', (number) => `<${wordOf(number)}>`),
	counting('new attributes', (number) => ` ${wordOf(number)}="${wordOf(number)}"`),
	counting(
		'new items',
		(number) => `<item><title>${nameOf(number)}</title><link>http://a.test/${number}</link></item>`,
	),
	counting('new outlines', (number) => `<outline text="${wordOf(number)}" xmlUrl="http://a.test/${number}"/>`),
	counting('new addresses', (number) => `http://a.test/${wordOf(number)} `),
	counting('new JSON keys', (number) => `"${wordOf(number)}":${number},`),
	counting(
		'new French speakers',
		(number) => `« Nous allons partir demain », a déclaré ${nameOf(number)} ${nameOf(number + 1)}. `,
	),
];

/** Pieces of every kind that some pattern of the product looks for. */
const PIECES: readonly (readonly string[])[] = [
	['.', ',', ';', ':', '!', '?', '…', '-', '–', '—', '--', '·', '|', '/', '•'],
	['“', '”', '"', '‘', '’', "'", '«', '»', '„', '‚', '‹', '›'],
	['(', ')', '[', ']', '{', '}', '<', '>'],
	['Mr', 'Dr.', 'President', 'Prime Minister', 'Secretary of State', 'spokeswoman', 'coach', 'Jr.'],
	['said', 'told', 'added', 'according to', 'says', 'asked', 'believes', 'that', 'which', 'who'],
	['he', 'she', 'it', 'they', 'his', 'the', 'a', 'of', 'of the', 'and', 'in', 'from'],
	[
		'Ann',
		'Hale',
		'Ana Ruiz',
		'Vell',
		'Estmark',
		'Bank',
		'Council',
		'University',
		'Ministry',
		'FLC',
		'U.S.',
		'Russia',
		'England',
	],
	['1', '1,000', '3.5', '$12', '12%', 'five', 'million', 'per cent', '2026', '10:30', '3 March', 'Monday'],
	['AP', '(Reuters)', 'AFP', 'By', 'Von', 'dpa', 'VELL —', '(AP) —'],
	['ANN:', 'Q:', 'A:', 'Update:', 'a:'],
	['&amp;', '&#8212;', '&quot;', '&', '&lt;'],
	[
		'<p>',
		'</p>',
		'<b>',
		'<br>',
		'<a href="x">',
		'<script>',
		'</script>',
		'<!--',
		'-->',
		'<![CDATA[',
		']]>',
		'<x:y xmlns:x="z">',
	],
	['{', '"a":', '\\"', '\\u00', 'null', '[]', ','],
	['.a', '#b', '[c]', '>', ':is(d)', '*'],
	['a', 'goes', 'harbour', 'x'.repeat(40), 'é', '日', 'กา', '😀'],
	['\n', '\t', '\u00a0', '\u00ad', '\u200b', '  '],
];
const SEED = 12;
const MOST_PIECES = 5;

/** Patterns put together at random, the same ones each time. */
export function generatedPatterns(count: number): Pattern[] {
	const random = seededRandom(SEED);
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
	return Array.from({ length: count }, () => {
		const pieces = Array.from({ length: 1 + Math.floor(random() * MOST_PIECES) }, () => pick(pick(PIECES)));
		return repeating(`${pieces.join(pick(['', ' ', ' ', ', ']))}${pick(['', ' ', ' ', '. ', '\n'])}`);
	});
}

export const KNOWN_PATTERNS = KNOWN;
