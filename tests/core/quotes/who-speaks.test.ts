import { expect, test } from 'vitest';
import type { Quote } from '../../../src/core/article.ts';
import { isAttributed } from '../../../src/core/quotes/shown-quotes.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

const LEAD =
	'The harbour town of Brackwater will rebuild its sea wall, the council said on Monday. Work begins in March and takes two years.\n';

const quotesOf = (text: string) => analyseAsShipped({ text, language: 'en' }).quotes;
const quoteWith = (text: string, words: string): Quote | undefined =>
	quotesOf(text).find(({ spans }) => spans.some((span) => text.slice(...span).includes(words)));
/** Who is shown to have said some words; null for nobody. */
function speakerOf(text: string, words: string): string | null {
	const quote = quoteWith(text, words);
	return quote && isAttributed(quote) ? quote.speaker : null;
}

test.each<[string, string, string, string]>([
	[
		'behind whom a party and a state of two words stand',
		'Senate Majority Leader Maria Lindt, R-S.D., said the vote was “a win for all who live by the wall.” Peter Voss disagreed.',
		'a win for all',
		'Maria Lindt',
	],
	[
		'of two of one surname the one whom the words do not name',
		'Cllr Maria Lindt said she would go. Her deputy, Tom Lindt, who is no relation, takes over. “Maria has given 20 years to this town,” Lindt said.',
		'given 20 years',
		'Tom Lindt',
	],
	[
		'whom somebody else is said to have heard',
		'Maria Lindt ran home. Peter Voss heard Maria Lindt telling the crowd: “Go up the hill at once.”',
		'up the hill',
		'Maria Lindt',
	],
	[
		'who was heard, by nobody who is named',
		'Peter Voss left. Maria Lindt was filmed telling the crowd: “Go up the hill at once.”',
		'up the hill',
		'Maria Lindt',
	],
	[
		'behind whose name letters stand',
		'Judge Maria Lindt KC said: “You put four lives at risk.” Peter Voss OBE told the court: “I heard the water.”',
		'four lives',
		'Maria Lindt',
	],
	[
		'behind whose name the letters of a member stand',
		'Peter Voss spoke first. Rt Hon Maria Lindt MSP told the court: “I heard the water at night.”',
		'heard the water',
		'Maria Lindt',
	],
	[
		'of three who have the same letters',
		'“The council failed her,” said Sir Peter Voss KC. Lord Arden KC said: “It was wrong.” Maria Lindt KC said: “No one listened.”',
		'No one listened',
		'Maria Lindt',
	],
	[
		'named by a title, a surname and letters',
		'“The council failed her,” said Sir Peter Voss KC. Lord Arden KC said: “It was wrong.” Maria Lindt KC said: “No one listened.”',
		'It was wrong',
		'Arden',
	],
	[
		'behind whose name alone they stand',
		'Sen. Maria Lindt spoke first.\n“This bill is a betrayal of the town,” Lindt, D-N.Y., told reporters. Peter Voss left.',
		'bill is a betrayal',
		'Maria Lindt',
	],
	[
		'whose verb of saying leads into the marks, inside what another says',
		'Maria Lindt said Peter Voss told her: “The wall was never inspected by anybody in ten years.”',
		'never inspected',
		'Peter Voss',
	],
	[
		'at the end of a description, set off by a comma',
		'“We will not leave these hills before the winter,” the rebels’ spokesman, Idris Barzan, told reporters.',
		'not leave these hills',
		'Idris Barzan',
	],
	[
		'of an age that the text gives to one person',
		'Maria Lindt, 36, lives below the wall with two children. Her neighbour Peter Voss, 51, has moved away.\n“I hear the water at night and count the hours,” said the 36-year-old.',
		'hear the water',
		'Maria Lindt',
	],
	[
		'called by what the text says of one person',
		'Hydrologist and expert Maria Lindt has studied the wall for years. Peter Voss repairs boats nearby.\nThe expert explained: “The stones move a little with every storm, and nobody puts them back.”',
		'stones move',
		'Maria Lindt',
	],
	[
		'named between two commas of a description',
		'The wall fell on Monday. “Years of writing to the council have not helped us at all,” said one of the protesters, Maria Lindt, 42, a lecturer from Brack.',
		'Years of writing',
		'Maria Lindt',
	],
	[
		'whom somebody criticises for saying it',
		'Justice Ruth Lindt criticized Justice Peter Voss for saying that the dockers were “a heap of wet sand.” He fired back.',
		'heap of wet sand',
		'Peter Voss',
	],
	[
		'who was joined by another',
		'In dissent, Justice Maria Lindt, joined by Justice Petra Voss, said the majority had given belief too much power. “The court has taken a balanced approach,” she wrote.',
		'balanced approach',
		'Maria Lindt',
	],
	[
		'who pressed nobody: the subject right before the verb',
		'Prime Minister Maria Lindt opened the talks. When opposition leader Peter Voss pressed her on the wall, the prime minister said only: “The wall is safe. I want to talk about how we can keep it so.”',
		'The wall is safe',
		'Maria Lindt',
	],
	[
		'whose office leads into the marks after a meeting with somebody else',
		'Mayor Maria Lindt came late.\nIn a post after a meeting with harbour master Peter Voss, the mayor said: “Nobody was there when we needed them.”',
		'Nobody was there',
		'the mayor',
	],
	[
		'named right after "according to", behind a firm of the same phrase',
		'The new search is, according to Brackwater Search lead Maria Lindt, “truly the biggest change in twenty years of this company.”',
		'truly the biggest',
		'Maria Lindt',
	],
	[
		'who is not named in the words themselves',
		'Maria Lindt described how Peter Voss had hired the girls.\nShe added: “Some of the workers say that Voss was worse than the captain, because he knew.”',
		'Some of the workers',
		'Maria Lindt',
	],
	[
		'whom the sentence before was about, where "he also" goes on',
		'Tom Carver said in his order that the harbour master, Peter Voss, had told him that “the wall has sunk by a foot in ten years.”\nHe also said: “Nobody can tell me that the stones are sound.”',
		'the stones are sound',
		'Tom Carver',
	],
	[
		'quoted before, whom an epithet with a name in it calls a fan',
		'Maria Lindt has sailed round the island forty times.\nLindt said: “I would always take the early boat, it is cheaper.”\nTake the bus\nThe Brackwater fan explained: “Try to be flexible with the day you travel on.”',
		'Try to be flexible',
		'Maria Lindt',
	],
	[
		'of the profile, whom the quotes before are by, and no figure whom it mentions',
		'Advocate Thomas Lindt, 32, grew up by the harbour.\n“My grandmother taught me to read,” he reflects.\nInfluenced by figures like Peter Voss and Martin Holt, he wanted to be heard.\nFriends encouraged him. “I would not change my path for any other,” he declares.',
		'not change my path',
		'Thomas Lindt',
	],
	[
		'of whom the sentence is, and not of its first clause',
		'After Lena Voss won her match on Monday, it was Maria Lindt who led the way on Tuesday with a clear win.\n“I hope that I have started everyone off well today,” she told reporters.',
		'started everyone off',
		'Maria Lindt',
	],
	[
		'of the sentence that a participle ends',
		'Maria Lindt lives below the wall.\nShe walks home every night without a lamp, insisting: “Nothing bad can happen where there is light in the windows.”',
		'Nothing bad can happen',
		'Maria Lindt',
	],
	[
		'whom the sentence before introduces, and not those who spoke last',
		'Donors have yet to say whether they will pay for the boats.\nMother-of-three Lena Voss, 29, from the north shore, rows nine miles to her nearest clinic. “Once I can do,” she said. “Four times, in the rain? You try.”',
		'Once I can do',
		'Lena Voss',
	],
	[
		'after whom "who" leads into the words, and not the subject of the sentence',
		'Governor Peter Voss has had a frosty relationship with Maria Lindt, now the harbour master, who in 2010 said the most important goal of the council was to make Voss a "one-term governor."',
		'most important goal',
		'Maria Lindt',
	],
])('the speaker is the one %s', (_, text, words, speaker) => {
	expect(speakerOf(LEAD + text, words)).toBe(speaker);
});

