// @ts-check
/** Articles that stand for a kind of page: a live blog, one of sixty paragraphs, and one full of hostile text. */
import { SIXTY_BRIDGES } from './sixty-bridges.mjs';

/** @type {import('../article.mjs').ArticleSource[]} */
export const unusual = [
	{
		id: 'strike-live',
		story: 'antwerp-strike',
		outlet: 'harbour',
		slug: 'antwerp-strike-live',
		headline: 'Antwerp strike live: mediator calls both sides in for talks',
		standfirst:
			'Four terminals are closed and eleven ships are waiting. Follow the day with our reporters at the quay.',
		authors: ['Joris Maas', 'Femke Aerts'],
		agency: null,
		section: 'Shipping',
		tags: ['Antwerp', 'Live'],
		hoursAgo: 8,
		modifiedHoursAgo: 0.4,
		figure: 'cranes',
		caption: 'Pickets at the gate of the Delwaide quay.',
		live: true,
		actors: [
			{ name: 'Lotte Verhaeghe', kind: 'person' },
			{ name: 'Nadine Lambrecht', kind: 'person' },
			{ name: 'Brandt Maritime', kind: 'organisation' },
		],
		body: `
## {clock+7.5} Mediator sets a time

Nadine Lambrecht, the mediator named by the government of Belgium, has asked both sides to meet at nine o'clock on {day+1} in a hotel near the central station. She will see them one after the other before they share a table.

“Nobody has to like anybody,” Lambrecht told our reporter at the gate. “They only have to sit down.”

## {clock+6.2} Rotterdam takes three ships

Three container ships that were due in Antwerp today have turned for Rotterdam, the port authority there says. A fourth has asked for a berth in Hamburg.

## {clock+4.8} Minister speaks in parliament

Pieter Claes, the labour minister, says that the two sides are closer than they sound. He will not step in himself, he tells parliament, as long as a mediator is at work.

## {clock+2.4} Company regrets, union counts

Brandt Maritime says in a statement that it regrets the strike and that its plan will cost nobody a job before 2030.

Lotte Verhaeghe, the president of the Harbour and Transport Union, has read it out to the pickets, and laughed. “I asked them how many cabins will be empty in 2031,” she said. “They said that was a different document.”

## {clock+1.1} Eleven ships at anchor

Eleven container ships are now waiting off the coast, up from two on an ordinary morning. The pilots' service says it can hold about thirty before it has to send ships away.

## {clock+0} Cranes stop

The cranes of the Delwaide quay have stopped. About 1,900 workers at four terminals have begun their strike on time, to the minute, with a ship's horn.
`,
		speakers: ['Nadine Lambrecht', 'Nadine Lambrecht', 'Lotte Verhaeghe', 'Lotte Verhaeghe'],
	},
	{
		id: 'sixty-bridges',
		story: null,
		outlet: 'ledger',
		slug: 'sixty-bridges',
		headline: 'Sixty bridges: a walk down the river Aune from spring to sea',
		standfirst: null,
		authors: ['Harriet Lindqvist'],
		agency: null,
		section: 'Travel',
		tags: [],
		hoursAgo: 70,
		figure: 'grain',
		caption: 'The upper Aune, between the first bridge and the second.',
		actors: [{ name: 'Aune', kind: 'place' }],
		body: SIXTY_BRIDGES,
		speakers: ['Bertil Sand', 'Rosa Achternbusch'],
	},
	{
		id: 'hostile',
		story: null,
		outlet: 'grindstone',
		slug: 'markup-in-the-headline',
		headline: `Council prints <script>window.__pwned='title'</script> on its agenda & calls it "modern" <img src=x onerror="window.__pwned='title'">`,
		standfirst: `A form that let anybody name the town fair let <b>one</b> resident name it <svg onload="window.__pwned='standfirst'">.`,
		authors: [`Ellis <img src=x onerror="window.__pwned='author'"> Hart`],
		agency: null,
		section: 'Web',
		tags: [],
		hoursAgo: 20,
		figure: 'hall',
		caption: `The town hall of Marrow Hill <img src=x onerror="window.__pwned='caption'">.`,
		actors: [
			{ name: 'Marrow Hill', kind: 'place' },
			{ name: 'Paula Renshaw', kind: 'person' },
		],
		body: `
The council of Marrow Hill met on {day} under a banner that nobody had proofread. Across the top of the printed agenda, in the place where the name of the town fair should have been, stood the words <script>window.__pwned='body'</script>.

A resident had typed them into the form on the council's site that asked the public for a name. The form took them, the site showed them, and the printer, which does what it is told, printed four hundred copies.

“Never trust <img src=x onerror="window.__pwned='quote'"> in a name,” said Paula Renshaw, who runs the council's computers. “We did, and now it is on the fridge magnets.”

## It <em>could</em> have been worse

The resident, a retired teacher named Martin Oduya, said he had meant no harm. He had read in a book that sites should treat whatever people type as text, and wanted to see whether his own town did.

“I thought the worst that could happen was a box that said no,” Oduya said. “I did not think of the magnets.”

Renshaw said the form had been repaired within an hour. It now shows what people type as they typed it: a < is a <, and an & is an &. The council voted by seven to two to keep the magnets.

The fair will be held as planned in the last week of the month. Its name, chosen in a second vote, is the Fair.
`,
		speakers: ['Paula Renshaw', 'Paula Renshaw', 'Martin Oduya', 'Martin Oduya'],
	},
];
