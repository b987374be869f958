/** News sentences of one form, that differ in a name, a number, a year, a day or a word. */
const FORMS: ((name: string, number: string, word: string) => string)[] = [
	(name, number) =>
		`In ${name} ward the turnout was ${number} per cent, and the count was finished shortly before midnight.`,
	(name, number) => `Shares of ${name} Paper fell ${number} per cent in early trading on the exchange in Vell.`,
	(name, number) =>
		`Ida ${name}, ${number}, of Haddon, was charged with theft and released on bail until the hearing in May.`,
	(name, _, word) => `The ${word} of ${name} voted for the bill after the changes were made on Tuesday night.`,
	(name, number) =>
		`The town of ${name} will receive ${number} million crowns from the fund to repair roads and bridges.`,
	(name) =>
		`${name} United said on Friday that the new training ground cut travel for its players by forty minutes a day.`,
	(name, number) =>
		`In 19${number} the choir of ${name} sang in the old mill for the first time and filled it to the last seat.`,
	(name, _, word) => `“We will not move,” said ${name} Lund, a ${word}, as the first boats were tied up.`,
	(name, number) => `The ${number} bus to ${name} will stop at the church until the bridge is open again.`,
	(name, _, word) =>
		`A ${word} from ${name} pulled two children out of the river and went home before anyone could ask who it was.`,
];
const NAMES = ['Alder', 'Birch', 'Norvik', 'Halden', 'Vell', 'Osk', 'Torvik', 'Fenn', 'Sand', 'Brevik', 'Lomen'];
const NUMBERS = ['51', '48', '34', '29', '12', '61', '77', '18', '95', '83', '26'];
const WORDS = [
	'farmer',
	'baker',
	'teacher',
	'pilot',
	'nurse',
	'miller',
	'warden',
	'clerk',
	'printer',
	'tailor',
	'diver',
];
const OTHERS = [
	'The ferry between Haddon and the island will sail again on Monday, eleven weeks after a crack in the ramp.',
	'During the closure a smaller boat carried passengers only, and shops had their goods brought by a barge.',
	'The county has not answered. A spokesman said that the question would be discussed when the bill is known.',
	'The weather office expects wind from the west and some sun for the first sailing.',
];

/** Two sentences of a form, by number. */
function pair(form: (typeof FORMS)[number], n: number): [first: string, second: string] {
	const pick = (list: string[], at: number) => list[at % list.length] ?? '';
	const next = n + 1 + (n % 7);
	return [
		form(pick(NAMES, n), pick(NUMBERS, n), pick(WORDS, n)),
		form(pick(NAMES, next), pick(NUMBERS, next * 2), pick(WORDS, next)),
	];
}

/** How two sentences that are alike may stand on a page. */
export const LAYOUTS: Record<string, (passage: string, other: string) => string> = {
	'the other below': (passage, other) => [OTHERS[0], passage, other, ...OTHERS.slice(1)].join('\n'),
	'the other above': (passage, other) => [OTHERS[0], other, passage, ...OTHERS.slice(1)].join('\n'),
	'the other next in its paragraph': (passage, other) =>
		[OTHERS[0], `${passage} ${other}`, ...OTHERS.slice(1)].join('\n'),
	'the other two paragraphs on': (passage, other) =>
		[OTHERS[0], passage, OTHERS[1], OTHERS[2], other, OTHERS[3]].join('\n'),
};

/** 200 pairs of sentences that are alike. */
export const LOOKALIKES: readonly (readonly [passage: string, other: string])[] = FORMS.flatMap((form) =>
	Array.from({ length: 20 }, (_, n) => pair(form, n)),
);

/** A page after a sentence went from it. */
export function withoutSentence(text: string, sentence: string): string {
	return text
		.replace(sentence, '')
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.join('\n');
}