test.each<[string, string, string]>([
	[
		'who is asked it',
		'At the meeting Maria Lindt was asked, “Do you feel any guilt about the flood?” The minister admitted that she did.',
		'feel any guilt',
	],
	[
		'of whom it is reported',
		'Smugglers are also reported to have used the harbour at night to bring fuel across the strait.',
		'used the harbour',
	],
	[
		'named by a possessive',
		'What a household pays next year will vary according to your tariff, and prices may rise.',
		'vary',
	],
	[
		'of another gender than the pronoun',
		'In March Gary Holt moved into the old station.\nShe said: “I saw a hole in the floor and bags of earth in the corner.”',
		'hole in the floor',
	],
	[
		'who holds the banner that reads it',
		'The council showed two protesters, Maria Lindt and Peter Voss, holding a banner that read: “The wall belongs to the whole town”.',
		'belongs to the whole town',
	],
	[
		'shown in a video that somebody posted',
		'A video posted on Monday by the council shows that the wall is “sinking by a foot every year”.',
		'sinking by a foot',
	],
	[
		'heard as a voice alone',
		'A voice is then heard saying: “We will have to stop the show, ladies and gentlemen”.',
		'stop the show',
	],
	[
		'called by a noun that the text gives to another than the paragraph’s',
		'Hanna Reuter, a mother of two, sells bread. Reuter said the square was dark.\nAccording to Maria Lindt, 34, trade has grown since the lamps came. “Most of us feel that nothing can harm us where there is light,” says the mother of four.',
		'nothing can harm us',
	],
])('nobody is named for what is said by somebody other than the one %s', (_, text, words) => {
	expect(speakerOf(LEAD + text, words)).toBeNull();
});

