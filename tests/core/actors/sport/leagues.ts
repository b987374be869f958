/** Clubs, sides, people and grounds of an invented league, in the order in which the reports call them. */
export interface League {
	/** Clubs: the whole name, and what it goes by. */
	clubs: readonly (readonly [whole: string, short: string])[];
	/** First name and surname. */
	people: readonly (readonly [first: string, last: string])[];
	towns: readonly string[];
	grounds: readonly string[];
}

/** Four leagues: British towns, American cities with nicknames, nations, and clubs of a continent. */
export const LEAGUES: readonly League[] = [
	{
		clubs: [
			['Aldmoor Rovers', 'Aldmoor'],
			['Vellbridge Town', 'Vellbridge'],
			['Harrowby Athletic', 'Harrowby'],
			['Northwick United', 'Northwick'],
		],
		people: [
			['Danny', 'Marsh'],
			['Kofi', 'Asante'],
			['Luca', 'Ferretti'],
			['Owen', 'Pritchard'],
			['Mateus', 'Oliveira'],
			['Graham', 'Tully'],
			['Sven', 'Lindqvist'],
			['Jamal', 'Whitmore'],
		],
		towns: ['Aldmoor', 'Vellbridge'],
		grounds: ['Canal Lane', 'Tanner Road'],
	},
	{
		clubs: [
			['Harbour City Gulls', 'Gulls'],
			['Northwood Pines', 'Pines'],
			['Port Marin Anchors', 'Anchors'],
			['Dry Creek Miners', 'Miners'],
		],
		people: [
			['Dario', 'Quell'],
			['Tobias', 'Renn'],
			['Marcus', 'Delacroix'],
			['Jalen', 'Okoye'],
			['Trey', 'Hollis'],
			['Bram', 'Otto'],
			['Lem', 'Varga'],
			['Andre', 'Pacheco'],
		],
		towns: ['Harbour City', 'Port Marin'],
		grounds: ['Beacon Arena', 'Miller Park'],
	},
	{
		clubs: [
			['Norland', 'Norland'],
			['Estavia', 'Estavia'],
			['Kalmora', 'Kalmora'],
			['Zelmark', 'Zelmark'],
		],
		people: [
			['Erik', 'Haugen'],
			['Pavel', 'Doric'],
			['Tomas', 'Aluendo'],
			['Sami', 'Rautio'],
			['Andrei', 'Costin'],
			['Felix', 'Lopera'],
			['Karel', 'Hachan'],
			['Nuno', 'Brandao'],
		],
		towns: ['Oslo', 'Lisbon'],
		grounds: ['National Stadium', 'Victory Park'],
	},
	{
		clubs: [
			['Sporting Velmar', 'Velmar'],
			['Olympic Dresko', 'Dresko'],
			['Real Montara', 'Montara'],
			['Dynamo Karsk', 'Karsk'],
		],
		people: [
			['Joao', 'Medeiros'],
			['Emre', 'Yilmazer'],
			['Pierre', 'Lacombe'],
			['Ivan', 'Stoyanov'],
			['Hassan', 'Benali'],
			['Marco', 'Bellandi'],
			['Diego', 'Fuentes'],
			['Yusuf', 'Adeleke'],
		],
		towns: ['Lyon', 'Porto'],
		grounds: ['Stade Mirabel', 'Estadio Norte'],
	},
];
