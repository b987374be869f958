import { expect, test } from 'vitest';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

const BEFORE = 'The festival opened on Monday in the old town.\n';

/** What is shown as said, in marks or not. */
function saidIn(told: string): string[] {
	const text = BEFORE + told;
	return analyseAsShipped({ text, language: 'en' })
		.quotes.filter(({ shown }) => shown)
		.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)).join(' … '));
}

test.each([
	[
		'works beside what was said',
		'In “Harbour Nights” and “The Long Tide” the actor plays a captain. “I loved the sea,” Ana Velden said. She also starred in “Low Water” and said: “It was cold.” “Harbour Nights” is on Channel 9 on Friday.',
		['I loved the sea', 'It was cold.'],
	],
	[
		'the programme in which somebody speaks',
		'On “The Late Desk,” Cole Marrin said he was tired. “Dry Land” director Bo Hale said the script was good.',
		['he was tired', 'the script was good'],
	],
	[
		'works between single marks',
		"“I was lost,” Dana Holm said. She wrote the book 'Cold Rooms' and the play 'Warm Rooms'. 'Warm Rooms' is on at the Royal.",
		['I was lost'],
	],
	[
		'a word that somebody says, though a film is called so',
		'“I was a boy,” Bo Hale said. “Salt,” Hale said, “is about my father.”',
		['I was a boy', 'Salt … is about my father.'],
	],
])('names of works are nobody’s words: %s', (_, text, said) => {
	expect(saidIn(text)).toEqual(said);
});
