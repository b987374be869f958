// @ts-check
/** Allied ministers argue in Brussels over who guards the cables under the Baltic Sea. */

/** @type {import('../article.mjs').MainActor[]} */
const ACTORS = [
	{ name: 'Ingrid Halvorsen', kind: 'person' },
	{ name: 'NATO', kind: 'organisation' },
	{ name: 'Norway', kind: 'government' },
	{ name: 'Estonia', kind: 'government' },
];

/** @type {import('../article.mjs').ArticleSource[]} */
export const balticCables = [
	{
		id: 'cables-orbit',
		story: 'baltic-cables',
		outlet: 'orbit',
		slug: 'norway-cable-patrols-unsustainable-rules-out-eu-command',
		headline: 'Norway Says Round-the-Clock Cable Patrols ‘Unsustainable,’ Rules Out EU Command',
		standfirst:
			'Norwegian Defence Minister Ingrid Halvorsen said guarding every cable in the Baltic Sea day and night cannot be kept up and that a European Union command for the mission is not on the table. She asked the coastal states to carry more of the work.',
		authors: [],
		agency: 'Corvane News Agency',
		section: 'World',
		tags: [],
		hoursAgo: 5.4,
		figure: 'sea',
		caption: 'A cable ship at work in the Gulf of Finland.',
		actors: [...ACTORS, { name: 'Russia', kind: 'place' }, { name: 'China', kind: 'place' }],
		body: `
Norway will no longer support a plan to watch every undersea cable in the Baltic Sea around the clock and sees no room for a European Union command over the mission, Defence Minister Ingrid Halvorsen said on {day}.

Addressing ministers of the coastal states at NATO headquarters in Brussels, Halvorsen drew the firmest line that Oslo has yet taken on patrols that began almost three years ago.

"We share the wish for a sea in which every cable is safe. But a ship above every kilometre of the seabed is an unsustainable promise," Halvorsen told delegates from Estonia and 24 other nations.

"Keeping that promise on paper will only wear out our crews and leave the real gaps open," she added.

Her speech breaks with the policy of the Aasen government, which had vowed to keep its ships at sea "for as many winters as it takes" and put the guarding of cables ahead of the navy's other duties.

## A New Order of Tasks

Halvorsen also made plain that Oslo expects the states around the Baltic to take over more of the work. She said rescue duty in the Barents Sea and the growing presence of Russia and China in Arctic waters meant that the Norwegian navy could no longer be "tied to a single stretch of water."

The announcement points to a wider retreat from the mission, and coastal governments may now have to give up two of its aims: a warship within three hours of any cable, and one common commander for all of them.

Officials in Oslo had hinted at such a step for months, but the speech was the first time a Norwegian minister had said in public that the patrols would shrink.

Estonia's defence ministry had not answered a request for comment by the evening.

## No Norwegian Crews Under an EU Flag

Halvorsen said that any lasting arrangement needed "dependable sensors on the seabed" to tell an anchor from an accident, but ruled out placing Norwegian crews under a joint command to watch over them.

She also said that Oslo did not see a European Union headquarters as a workable part of the plan. Instead, she said, repairs and patrols should be left to "willing coast guards and private operators" and should not be paid for from the bloc's defence budget.

"If ships are sent to a damaged cable, they should sail under their own flags and should not be counted as part of Operation Tidewater," she said, referring to the bloc's joint maritime mission.
`,
		speakers: [
			'Ingrid Halvorsen',
			'Ingrid Halvorsen',
			'Aasen government',
			'Ingrid Halvorsen',
			'Ingrid Halvorsen',
			'Ingrid Halvorsen',
			'Ingrid Halvorsen',
		],
	},
	{
		id: 'cables-meridian',
		story: 'baltic-cables',
		outlet: 'meridian',
		slug: 'norway-steps-back-from-baltic-cable-patrols',
		headline: 'Norway steps back from Baltic cable patrols, and its neighbors ask who will fill the gap',
		standfirst:
			'Oslo told allies in Brussels that it cannot guard the seabed day and night. Estonia says it was told, not asked.',
		authors: ['Clara Whitcombe', 'Daniel Okafor'],
		agency: null,
		section: 'World',
		tags: ['NATO', 'Baltic Sea', 'Norway', 'Undersea cables'],
		hoursAgo: 4.2,
		modifiedHoursAgo: 3.1,
		figure: 'sea',
		revision: {
			block: 2,
			text: 'The decision was long in coming. The Norwegian navy has sent crews to the Baltic for almost three years, and auditors in Oslo found in {month-2} that sailors had spent an average of 211 days of the past year away from home, a record. Even so, the timing caught several capitals unprepared.',
		},
		caption: 'A cable-laying ship in the Gulf of Finland. Four data cables have been cut there in three winters.',
		actors: [...ACTORS, { name: 'Kadri Ilvessoo', kind: 'person' }, { name: 'Tomas Reinholt', kind: 'person' }],
		body: `
BRUSSELS — Norway will pull two of its three frigates out of the patrols that guard data and power cables under the Baltic Sea, the country's defense minister told allies on {day}, in a move that leaves the smaller states on the coast looking for ships before the storms.

“A ship above every kilometer of the seabed is an unsustainable promise,” Ingrid Halvorsen, the Norwegian defense minister, told a closed meeting at NATO headquarters, according to a text of her remarks released by her office. “We would rather keep a smaller promise than break a large one.”

The decision does not come out of nothing. Norway's navy has sent crews to the Baltic for almost three years, and an audit in Oslo found in {month-2} that sailors had spent on average 211 days of the past year away from home. But the timing caught several capitals unprepared.

Kadri Ilvessoo, the defense minister of Estonia, said she had learned of the cut in a telephone call on {day-1} evening. “We were not asked. We were told,” Ilvessoo said. “The last two cables were cut within a week of each other, and the storms are on their way again.”

## A patrol built for a different winter

The mission was set up after a data cable between Finland and Estonia was severed by a dragging anchor. Three more cables have been damaged since, along with a power link that took seven months to repair. Investigators in Finland have blamed two of the four cuts on poor seamanship; the others remain unexplained.

NATO officials played down the gap. Tomas Reinholt, who runs operations at the alliance, said that aircraft and unmanned boats would cover much of what the frigates had done. “We are not going back to an empty sea,” he said. “We are moving from hulls to sensors, and that was always the plan.”

Reinholt would not say how many of the 140 seabed sensors promised last year were working. Two diplomats, who asked not to be named because the figures are secret, put the number below 60.

## Who commands

Behind the question of ships lies an older quarrel about command. Finland and Estonia have proposed that the European Union run the patrols from a headquarters in Turku, with money from the bloc's defense fund. Halvorsen ruled that out. Norway is a member of NATO but not of the European Union, and she said its crews should “sail under their own flags.”

Antti Rautavaara, a former Finnish admiral who now teaches at the University of Turku, said both sides had a point. “Oslo is right that the patrols were never meant to last three years,” he said. “But a sensor does not board a ship. Somebody still has to go and look.”

The ministers agreed to meet again in Tallinn in two weeks. Estonia has asked every nation at the table to arrive with a number: how many ships, for how many nights.
`,
		speakers: [
			'Ingrid Halvorsen',
			'Ingrid Halvorsen',
			'Kadri Ilvessoo',
			'Kadri Ilvessoo',
			'Tomas Reinholt',
			'Tomas Reinholt',
			'Ingrid Halvorsen',
			'Antti Rautavaara',
			'Antti Rautavaara',
		],
	},
	{
		id: 'cables-kestrel',
		story: 'baltic-cables',
		outlet: 'kestrel',
		slug: 'estonia-asks-allies-for-six-ships',
		headline: 'Estonia asks allies for six ships after Norway cuts Baltic patrol',
		standfirst:
			'Tallinn wants six vessels to replace two Norwegian frigates. Finland and Sweden offer coast guard cutters.',
		authors: ['Marta Leclerc'],
		agency: null,
		section: 'Europe',
		tags: ['Estonia', 'NATO', 'Defence'],
		hoursAgo: 2.8,
		figure: 'sea',
		caption: 'Patrols in the Gulf of Finland began almost three years ago.',
		actors: [
			{ name: 'Kadri Ilvessoo', kind: 'person' },
			{ name: 'Ingrid Halvorsen', kind: 'person' },
			{ name: 'Estonia', kind: 'government' },
			{ name: 'Norway', kind: 'government' },
			{ name: 'NATO', kind: 'organisation' },
		],
		body: `
Estonia has asked its allies for six ships to guard cables on the floor of the Baltic Sea by the end of {month+1}, hours after Norway said it would withdraw most of its vessels from the patrol.

Defence Minister Kadri Ilvessoo made the request at a NATO meeting in Brussels on {day}. She said Estonia would pay for fuel and harbour fees in Tallinn for any ship that came.

"I am not asking anybody for a favour," Ilvessoo told reporters. "I am asking them to look at the map and count the cables that end in their own countries."

Norwegian Defence Minister Ingrid Halvorsen had told the same meeting that two of the three frigates now on patrol would go home by the end of the month. She said Norway's crews were worn out and that rescue duty in the Barents Sea had to come first.

"We would rather keep a smaller promise than break a large one," Halvorsen said.

## Cutters instead of frigates

Finland and Sweden offered two coast guard cutters each. Poland said it would decide next week. Germany, which has the largest navy on the Baltic coast, made no offer on {day}.

"Cutters are welcome, but they cannot stay out in a storm, and storms are when cables break," said Rasmus Kallaste, who commanded Estonia's navy until last year. He said the patrol needed at least four large ships at any time.

Tomas Reinholt, head of operations at NATO, said aircraft and sensors on the seabed would close most of the gap. Asked whether the sensors were ready, he said: "Enough of them are."

The Port of Tallinn said it could take in the ships at a day's notice. Nordlink, an operator with two cables in the gulf, declined to comment.

## What was cut, and when

Four data cables and one power link have been damaged in three winters.

Two of the cuts were traced by Finnish investigators to anchors dragged by accident.

Repairs of the power link took seven months and left Estonia dependent on imports from Latvia.

The Norwegian foreign ministry said the decision was final. Ministers from the 25 nations that take part in the patrol will meet again in Tallinn in two weeks.
`,
		speakers: ['Kadri Ilvessoo', 'Kadri Ilvessoo', 'Ingrid Halvorsen', 'Rasmus Kallaste', 'Tomas Reinholt'],
	},
];
