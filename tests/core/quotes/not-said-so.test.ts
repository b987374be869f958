import { describe, expect, test } from 'vitest';
import { isAttributed, isQuoteShown } from '../../../src/core/quotes/shown-quotes.ts';
import { analyseAsShipped } from '../../../tools/models/shipped-models.ts';

/** What is shown as said, with whom it is shown for. */
function shownOf(text: string, language = 'en'): [words: string, speaker: string | null][] {
	return analyseAsShipped({ text, language })
		.quotes.filter(isQuoteShown)
		.map((quote) => [
			quote.spans.map((span) => text.slice(...span)).join(' … '),
			isAttributed(quote) ? quote.speaker : null,
		]);
}
const wordsOf = (text: string) => shownOf(text).map(([words]) => words);

test('the noun that a speaker stands behind is no part of what was said', () => {
	const text = `“You’ll see us back here tomorrow,” said Carla Denby, a crane driver who has worked there since 2009.
The owner, Hallbrook Aggregates, said it would not move.`;
	expect(wordsOf(text)).toContain('it would not move');
});

test('a comma inside the marks ends what was said', () => {
	const text = `Olga Tennant died at home in Bexcombe. “She could smell rain,” her daughter, Ilse Tennant-Moore, said.`;
	expect(shownOf(text)).toEqual([['She could smell rain', 'Ilse Tennant-Moore']]);
});

test('what an aide wrote is not what the senator said', () => {
	const text = `An aide to Senator Grant Mosby was fired on Friday over emails in which he called farmers “hayseeds with no sense at all.”
The aide, Kyle Dunn, 26, apologised. “I was tired and stupid,” Dunn wrote.`;
	expect(shownOf(text).map(([, speaker]) => speaker)).not.toContain('Grant Mosby');
	expect(shownOf(text)).toContainEqual(['I was tired and stupid', 'Kyle Dunn']);
});

test('what somebody asks for is no quote', () => {
	const text = `Sen. Ruth Ambrose asked the Federal Emergency Management Agency for help. The agency said teams would arrive on Thursday.`;
	expect(wordsOf(text).join('\n')).not.toContain('for help');
});

test('two straight marks open and close like one double mark', () => {
	const text = `The envoy, Sir Hugh Tarrant, said: ''We shall talk to all sides.'' He did not say with whom.`;
	expect(shownOf(text)).toContainEqual(['We shall talk to all sides.', 'Hugh Tarrant']);
});

describe('is no speech', () => {
	test.each([
		[
			'what somebody did not say',
			'Officials did not say whether the bridge would open again before the winter.',
			'bridge',
		],
		[
			'what somebody declined to say',
			'The mayor, Ada Lind, declined to say when the wall would be built again.',
			'wall',
		],
		[
			'whom somebody criticised',
			'Ruth Ambrose had previously criticized Mara Ilic before she was elected president.',
			'Ilic',
		],
		[
			'a programme that somebody told something',
			'Hugh Tarrant agreed, telling “Coast and Friends” on Monday that “having a sense now is absolutely essential because of the preparations.”',
			'Coast and Friends',
		],
	])('%s', (_, text, words) => {
		const lead = 'The harbour town of Brackwater will rebuild its sea wall, the council said on Monday.\n';
		expect(wordsOf(`${lead}${text}`).slice(1).join('\n')).not.toContain(words);
	});

	test('the name before “as saying”', () => {
		const text = `The Coast Courier quoted Mara Ilic as saying she hoped that the council could “let this go” and build the wall.`;
		expect(wordsOf(text).join('\n')).not.toContain('Ilic');
	});
});

describe('nobody', () => {
	test('who is told by a nation alone', () => {
		const text = `Mara Ilic beat Petra Svoboda 6-4 3-6 7-5. Ilic saved two match points. “My serve was there when I needed it,” the Croatian said.`;
		expect(shownOf(text).map(([, speaker]) => speaker)).not.toContain('Croatian');
	});

	test('what opens a line of a test', () => {
		const text = `We tested five phones for a month.
Battery: “Two days, easily.”
Verdict: “Best buy.”
The Talvi One is made by Norwegian firm Talvi. Its chief designer, Stig Moen, says the back is recycled.`;
		const speakers = shownOf(text).map(([, speaker]) => speaker);
		expect(speakers).not.toContain('Battery');
		expect(speakers).not.toContain('Verdict');
	});
});

test.each([
	[
		'whose party stands in brackets',
		'de',
		'Der Streik dauert an. Oberbürgermeisterin Ruth Ahlers (SPD) forderte beide Seiten auf, „endlich miteinander zu reden“.',
		'Ruth Ahlers',
	],
	[
		'whose party stands in brackets',
		'it',
		'Lo sciopero continua al porto. Il sindaco Paolo Erone (Pd) invita alla calma: «Basta muro contro muro, adesso».',
		'Paolo Erone',
	],
	[
		'told by an age and an article',
		'de',
		'Die norwegische Finanzministerin Ingrid Moen ist zurückgetreten. „Ich trage die Verantwortung“, sagte die 52-Jährige in Oslo.',
		'Ingrid Moen',
	],
	[
		'whose job has a new word for it',
		'de',
		'„Niemand hat uns gefragt“, klagt Landwirt Hinrich Bruns, dessen Hof nur 600 Meter entfernt liegt.',
		'Hinrich Bruns',
	],
	[
		'before the marks, where "and" goes on with another verb',
		'de',
		'Das Schiff sank vor der Küste. Die Ministerpräsidentin Julia Hallard bezeichnete das Unglück als „große Tragödie“ und erklärte, ihr Land helfe bei der Suche.',
		'Julia Hallard',
	],
	[
		'whose office has what it is of before it',
		'ko',
		'린드항 노동자들이 월요일 파업에 들어갔다. 김민서 노조위원장은 "우리는 물러서지 않을 것"이라고 말했다.',
		'김민서',
	],
	[
		'behind an office and what it is of',
		'ar',
		'بدأ عمال الميناء إضرابا يوم الاثنين. وقال رئيس النقابة سامي الحداد: "لن نتراجع عن مطالبنا أبدا".',
		'سامي الحداد',
	],
])('a speaker %s (%s)', (_, language, text, speaker) => {
	expect(shownOf(text, language).map(([, name]) => name)).toContain(speaker);
});