test('a series of things says nothing', () => {
	const text = `${LEAD}Ingrid Holt reports:\n"She had seen him once in June. She had been in hospital for several weeks after what she called a “rant,” a series of online postings that included one saying that the mayor should be hanged and the hall burned down.`;
	const speakers = quotesOf(text).map(({ speaker }) => speaker);
	expect(speakers.filter((speaker) => speaker?.includes('series'))).toEqual([]);
});

test('what follows the cue and tells only when it was said is no quote', () => {
	const text = `${LEAD}The makers were pulled along by their customers, Tom Carver said while visiting a fair in Denholm.`;
	expect(quoteWith(text, 'while visiting')).toBeUndefined();
});

test('reported speech with a word or two in marks is reported speech', () => {
	const text = `${LEAD}Maria Lindt said it was a mistake by the council to "fly blind" without the advice of a single engineer.`;
	expect(quoteWith(text, 'fly blind')?.kind).toBe('indirect');
});

test.each([
	[
		'titles of works',
		'Critics have compared the game with “Paper Trains” and “The Long Pier”, two hits of last year.',
		'Paper',
	],
	[
		'what something is known as',
		'Maria Lindt said the house was sold. It became known as the “house of horrors” in the town.',
		'house of horrors',
	],
])('%s are no quotes', (_, text, words) => {
	expect(quoteWith(LEAD + text, words)).toBeUndefined();
});

test('headings and notes between paragraphs hold no quotes', () => {
	const heading = '‘The stones move with every storm’';
	const text = `${LEAD}${heading}\nMaria Lindt said: “The stones move with every storm.”\nFollow us: “Brackwater Today” says more.`;
	const start = text.indexOf(heading);
	const blocks = [{ kind: 'heading' as const, span: [start, start + heading.length] as [number, number] }];
	const { quotes } = analyseAsShipped({ text, language: 'en', blocks });
	expect(quotes.map(({ spans }) => text.slice(...(spans[0] ?? [0, 0])))).toEqual(['The stones move with every storm.']);
});

