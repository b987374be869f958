import { expect, test } from 'vitest';
import { findPassages } from '../../../src/core/quotes/passages.ts';

const insideMarks = (text: string) =>
	findPassages(text).map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));

test.each<[string, string, string[]]>([
	['curly marks', '“We will rebuild,” she said. “All of it.”', ['We will rebuild,', 'All of it.']],
	['straight marks', '"We will rebuild," she said.', ['We will rebuild,']],
	['British single marks', "'We will rebuild,' said the mayor's aide.", ['We will rebuild,']],
	['a possessive plural inside single marks', "'The workers' union agreed,' she said.", ["The workers' union agreed,"]],
	['apostrophes alone', "The mayor's aide said it's the workers' fault.", []],
	[
		'nested marks belong to the outer passage',
		'“He told me ‘go home’ twice,” she said.',
		['He told me ‘go home’ twice,'],
	],
	[
		'the same marks nested',
		'“The so-called “experts” never called,” Reyes said.',
		['The so-called “experts” never called,'],
	],
	[
		'an opening mark mistyped for a closing one',
		'“Perhaps not,“ she said. “We will see.”',
		['Perhaps not,', 'We will see.'],
	],
	[
		'straight marks inside of curly ones',
		'“The so-called "experts" never called,” Reyes said. “Never trust <img alt="x\'y"> in a name,” he said.',
		['The so-called "experts" never called,', 'Never trust <img alt="x\'y"> in a name,'],
	],
	[
		'curly marks that straight ones close',
		'“Perhaps not," she said. “We will see," she said, "soon."',
		['Perhaps not,', 'We will see,', 'soon.'],
	],
	['guillemets the other way round', '»Wir halten durch«, sagte sie.', ['Wir halten durch']],
	['two single marks that close', '“We will rebuild,’’ she said. “All of it.”', ['We will rebuild,', 'All of it.']],
	['two single marks on both sides', '‘‘We will rebuild,’’ she said.', ['We will rebuild,']],
	['backticks and straight single marks', "``We will rebuild,'' she said. It's done.", ['We will rebuild,']],
	['single guillemets', '‹Wir halten durch›, sagte sie.', ['Wir halten durch']],
	['guillemets', '« Nous tiendrons », a dit la maire.', [' Nous tiendrons ']],
	['German low marks', '„Wir halten durch“, sagte sie.', ['Wir halten durch']],
	['Polish low marks', '„Damy radę”, powiedziała.', ['Damy radę']],
	[
		'marks never closed end with the paragraph',
		'“We start here.\n“We end there,” she said.',
		['We start here.', 'We end there,'],
	],
	[
		'curly marks inside of straight ones',
		'"They sang “Heave-ho!” and left," Reyes said. "All of them."',
		['They sang “Heave-ho!” and left,', 'All of them.'],
	],
	[
		'what others say inside of a passage that straight marks cite and never close',
		'"The hall was empty.\n“Come in,” she said.\n"They sang “Heave-ho!” on the stairs.\n“That is them,” Reyes said.',
		['Come in,', 'That is them,'],
	],
	[
		'what was left open paragraphs before others speak',
		'"We will fight on.\nThe hall was empty.\nThe rain went on.\n“No,” said Voss.',
		['We will fight on.', 'No,'],
	],
	['no mark that a tag has left behind', 'so we call it true.">Reyes said it was “half the town.”', ['half the town.']],
	['feet and inches', 'He is 6\'2" tall and 80" wide.', []],
])('finds %s', (_, text, expected) => {
	expect(insideMarks(text)).toEqual(expected);
});

test('says which passage was left open', () => {
	expect(findPassages('“We start here.\n“We end there.”').map(({ isOpen }) => isOpen)).toEqual([true, false]);
});

test('takes a quotation block for a passage, unless it has marks of its own', () => {
	const text = 'We were never asked.\n“Nor were we,” she said.';
	const blocks = [
		{ kind: 'quote' as const, span: [0, 20] as const },
		{ kind: 'quote' as const, span: [21, 44] as const },
	];
	expect(findPassages(text, blocks).map(({ start, end }) => text.slice(start, end))).toEqual([
		'We were never asked.',
		'“Nor were we,”',
	]);
});
