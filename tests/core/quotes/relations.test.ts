import { expect, test } from 'vitest';
import { isAttributed } from '../../../src/core/quotes/shown-quotes.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

/** Who is shown for each quote with marks, in order. */
const speakersOf = (text: string) =>
	analyseAsShipped({ text, language: 'en' })
		.quotes.filter(({ kind }) => kind !== 'indirect')
		.map((quote) => (isAttributed(quote) ? quote.speaker : null));

test.each<[string, string, (string | null)[]]>([
	[
		'who is somebody’s lawyer, and goes on',
		'Ana Quay’s lawyer said on Monday that she was well. “She will be back,” he added. “I have no doubt of it.”',
		['Ana Quay’s lawyer'],
	],
	[
		'who is somebody’s mother, and goes on',
		'Speaking in Port Vell, Ana Quay’s mother said: “I listened to it all morning long.” She added: “I liked it.”',
		['Ana Quay’s mother', 'Ana Quay’s mother'],
	],
	[
		'who speaks for somebody',
		'A spokesman for Ana Quay said: “She is well.” He added: “She will be back.”',
		['A spokesman for Ana Quay', 'A spokesman for Ana Quay'],
	],
	[
		'who speaks for somebody with an office',
		'An attorney for former mayor Ana Quay called the charges “a farce” and said: “We will fight them.”',
		['An attorney for former mayor Ana Quay', 'An attorney for former mayor Ana Quay'],
	],
	[
		'who is called by what they are to somebody',
		'The mother of Ana Quay told the court: “I did not know.” She added: “I was at home.”',
		['The mother of Ana Quay', 'The mother of Ana Quay'],
	],
	[
		'whose own name stands behind that',
		'Ana Quay’s mother, Ida Quay, told the court: “I did not know.” She added: “I was at home.”',
		['Ida Quay', 'Ida Quay'],
	],
	[
		'where it may be either',
		'Tom Reeve’s brother confirmed the news. “He is well,” he said. “We are all happy.”',
		[null],
	],
	[
		'behind a name with a mark that opens for an apostrophe',
		'Ana Quay‘s mom confirmed, “I listened to the whole album, and I listened to it all morning long.”',
		['Ana Quay‘s mom'],
	],
])('the speaker %s', (_, text, expected) => {
	expect(speakersOf(text)).toEqual(expected);
});

test('the sentence behind marks that close one was not said', () => {
	const text =
		'Ana Quay’s mother said: “I listened to it all morning long.” She added, “I don’t mind at all.” Two tracks, “The Alchemy” and “So High School,” are about him.';
	const { quotes } = analyseAsShipped({ text, language: 'en' });
	expect(quotes.map(({ spans }) => spans.map((span) => text.slice(...span)))).toEqual([
		['I listened to it all morning long.'],
		['I don’t mind at all.'],
	]);
});
