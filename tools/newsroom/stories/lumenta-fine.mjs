// @ts-check
/** The European Commission fines a map company; one agency text about it stands in three outlets. */

/** @typedef {import('../article.mjs').ArticleSource} ArticleSource */

/** @type {import('../article.mjs').MainActor[]} */
const ACTORS = [
	{ name: 'Lumenta', kind: 'organisation' },
	{ name: 'European Commission', kind: 'government' },
	{ name: 'Elena Marchetti', kind: 'person' },
];

/** Paragraphs of the agency's text, in its order; an outlet may leave out the last ones. */
const WIRE = [
	`The European Commission fined the map company Lumenta 1.24 billion euros on {day} for making it hard for car makers to use the maps of its rivals, the largest penalty it has imposed in the navigation business.`,
	`Lumenta, which supplies the maps in two of every three new cars sold in Europe, gave discounts of up to 40 percent to manufacturers that agreed to install nothing else, the Commission found. It said the practice had gone on for six years and had driven two smaller companies out of the market.`,
	`“A driver should not be steered by a contract that she has never seen,” Elena Marchetti, the European Union's competition commissioner, told reporters in Brussels. “Lumenta did not win these customers. It fenced them in.”`,
	`The company said it would appeal to the General Court in Luxembourg. “We are paid because our maps are better, and no decision changes that,” chief executive Julian Ferro said in a statement.`,
	`Shares in Lumenta fell 6.8 percent in Frankfurt to their lowest level since {month-7}.`,
	`The case began four years ago with a complaint by Wegweiser, a German map maker that has since gone bankrupt. Its founder, Annika Thoma, said the decision had come too late for her 170 employees.`,
	`“It is a good ruling about a dead company,” Thoma said.`,
	`The Commission ordered Lumenta to end the discounts within 90 days and to let car owners replace its maps without losing their guarantee. If it does not comply, it faces further fines of up to 5 percent of its daily sales.`,
	`Marchetti said the investigation had looked at 214 contracts with 19 manufacturers. None of the manufacturers was fined. She said they had been “pushed as much as paid.”`,
	`Lumenta had sales of 9.1 billion euros last year. It said the fine would not affect its plan to hire 800 people at a new site in Lisbon.`,
];

const WIRE_SPEAKERS = ['Elena Marchetti', 'Elena Marchetti', 'Julian Ferro', 'Annika Thoma', 'Elena Marchetti'];

/** @type {Omit<ArticleSource, 'id' | 'outlet' | 'slug' | 'headline' | 'standfirst' | 'section' | 'tags' | 'hoursAgo' | 'body' | 'caption'>} */
const WIRE_COPY = {
	story: 'lumenta-fine',
	authors: [],
	agency: 'Corvane News Agency',
	figure: 'map',
	actors: [...ACTORS, { name: 'Julian Ferro', kind: 'person' }, { name: 'Annika Thoma', kind: 'person' }],
	speakers: WIRE_SPEAKERS,
};

