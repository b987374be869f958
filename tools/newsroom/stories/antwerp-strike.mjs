// @ts-check
/** Crane drivers stop work in the port of Antwerp over cranes that are steered from an office. */

/** @type {import('../article.mjs').MainActor[]} */
const ACTORS = [
	{ name: 'Lotte Verhaeghe', kind: 'person' },
	{ name: 'Brandt Maritime', kind: 'organisation' },
	{ name: 'Antwerp', kind: 'place' },
];

/** @type {import('../article.mjs').ArticleSource[]} */
export const antwerpStrike = [
	{
		id: 'strike-harbour',
		story: 'antwerp-strike',
		outlet: 'harbour',
		slug: 'antwerp-cranes-stand-still',
		headline: 'Antwerp cranes stand still as drivers refuse to be moved to a screen',
		standfirst:
			'Some 1,900 workers walked out at four terminals. Brandt Maritime says remote cranes are safer; the union says half the jobs would go.',
		authors: ['Joris Maas'],
		agency: null,
		section: 'Shipping',
		tags: ['Antwerp', 'Brandt Maritime', 'Strikes', 'Automation'],
		hoursAgo: 7.5,
		modifiedHoursAgo: 6,
		figure: 'cranes',
		caption: 'The cranes at the Delwaide quay stopped at six in the morning.',
		actors: [...ACTORS, { name: 'Stefan Brandt', kind: 'person' }, { name: 'Belgium', kind: 'place' }],
		body: `
The tall cranes of the Delwaide quay stopped at six o'clock on {day} morning, and by noon nothing moved at four of the terminals in the port of Antwerp. About 1,900 workers had laid down their tools in a dispute over who, and from where, will steer the cranes of the future.

Brandt Maritime, the company that runs the four terminals, wants to bring its crane drivers down from their cabins and put them in front of screens in an office building twelve kilometres away. One driver at a screen could look after two cranes, sometimes three.

“They call it a promotion to a warm chair,” said Lotte Verhaeghe, who leads the Harbour and Transport Union. “For every driver who gets the chair, one goes home. We can count.”

Verhaeghe said the union would return to the table as soon as the company took its plan off it. She put the number of jobs at risk at 640. Brandt Maritime says it will dismiss nobody before 2030 and that 210 posts would be lost as people retire.

## Eleven ships at anchor

The port authority counted eleven container ships waiting at anchor off the coast on {day} afternoon, up from two on an ordinary day. Three more had turned for Rotterdam. Each day of the strike holds up some 22,000 containers, among them much of the fruit eaten in Belgium.

“Pears can wait for a week, bananas cannot,” said Els Dierickx, who runs a ripening warehouse in the north of the port. She said she had sent six trucks to Hamburg.

Stefan Brandt, the grandson of the founder and now chief executive of the company, said in a statement that remote cranes had halved the number of accidents at a terminal in Valencia. “No one should have to climb fifty metres in a storm to earn a living,” Brandt wrote.

Drivers on the picket line heard that with some bitterness. “I have climbed it for nineteen years, and I would climb it tomorrow,” said Wim Peeters, a crane driver, warming his hands at an oil drum. “What I cannot do is drive three cranes with two eyes.”

## The minister waits

Belgium's labour minister, Pieter Claes, named a mediator on {day} but said that he would not step in himself. He told parliament that the two sides were closer than they sounded.

The mediator, the former judge Nadine Lambrecht, has invited both to a first meeting on {day+1}. Asked how long it might last, she said: “As long as the coffee does.”

The last strike at the Delwaide quay, nine years ago, ended after eleven days. That one was about coffee breaks.
`,
		speakers: [
			'Lotte Verhaeghe',
			'Lotte Verhaeghe',
			'Els Dierickx',
			'Stefan Brandt',
			'Wim Peeters',
			'Wim Peeters',
			'Nadine Lambrecht',
		],
	},
	{
		id: 'strike-vote-harbour',
		story: 'antwerp-strike',
		outlet: 'harbour',
		slug: 'crane-drivers-vote-for-strike',
		headline: 'Crane drivers in Antwerp vote by nine to one for a strike',
		standfirst: 'The ballot gives Brandt Maritime eight days to withdraw its plan for remote cranes.',
		authors: ['Joris Maas'],
		agency: null,
		section: 'Shipping',
		tags: ['Antwerp', 'Brandt Maritime', 'Strikes'],
		hoursAgo: 7.5 + 24 * 8,
		figure: 'cranes',
		caption: 'The union counted the votes in a sports hall in Merksem.',
		actors: ACTORS,
		body: `
Crane drivers at four terminals in Antwerp have voted by nine to one to strike unless Brandt Maritime gives up its plan to steer their cranes from an office, the Harbour and Transport Union said on {day}.

Of 1,740 members who took part in the ballot, 1,571 voted for a stoppage. The result gives the company eight days to withdraw the plan before the first walkout, the union said.

“I have counted votes in this port for twenty years and have never seen a pile like this one,” said Lotte Verhaeghe, the union's president, in the sports hall in Merksem where the ballots were opened. “It is not a threat. It is arithmetic.”

Brandt Maritime said it regretted the result and would keep talking. “Nobody will lose a job against their will before 2030,” said Anouk Terlinden, who heads the company's terminals in Belgium. She added that the first remote cabin would open in {month+4} in any case.

## A plan from Valencia

The company has run remote cranes in Valencia for two years. There, a driver sits at a desk with four screens and a joystick, and watches over two cranes at a time. The company says accidents have fallen by half. The union answers that the number of drivers has fallen by half as well.

The labour ministry of Belgium said it was following the dispute. Shipping lines have begun to look for berths elsewhere: two of them asked Rotterdam for space on {day}, according to the port authority there.

“A strike in Antwerp is felt on every shelf between Lille and Cologne,” said Hannelore Wouters, an economist at the University of Ghent who studies ports. She expects the first shortages after four days, and fruit to be the first to go.
`,
		speakers: ['Lotte Verhaeghe', 'Lotte Verhaeghe', 'Anouk Terlinden', 'Hannelore Wouters'],
	},
	{
		id: 'strike-ledger',
		story: 'antwerp-strike',
		outlet: 'ledger',
		slug: 'the-warm-chair',
		headline: 'The warm chair: what is at stake in the Antwerp crane strike',
		standfirst: null,
		authors: ['Harriet Lindqvist'],
		agency: null,
		section: 'Business',
		tags: [],
		hoursAgo: 3.6,
		figure: 'cranes',
		caption: 'Quay cranes at rest in Antwerp.',
		actors: [...ACTORS, { name: 'Hannelore Wouters', kind: 'person' }],
		body: `
Fifty metres above the quay, the cabin of a container crane has a glass floor. The driver leans forward, elbows on knees, and looks straight down between his shoes at a steel box the size of a small flat. He does this for four hours at a stretch. It is a job that ruins backs, and the people who have it do not want to lose it.

That is the riddle of the strike that has shut four terminals in Antwerp since {day} morning. Brandt Maritime, their owner, offers its drivers an office, a heater and a good chair. The Harbour and Transport Union has answered with pickets.

“They call it a promotion to a warm chair,” Lotte Verhaeghe, the president of the union, told members at the gate. “For every driver who gets the chair, one goes home.”

The company does not really deny it. A slide shown to investors in {month-5}, and seen by this newspaper, promises “a ratio of 2.4 cranes per operator” by the end of the decade. In Valencia, where Brandt Maritime opened its first remote terminal two years ago, the number of drivers has fallen from 118 to 61.

“The machine does not replace the driver, it stretches him,” said Hannelore Wouters, an economist at the University of Ghent. She has studied eleven automated ports and found that output per crane hardly rose in most of them. “What rises is output per wage,” Wouters said. “Whether that is progress depends on who gets the difference.”

## Safety, with an asterisk

Stefan Brandt, chief executive of the company, argues from safety. Accidents in Valencia fell by half, he said in a statement on {day}. The figure is correct, but most of the fall came in the yard, where trucks were given lanes of their own. Among crane drivers themselves the terminal had two accidents in the year before the change and one in the year after.

Insurers see it differently again. “A crane with nobody in it is cheaper to insure by a third,” said Gregor Amsel, who covers ports for the reinsurer Halden Re in Zurich. “That is the number I would look at if I wanted to know why this is happening now.”

## Eight days, or eleven

Belgium has appointed a mediator, the retired judge Nadine Lambrecht, who will see both sides on {day+1}. The labour minister, Pieter Claes, told parliament that the two sides were closer than they sounded.

They may be. According to two people who have read it, a draft that was on the table in {month-1} would have tied every new screen to a two-year guarantee for the driver who loses a cabin. The company struck the line out. The union says it will not come back without it.

For now the cranes stand with their arms raised, as they do when nobody is working, so that ships can pass beneath. Seen from the river, they look like people surrendering. Neither side does.
`,
		speakers: [
			'Lotte Verhaeghe',
			'Lotte Verhaeghe',
			null,
			'Hannelore Wouters',
			'Hannelore Wouters',
			'Hannelore Wouters',
			'Gregor Amsel',
			'Gregor Amsel',
		],
	},
	{
		id: 'strike-currently',
		story: 'antwerp-strike',
		outlet: 'currently',
		slug: 'antwerp-strike-explained',
		headline: 'Antwerp port strike: how long until shelves run short?',
		standfirst: 'Four terminals are shut, eleven ships are waiting and the bananas are ripening. Here is what we know.',
		authors: ['Priya Raman'],
		agency: null,
		section: 'Economy',
		tags: ['Explainer', 'Ports'],
		hoursAgo: 1.9,
		figure: 'cranes',
		caption: 'Nothing moves at the Delwaide quay.',
		actors: [...ACTORS, { name: 'Hannelore Wouters', kind: 'person' }],
		body: `
A strike has closed four of the container terminals in Antwerp, Europe's second-largest port, and both sides say they are ready for a long one. The first talks are due on {day+1}.

About 1,900 people have walked out at terminals run by Brandt Maritime. The company wants to steer its cranes from an office; the Harbour and Transport Union says 640 jobs would go. The company's own figure is 210.

## What happens next?

A mediator will see both sides on {day+1}. Lotte Verhaeghe, who leads the union, said her members would stay out until the plan was withdrawn.

“We did not come out for a headline, and we will not go back in for one,” Verhaeghe said on {day}.

Brandt Maritime said it would open its first remote cabin in {month+4} whatever happened. “The question is how we do this together, not whether,” Anouk Terlinden, the company's head of terminals in Belgium, told Currently.

## Will shops run out?

Not this week. Supermarkets hold about four days of fruit, and longer stocks of almost everything else. Hannelore Wouters, an economist at the University of Ghent, expects gaps from the fifth day.

“Fruit goes first, then flowers, then the parts that keep a factory line moving,” Wouters said. “By the tenth day you feel it in Stuttgart.”

Car makers in Germany are watching. Hamburg and Rotterdam have both offered berths, but Hamburg can take in only two of the largest ships at a time, its port authority said.

## Is this about robots?

Partly. The cranes would still have drivers, but they would sit twelve kilometres away and look after two or three cranes each. Brandt Maritime has done this in Valencia for two years and says accidents there have halved.

Not everybody believes the number. The union points out that most of the accidents which no longer happen were in the truck lanes, not on the cranes.

“Ask them for the figures for cranes alone,” said Wim Peeters, who has driven one for nineteen years. “They will change the subject.”
`,
		speakers: [
			'Lotte Verhaeghe',
			'Anouk Terlinden',
			'Hannelore Wouters',
			'Hannelore Wouters',
			'Wim Peeters',
			'Wim Peeters',
		],
	},
];
