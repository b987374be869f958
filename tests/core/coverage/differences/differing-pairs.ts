/**
 * Pairs of reports, our own words about invented events, with the lines that a careful reader would draw between them: numbers as "here/there",
 * all else by the words that a line begins with. A line stands by itself:
 * sentences that begin with "He" or "It" are none. What a pair does not name must not be told.
 */
export interface DifferingPair {
	name: string;
	here: string;
	there: string;
	numbers?: string[];
	quotes?: string[];
	quotedElsewhere?: string[];
	missingHere?: string[];
	onlyHere?: string[];
}

export const DIFFERING_PAIRS: readonly DifferingPair[] = [
	{
		name: 'a ferry that ran aground, passengers',
		here: 'The ferry Elster ran aground off Norra on Monday with 212 passengers on board. Nobody was hurt, the coastguard said. Tugs pulled it free at noon.',
		there:
			'Nobody was hurt when the ferry Elster ran aground off Norra on Monday with 221 passengers on board, the coastguard said. At noon tugs pulled it free.',
		numbers: ['212/221'],
	},
	{
		name: 'a fire in a warehouse, firefighters and a cause',
		here: 'A fire destroyed the Brandt furniture warehouse in Halden overnight. Some 60 firefighters fought the flames until dawn. The roof fell in at three in the morning.',
		there:
			'Flames destroyed the Brandt furniture warehouse in Halden overnight, and 80 firefighters fought them until dawn. The roof fell in at three in the morning. Police arrested a former employee who had been seen with petrol cans near the gate.',
		numbers: ['60/80'],
		missingHere: ['Police arrested a former employee'],
	},
	{
		name: 'a strike at a bakery, wages',
		here: 'Workers at the Ostrava Lane bakery walked out on Friday. They want 9 percent more pay. The owner offered 4 percent, the union said.',
		there:
			'Workers at the Ostrava Lane bakery walked out on Friday. They want 9 percent more pay, and the owner offered 6 percent, the union said.',
		numbers: ['4 percent/6 percent'],
	},
	{
		name: 'a budget vote, councillors',
		here: 'Norra town council passed its budget on Thursday. Eighteen councillors voted for it. Mayor Pia Rusk said the library would stay open.',
		there:
			'The town council of Norra passed its budget on Thursday, with sixteen councillors voting for it. The library will stay open, Mayor Pia Rusk said.',
		numbers: ['Eighteen/sixteen'],
	},
	{
		name: 'an avalanche, skiers',
		here: 'An avalanche swept seven skiers down the north face of the Grauspitze on Sunday. Helicopters flew them to the hospital in Ennet.',
		there:
			'Nine skiers were swept down the north face of the Grauspitze by an avalanche on Sunday. Helicopters flew them to the hospital in Ennet.',
		numbers: ['seven/Nine'],
	},
	{
		name: 'a concert, visitors',
		here: 'Some 14,000 people heard the band Tin Harbour in the park of Lowmere on Saturday. The last song was played in the rain.',
		there:
			'The band Tin Harbour was heard by 19,000 people in the park of Lowmere on Saturday. The last song was played in the rain.',
		numbers: ['14,000/19,000'],
	},
	{
		name: 'a company that cuts jobs',
		here: 'Kestrel Glass will cut 320 jobs at its plant in Vell by the summer, the company said on Wednesday. Its chief, Ida Moen, blamed the price of gas.',
		there:
			'Kestrel Glass said on Wednesday that it would cut 230 jobs at its plant in Vell by the summer. Chief executive Ida Moen blamed the price of gas.',
		numbers: ['320/230'],
	},
	{
		name: 'a fine for a bank',
		here: 'The regulator fined Strand Bank $4.5 million for late reports. The bank said it would pay. It had been warned in January.',
		there:
			'Strand Bank was fined $5.4 million by the regulator for late reports. The bank, which had been warned in January, said it would pay.',
		numbers: ['$4.5 million/$5.4 million'],
	},
	{
		name: 'a bridge, years of building',
		here: 'The new Orla bridge opened to traffic on Tuesday. It is 840 metres long and has four lanes. The old bridge will be torn down.',
		there:
			'Traffic rolled over the new Orla bridge on Tuesday. It is 480 metres long and has four lanes. The old bridge will be torn down.',
		numbers: ['840 metres/480 metres'],
	},
	{
		name: 'a storm, households without power',
		here: 'A storm left 52,000 households in Kestral without power on Sunday night. Trees blocked the coast road. Schools stayed shut on Monday.',
		there:
			'On Sunday night a storm left 25,000 households in Kestral without power. Trees blocked the coast road, and schools stayed shut on Monday. In the village of Tamm the church tower fell on a parked bus.',
		numbers: ['52,000/25,000'],
		missingHere: ['In the village of Tamm'],
	},
	{
		name: 'a trial, years in prison',
		here: 'A court in Vell sent the former treasurer Jon Reef to prison on Monday for taking club money. The judge gave him three years. Reef will appeal.',
		there:
			'The former treasurer Jon Reef was sent to prison by a court in Vell on Monday for taking club money. Reef will appeal. The judge heard that Reef had lost the money at a casino in Port Ansel.',
		missingHere: ['The judge heard that Reef had lost the money'],
	},
	{
		name: 'a museum, paintings stolen',
		here: 'Thieves took five paintings from the Sele museum on Friday night. They came through a skylight. The director, Ada Brandt, called it a heavy loss.',
		there:
			'Thieves who came through a skylight took eight paintings from the Sele museum on Friday night. The director, Ada Brandt, called it a heavy loss.',
		numbers: ['five/eight'],
	},
	{
		name: 'a vaccine trial, children',
		here: 'The vaccine protected most children in a trial in three districts of Oru. The trial had 3,120 children. Fever was the most common side effect.',
		there:
			'In a trial in three districts of Oru the vaccine protected most children. The trial had 3,210 children. The most common side effect was fever. A second trial will begin in the mountains next spring.',
		numbers: ['3,120/3,210'],
		missingHere: ['A second trial will begin'],
	},
	{
		name: 'a match, spectators and a red card',
		here: 'Harrow City beat Vell Rovers on Saturday with a late goal by Sam Voss. The stadium held 31,000 spectators. Rovers stay last in the table.',
		there:
			'A late goal by Sam Voss let Harrow City beat Vell Rovers on Saturday. Rovers stay last in the table. The captain of Rovers was sent off for a foul on the goalkeeper before the break.',
		missingHere: ['The captain of Rovers was sent off'],
	},
	{
		name: 'a plane that turned back',
		here: 'A Norair plane turned back to Port Ansel on Tuesday after smoke was seen in the cabin. It carried 146 passengers. Two of them were treated by doctors.',
		there:
			'Smoke in the cabin made a Norair plane turn back to Port Ansel on Tuesday. It carried 164 passengers. Two of them were treated by doctors.',
		numbers: ['146/164'],
	},
	{
		name: 'a quote broken off',
		here: '“We will open the school again, but not before the roof is safe,” said the mayor, Pia Rusk, on Monday. The school in Norra lost its roof in the storm.',
		there:
			'The school in Norra lost its roof in the storm. “We will open the school again,” said the mayor, Pia Rusk, on Monday.',
		quotes: ['cut-elsewhere'],
	},
	{
		name: 'a quote broken off here',
		here: 'The minister, Karl Lind, spoke to farmers in Ennet on Friday. “The money is there,” Lind said. Farmers lost their hay in the flood.',
		there:
			'Farmers in Ennet lost their hay in the flood. “The money is there, but it will not come before the winter is over,” the minister, Karl Lind, said on Friday.',
		quotes: ['cut-here'],
	},
	{
		name: 'a quote in other words',
		here: '“We have never seen the river rise so fast in a single night,” said fire chief Lena Okafor. The Ennet flooded Lowmere on Sunday.',
		there:
			'The Ennet flooded Lowmere on Sunday. Fire chief Lena Okafor said: “I have never seen the river rise this fast in one single night.”',
		quotes: ['reworded'],
	},
	{
		name: 'a quote that only the other has',
		here: 'The Orla theatre closes in June. Its director, Mads Holm, said on Tuesday that there was no money left. The town had cut its grant.',
		there:
			'The Orla theatre closes in June, since the town cut its grant. “I have worked here for thirty years and I will lock the door myself,” said its director, Mads Holm.',
		quotedElsewhere: ['“I have worked here for thirty years'],
	},
	{
		name: 'a speaker who only the other has',
		here: 'A bus hit a tram in the centre of Halden on Monday. Eleven people were hurt. The tram line was closed until the evening.',
		there:
			'Eleven people were hurt when a bus hit a tram in the centre of Halden on Monday. The tram line was closed until the evening. “The driver of the bus looked at his telephone the whole time,” said Rosa Timm, a passenger.',
		quotedElsewhere: ['“The driver of the bus looked at his telephone'],
	},
	{
		name: 'a quote broken off and a number',
		here: 'The port of Vell will close for 12 days, its director Ines Calder said. “It is a heavy blow for every family on this coast, and it comes at the worst time,” said Calder.',
		there:
			'The port of Vell will close for 21 days, its director Ines Calder said. “It is a heavy blow for every family on this coast,” said Calder.',
		quotes: ['cut-elsewhere'],
	},
	{
		name: 'what the other does not tell',
		here: 'The dairy in Tamm stops making butter in May. The machines are forty years old. A cooperative of farmers from Oru has offered to buy the building for one crown.',
		there: 'In May the dairy in Tamm stops making butter, as its machines are forty years old.',
		onlyHere: ['A cooperative of farmers from Oru'],
	},
	{
		name: 'the history that the other does not tell',
		here: 'The lighthouse on Sele went dark on Sunday after lightning struck it. A repair crew will sail on Tuesday. In 1911 forty sailors drowned when its lamp failed during a gale.',
		there: 'Lightning struck the lighthouse on Sele on Sunday, and it went dark. On Tuesday a repair crew will sail.',
		onlyHere: ['In 1911 forty sailors drowned'],
	},
	{
		name: 'a court date here, a motive there',
		here: 'Police in Orla arrested a man on Friday for setting fire to three boats. The man will stand before a judge in the district court on 4 May.',
		there:
			'A man who set fire to three boats was arrested by police in Orla on Friday. Neighbours say that he had quarrelled with the sailing club about its loud music for years.',
		missingHere: ['Neighbours say that he had quarrelled'],
		onlyHere: ['The man will stand before a judge'],
	},
	{
		name: 'an election, votes',
		here: 'Mayor Pia Rusk won the election in Norra on Sunday with 5,204 votes. Her rival, the baker Tom Aas, came second.',
		there:
			'Pia Rusk won the election for mayor in Norra on Sunday with 5,402 votes. Her rival, the baker Tom Aas, came second.',
		numbers: ['5,204/5,402'],
	},
	{
		name: 'a merger, employees',
		here: 'The shipyards of Vell and Halden will merge in July. The new company has 2,600 employees. Its seat will be Halden.',
		there:
			'In July the shipyards of Vell and Halden will merge. Halden will be the seat of the new company, which has 3,600 employees.',
		numbers: ['2,600/3,600'],
	},
	{
		name: 'a drought, reservoirs',
		here: 'The reservoirs of Kestral are 31 percent full, the water board said on Monday. Gardens may not be watered until it rains.',
		there:
			'Gardens in Kestral may not be watered until it rains. Its reservoirs are 41 percent full, the water board said on Monday.',
		numbers: ['31 percent/41 percent'],
	},
	{
		name: 'an oil spill, tonnes',
		here: 'A tanker lost 90 tonnes of oil off Cape Ravn on Wednesday. Volunteers cleaned gulls on the beach. The captain had been asleep.',
		there:
			'Volunteers cleaned gulls on the beach after a tanker lost 900 tonnes of oil off Cape Ravn on Wednesday. The captain had been asleep.',
		numbers: ['90 tonnes/900 tonnes'],
	},
	{
		name: 'a school, pupils ill',
		here: 'Forty-two pupils fell ill after lunch at the Linde school in Ennet on Thursday. Inspectors took samples of the fish soup.',
		there:
			'Inspectors took samples of the fish soup after 54 pupils fell ill at the Linde school in Ennet on Thursday.',
		numbers: ['Forty-two/54'],
	},
	{
		name: 'a mine, miners trapped',
		here: 'Fourteen miners are trapped in the Ravn mine since a tunnel fell in on Tuesday. Rescuers hear knocking. A drill is on its way from Port Ansel.',
		there:
			'Since a tunnel fell in on Tuesday, seventeen miners are trapped in the Ravn mine. Rescuers hear knocking, and a drill is on its way from Port Ansel.',
		numbers: ['Fourteen/seventeen'],
	},
	{
		name: 'a wolf, sheep killed',
		here: 'A wolf killed 23 sheep on a farm near Tamm on Saturday night. The farmer, Nils Aas, found them in the morning.',
		there:
			'The farmer Nils Aas found 32 sheep on his farm near Tamm that a wolf had killed on Saturday night. The county will pay for a fence around every pasture in the valley.',
		missingHere: ['The county will pay for a fence'],
		numbers: ['23/32'],
	},
	{
		name: 'a hospital, beds',
		here: 'The hospital of Halden closes a ward with 36 beds in March. Nurses protested in front of the town hall on Monday.',
		there:
			'Nurses protested in front of the town hall on Monday, since the hospital of Halden closes a ward with 63 beds in March.',
		numbers: ['36/63'],
	},
	{
		name: 'a launch, satellites',
		here: 'A rocket carried 22 satellites into orbit from the Sele range on Friday. It was the first launch of the year. The next one is planned for June.',
		there:
			'From the Sele range a rocket carried 28 satellites into orbit on Friday, the first launch of the year. The next one is planned for June.',
		numbers: ['22/28'],
	},
	{
		name: 'a factory visit with an announcement',
		here: 'The minister, Karl Lind, visited the battery factory in Vell on Thursday. Lind praised the apprentices and drank coffee with the union.',
		there:
			'On Thursday the minister, Karl Lind, visited the battery factory in Vell. Lind announced that the state would lend the factory money for a second hall, which needs 400 workers.',
		missingHere: ['Lind announced that the state would lend'],
		onlyHere: ['Lind praised the apprentices'],
	},
	{
		name: 'a marathon, runners',
		here: 'Some 8,300 runners finished the Kestral marathon on Sunday. Marit Olde won among the women for the third time.',
		there:
			'Marit Olde won the Kestral marathon among the women for the third time on Sunday, when 3,800 runners finished.',
		numbers: ['8,300/3,800'],
	},
	{
		name: 'a flood, the rescued',
		here: 'Rescuers brought 70 campers to safety from an island in the Ennet on Saturday. The river had risen in the night.',
		there:
			'In all, 90 campers were brought to safety from an island in the Ennet by rescuers on Saturday. The river had risen in the night.',
		numbers: ['70/90'],
	},
	{
		name: 'a report on a crash, its cause told elsewhere',
		here: 'Investigators published their report on the tram crash in Halden on Tuesday. It is 200 pages long. The transport company said it would read the report with care.',
		there:
			'The report on the tram crash in Halden was published by investigators on Tuesday. Investigators found that the brakes of the tram had not been tested since the spring. The transport company said it would read the report with care.',
		missingHere: ['Investigators found that the brakes of the tram'],
	},
	{
		name: 'a festival called off, tickets',
		here: 'The Orla film festival was called off on Monday after its sponsor left. Visitors had bought 4,100 tickets. They will get their money back.',
		there:
			'After its sponsor left, the Orla film festival was called off on Monday. Visitors, who had bought 1,400 tickets, will get their money back.',
		numbers: ['4,100/1,400'],
	},
	{
		name: 'a dispute, a quote elsewhere and a number',
		here: 'The gravel pit at Tamm will grow by 18 hectares, the county decided on Monday. Villagers had fought it for two years.',
		there:
			'The county decided on Monday that the gravel pit at Tamm will grow by 28 hectares. Villagers had fought it for two years. “They have sold our hill without asking a single one of us,” said Greta Moss, who lives beside it.',
		numbers: ['18 hectares/28 hectares'],
		quotedElsewhere: ['“They have sold our hill'],
	},
	{
		name: 'a rescue at sea, what the other adds',
		here: 'Two fishermen were saved off Norra on Friday after their boat sank. They had held on to a fish box for six hours.',
		there:
			'After their boat sank off Norra, two fishermen were saved on Friday. They had held on to a fish box for six hours. A passing sailor from Denmark heard them whistle and called the coastguard.',
		missingHere: ['A passing sailor from Denmark'],
	},
	// pairs without any difference
	...[
		[
			'one report and its paraphrase',
			'The library of Norra reopens on Saturday after a year of repairs. It has 40,000 books and a new café.',
			'After a year of repairs, the library of Norra, which has 40,000 books and a new café, reopens on Saturday.',
		],
		[
			'the same number in words and figures',
			'Twelve houses burned down in Tamm on Sunday. Nobody was hurt.',
			'Nobody was hurt when 12 houses burned down in Tamm on Sunday.',
		],
		[
			'a rounded number',
			'About 5,000 people marched through Halden on Friday against the airport.',
			'Against the airport, 4,870 people marched through Halden on Friday.',
		],
		[
			'a part and the whole',
			'Of the 60 passengers, 14 were hurt when a train hit a tree near Ennet on Monday.',
			'A train with 60 passengers hit a tree near Ennet on Monday.',
		],
		[
			'another unit',
			'The tunnel under the Orla is 3 miles long and opens in May.',
			'The tunnel under the Orla, which opens in May, is 4.8 kilometres long.',
		],
		[
			'numbers of two days',
			'On Monday 18 boats left the port of Vell for the herring grounds.',
			'On Tuesday 25 boats left the port of Vell for the herring grounds.',
		],
		[
			'numbers of two years',
			'In 2024 the zoo of Halden had 310,000 visitors.',
			'In 2025 the zoo of Halden had 355,000 visitors.',
		],
		[
			'a forecast and what came',
			'Up to 30 centimetres of snow were expected in Oru on Thursday.',
			'In Oru 12 centimetres of snow fell on Thursday.',
		],
		[
			'the dead and the hurt',
			'Three people died in the blast at the mill in Tamm on Sunday.',
			'Nine people were hurt in the blast at the mill in Tamm on Sunday.',
		],
		[
			'passive and active',
			'Police arrested the mayor of Norra on Friday in his office.',
			'The mayor of Norra was arrested by police in his office on Friday.',
		],
		[
			'a quote that both have whole',
			'“We will rebuild every house,” said Lena Okafor, the fire chief of Lowmere, on Sunday.',
			'On Sunday Lena Okafor, the fire chief of Lowmere, said: “We will rebuild every house.”',
		],
		[
			'a quote with other marks and spelling',
			'"The harbour is the heart of our town," said Ines Calder in Vell on Tuesday.',
			'“The harbor is the heart of our town,” said Ines Calder in Vell on Tuesday.',
		],
		[
			'a newsletter’s line at the end',
			'The swimming pool in Ennet opens on Saturday. Children swim free.',
			'The swimming pool in Ennet opens on Saturday. Children swim free. Sign up for our newsletter to read more stories from the valley every morning.',
		],
		[
			'credits at the end',
			'A bear was seen in the woods near Tamm on Monday.',
			'A bear was seen in the woods near Tamm on Monday. (Reporting by Marit Olde; editing by Sam Voss)',
		],
		[
			'at least so many',
			'At least six cows drowned in the flood at Lowmere on Sunday.',
			'Nine cows drowned in the flood at Lowmere on Sunday.',
		],
		[
			'a range and a number within it',
			'Between 20 and 30 trees fell in the park of Halden in the storm.',
			'In the storm 24 trees fell in the park of Halden.',
		],
		[
			'ages',
			'A man of 54 won the chess cup of Vell on Saturday.',
			'The chess cup of Vell was won on Saturday by a 45-year-old.',
		],
		[
			'two sums of money for two things',
			'The new stadium in Harrow costs $40 million, the club said on Monday. Parking will be free.',
			'The club in Harrow said on Monday that it had bought a striker for $12 million. Parking will be free.',
		],
		[
			'an order of clauses',
			'Because of fog, the airport of Port Ansel was closed on Friday morning, and flights went to Halden.',
			'On Friday morning flights went to Halden, because the airport of Port Ansel was closed in the fog.',
		],
		[
			'a scale and a place in it',
			'The town of Orla came second of 40 in a test of school meals.',
			'In a test of school meals in 40 towns, Orla was second.',
		],
	].map(([name = '', here = '', there = '']) => ({ name, here, there })),
];
