/** What each command of the manifest does, by its name. */
export const COMMAND_MEANINGS: Readonly<Record<string, string>> = {
	_execute_action: 'Open Sidelight on this page',
	'save-highlight': 'Keep the selected words, in the colour used last',
	'write-note': 'Keep the selected words with a colour and a note',
};

interface KeysSomewhere {
	where: string;
	/** Keys, each as it is printed on a keyboard, and what they do. */
	keys: readonly (readonly [keys: readonly string[], does: string])[];
}

/** Keys that hold in one part alone, and that nobody can change. */
export const KEYS: readonly KeysSomewhere[] = [
	{
		where: 'In the popup and the side panel',
		keys: [
			[['0'], 'Overview'],
			[['1'], 'Coverage: who else has the story'],
			[['2'], 'Quotes: who said what'],
			[['3'], 'Who is in it'],
			[['4'], 'What it is about'],
			[['5'], 'Kept: your highlights'],
			[['Tab'], 'To the next group; within it, the arrow keys'],
		],
	},
	{
		where: 'On the page',
		keys: [
			[['←', '→'], 'Previous and next of what is shown on the page'],
			[['Esc'], 'Stop showing it'],
		],
	},
	{
		where: 'In a note',
		keys: [
			[['Enter'], 'Keep the note'],
			[['Shift', 'Enter'], 'A new line'],
			[['Esc'], 'Close'],
		],
	},
	{
		where: 'In the library',
		keys: [
			[['/'], 'To the search'],
			[['Space'], 'Choose a row; with Shift, the arrow keys choose several'],
			[['Enter'], 'Open the article beside the list'],
			[['Delete'], 'Delete what is chosen'],
			[['Esc'], 'Close the article'],
		],
	},
];
