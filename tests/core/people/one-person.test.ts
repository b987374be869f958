import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/article.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

/** Whom the list of actors marks at the words. */
function markedAt(text: string, { actors }: Analysis, words: string): string[] {
	const at = text.indexOf(words);
	const end = at + words.length;
	return actors
		.filter(({ mentions }) => mentions.some((span) => span[0] < end && span[1] > at))
		.map(({ name }) => name);
}

test.each([
	[
		'a surname alone is whose full name the article gives most often, whoever was named last',
		'Thomas Harlan spoke to the council on Monday. Thomas Harlan wants a new bridge. His wife, Maria Harlan, did not come. “We need it by spring,” Harlan said.',
		'Harlan said',
		'Thomas Harlan',
	],
	[
		'a title tells two people of one surname apart',
		'Thomas Harlan spoke to the council on Monday. Thomas Harlan wants a new bridge. Maria Harlan does not. “We cannot pay for it,” Mrs. Harlan said.',
		'Harlan said',
		'Maria Harlan',
	],
	[
		'a surname alone is of whom the others are relatives, though they are named in full more often',
		'John Marsh opened the bakery in Northbank in 1998 with his wife Ellen Marsh. Ellen Marsh kept the books, and Ellen Marsh sold the bread. “We never stop,” Marsh said.',
		'Marsh said',
		'John Marsh',
	],
	[
		'a surname alone is nobody’s whom the article has not named yet',
		'Owen Halder won the vote in Northbank on Monday. “I am glad,” Halder said.\nTwo streets away Ida Halder lost hers. Ida Halder is no cousin of the winner, and Ida Halder never met him. “I am glad,” he said.',
		'Halder said',
		'Owen Halder',
	],
	[
		'a surname goes before another’s first name, whether or not a list has the first name before it',
		'Aroha Thomas sang at the fair in Northbank on Friday. Thomas Quill played the flute there. “I loved it,” Thomas said.',
		'Thomas said',
		'Aroha Thomas',
	],
	[
		'what stands before a first name and is none makes no surname of it',
		'Taylor Harlan opened the gala in Northbank. Taylor Harlan sang three songs. The crowd called her VMA Taylor all night. “I have waited for this,” Taylor said.',
		'Taylor said',
		'Taylor Harlan',
	],
	[
		'a pronoun that reports speech means one person for the quote and for the list',
		'Lena Okafor met Thomas Reed in Northbank on Tuesday. “We have run out of road,” Okafor told reporters. “There will be no third plant,” she said.',
		'she said',
		'Lena Okafor',
	],
])('%s', (_, text, words, name) => {
	const analysis = analyseAsShipped({ text, language: 'en' });
	const quote = analysis.quotes.at(-1);
	expect(quote?.speaker).toBe(name);
	expect(quote?.actor).toBe(analysis.actors.findIndex((actor) => actor.name === name));
	expect(markedAt(text, analysis, words)).toEqual([name]);
});

test('a description that the list gives to an actor leads the quote to it, in the article’s words', () => {
	const text =
		'Northbank’s mayor, Ana Ruiz, will close two ferry lines in March. Unions called the plan reckless on Monday. “We looked at every other saving first,” the mayor said.';
	const { quotes, actors } = analyseAsShipped({ text, language: 'en' });
	const quote = quotes.at(-1);
	expect(quote?.speaker).toBe('the mayor');
	expect(actors[quote?.actor ?? -1]?.name).toBe('Ana Ruiz');
});

test('a pronoun between two people whom nothing tells apart is nobody’s', () => {
	const text = 'Thomas Vale met Martin Orr at the harbour. He left.';
	expect(markedAt(text, analyseAsShipped({ text, language: 'en' }), 'He left')).toEqual([]);
});