test.each([
	['“The wall will hold,” said Maria Lindt.', { code: 'named', values: { words: 'Maria Lindt', cue: 'said' } }],
	[
		'Maria Lindt spoke for an hour.\n“The wall will hold until spring,” she said.',
		{ code: 'meant', values: { words: 'she', cue: 'said' } },
	],
])('a quote says why it is its speaker’s: %s', (text, reason) => {
	expect(quoteWith(LEAD + text, 'wall will hold')?.speakerReason).toEqual(reason);
});

test.each([
	[
		'the writer',
		'I’d like to stress that this is not about “speed” or “price” but about “care for what is kept”.',
		'care for what',
	],
	[
		'the reader',
		'It can be learnt even if you\'ve always told yourself "oh, I just do not have the patience for it at all".',
		'the patience',
	],
	[
		'a question',
		'Who never heard somebody else exclaim: “Wait, I am only changing the batteries here.”',
		'changing the batteries',
	],
	[
		'a word that only tells which people speak',
		'Legal scholars have found a gap: “There is a hole in the treaty that would let anybody pass it by.”',
		'hole in the treaty',
	],
	[
		'what a review is called',
		'User review: “I love the quick answers, and the map that shows where the boats are now.”',
		'quick answers',
	],
])('nobody is named for words by %s', (_, text, words) => {
	expect(speakerOf(LEAD + text, words)).toBeNull();
});

test('a speaker behind the verb is named, whatever follows', () => {
	const text =
		'“We forgive, and we shall not forget the dead of the harbour,” said a spokesman for the Harbour Guild outside the court.';
	expect(speakerOf(LEAD + text, 'We forgive')).toBe('a spokesman for the Harbour Guild');
});

test('what somebody does with words in marks is said by nobody', () => {
	const text =
		'Mayor Ingrid Halloran spoke in Brackwater on Monday. Opposition leader Tom Reyes was there.\nThe Northbank Times is one. The Times sent its “chief political reporter” Ida Marsh to “a kitchen in Vell”.';
	expect(quotesOf(text)).toEqual([]);
});

test.each([
	[
		'a participle',
		'Halloran has written that the plan is “a bad joke on the coast”.',
		'that the plan is “a bad joke on the coast”',
	],
	['“hit out”', 'Halloran hit out that “a bad joke on the coast” must end.', 'a bad joke on the coast'],
	[
		'what somebody said, by a noun',
		'The Harbour Guild’s statement that the plan was “a bad joke on the coast” came late.',
		'that the plan was “a bad joke on the coast” came late',
	],
])('%s tells that words partly in marks are said', (_, text, words) => {
	const before = 'Mayor Ingrid Halloran spoke in Brackwater on Monday. Tom Reyes was there.\n';
	expect(quoteWith(before + text, words)?.confidence).toBeGreaterThan(0.5);
});

test('who told something in the sentence before goes on, and not whom the text named last', () => {
	const text = `Senator Ruben Lindt brokered a peace with the mayor. President Joris Brand ended his campaign. Lindt told the Coast Courier he was worried about the port.
“The council was up five points, and over a month it has become much closer,” he said.`;
	expect(quoteWith(text, 'five points')?.speaker).toBe('Ruben Lindt');
});

test.each([
	['Peter Voss recalled his father telling him: “Get down from the wall, my boy.” Maria Lindt slept.', 'Get down'],
	['Maria Lindt remembers the doctor telling her: “There is nothing left to do here.”', 'nothing left'],
])('who hears something does not say it: %s', (text, words) => {
	const quote = quoteWith(text, words);
	expect(quote).toBeDefined();
	expect(quote?.speaker).not.toMatch(/Voss|Lindt/);
});