/** @type {ArticleSource[]} */
export const lumentaFine = [
	{
		...WIRE_COPY,
		id: 'fine-harbour',
		outlet: 'harbour',
		slug: 'lumenta-fined-over-car-maps',
		headline: 'EU fines Lumenta 1.24 billion euros over maps in cars',
		standfirst:
			'Discounts kept rivals off the dashboard for six years, the European Commission says. The company will appeal.',
		section: 'Business',
		tags: ['European Commission', 'Lumenta'],
		hoursAgo: 10.2,
		caption: 'Two of three new cars in Europe carry maps by Lumenta.',
		body: [`BRUSSELS (Corvane) — ${WIRE[0]}`, ...WIRE.slice(1)].join('\n\n'),
	},
	{
		...WIRE_COPY,
		id: 'fine-kestrel',
		outlet: 'kestrel',
		slug: 'eu-fines-map-maker-lumenta',
		headline: 'EU fines map maker Lumenta €1.24bn for shutting out rivals',
		standfirst: 'Competition commissioner says car makers were fenced in by discounts of up to 40 percent.',
		section: 'Business',
		tags: ['European Union', 'Lumenta', 'Competition'],
		hoursAgo: 9.8,
		caption: 'Lumenta supplies the maps in two of every three new cars sold in Europe.',
		body: WIRE.join('\n\n').replaceAll(/[“”]/g, '"'),
	},
	{
		...WIRE_COPY,
		id: 'fine-lantern',
		outlet: 'lantern',
		slug: 'sat-nav-giant-hit-with-fine',
		headline: 'Sat-nav giant hit with record fine by Brussels',
		standfirst: 'Lumenta to pay 1.24 billion euros after keeping rivals out of cars',
		section: 'Money',
		tags: ['Motoring', 'Brussels'],
		hoursAgo: 9.1,
		caption: 'A map by Lumenta on a dashboard.',
		// Cut for length and lightly edited, as wire copy is.
		body: [
			...WIRE.slice(0, 5),
			WIRE[5]?.replace('that has since gone bankrupt', 'that went bankrupt last year'),
			...WIRE.slice(6, 9),
		]
			.join('\n\n')
			.replaceAll('percent', 'per cent'),
	},
	{
		id: 'fine-meridian',
		story: 'lumenta-fine',
		outlet: 'meridian',
		slug: 'what-the-lumenta-fine-changes',
		headline: 'What the Lumenta fine changes, and what it leaves alone',
		standfirst: 'Brussels has opened the dashboard to rivals. The data underneath stays where it is.',
		authors: ['Sofia Brandão'],
		agency: null,
		section: 'Business',
		tags: ['European Commission', 'Lumenta', 'Analysis'],
		hoursAgo: 5.9,
		figure: 'map',
		caption: 'The decision covers maps, not the traffic data that cars send back.',
		paywalled: true,
		actors: [
			{ name: 'Lumenta', kind: 'organisation' },
			{ name: 'European Commission', kind: 'government' },
		],
		body: `
BRUSSELS — For six years the most valuable square of glass in a new car was not for sale. On {day} the European Commission said why: Lumenta had bought it, one discount at a time, and it fined the map company 1.24 billion euros for having done so.

“It fenced them in,” said Elena Marchetti, the competition commissioner, of the car makers who signed. The sentence will be quoted in law schools. Whether it will be felt on the road is another matter.

What the decision does not touch is the stream of data that flows back from each car to the company, and from which the next map is made.
`,
		speakers: ['Elena Marchetti'],
	},
	{
		id: 'fine-currently',
		story: 'lumenta-fine',
		outlet: 'currently',
		slug: 'lumenta-fine-car-owners',
		headline: 'Lumenta fine: what it means if you own one of the cars',
		standfirst: 'In 90 days, drivers in the European Union may swap the built-in maps without losing the guarantee.',
		authors: ['Tom Aldergate'],
		agency: null,
		section: 'Economy',
		tags: ['Explainer', 'Cars'],
		hoursAgo: 6.4,
		figure: 'map',
		caption: 'Owners will be able to replace built-in maps.',
		actors: ACTORS,
		body: `
Drivers in the European Union will be able to replace the maps in their cars without losing the guarantee, after the European Commission fined Lumenta 1.24 billion euros on {day} for keeping rival maps off the dashboard.

The order covers about 31 million cars on the road today, according to the Commission. It takes effect in 90 days, unless a court suspends it.

## Do I have to do anything?

No. The built-in maps will go on working. Those who want to change will be able to do so at a workshop or, in newer cars, on the screen.

“Nobody has to switch, but everybody has to be able to,” Elena Marchetti, the competition commissioner, said in Brussels.

## Will it be cheaper?

Perhaps. An update of Lumenta's maps costs 129 euros a year on average. Nils Overgaard, who tests navigation for the European Consumers' Alliance in Copenhagen, expects the price to fall by a third.

“Half of what you pay today is the price of not having a choice,” Overgaard said. He added that free maps, drawn by volunteers, were by now as good in cities and better on footpaths.

Lumenta denies that its prices are too high. The company said it would appeal, and that it updates 2.3 million kilometres of road every week.

“We are paid because our maps are better,” said Julian Ferro, its chief executive.

## What about my data?

Nothing changes. Cars with Lumenta's maps send back their speed and position every few seconds, and the ruling does not touch that. Marchetti said a second investigation was looking at it but would not say when it might end.
`,
		speakers: ['Elena Marchetti', 'Nils Overgaard', 'Julian Ferro'],
	},
];
