import { describe, expect, test } from 'vitest';
import type { Quote } from '../../../../src/core/article.ts';
import type { ComparedArticle } from '../../../../src/core/coverage/differences/compared-article.ts';
import { countDifferences } from '../../../../src/core/coverage/differences/difference.ts';
import { findDifferences } from '../../../../src/core/coverage/differences/find-differences.ts';

const LEAD =
	'The harbour council of Vell voted on Friday to deepen the channel for larger container ships. The plan had divided the town for a decade.';

function article(id: string, text: string, more: Partial<ComparedArticle> = {}): ComparedArticle {
	const url = `https://${id}.example/vell`;
	const title = 'Vell council votes to deepen harbour channel';
	return { id, url, outlet: id, title, text: `${LEAD}\n${text}`, isSummary: false, quotes: [], ...more };
}

/** The article with these words as a quote of Ines Calder. */
function quoting(id: string, words: string, more: Partial<Quote> = {}): ComparedArticle {
	const plain = article(id, `“${words},” said Ines Calder, who chairs the council of the harbour.`);
	const start = plain.text.indexOf(words);
	const quote: Quote = {
		kind: 'direct',
		spans: [[start, start + words.length]],
		cue: [],
		speakerMention: null,
		speaker: 'Ines Calder',
		actor: null,
		confidence: 0.9,
		keyness: 0.8,
		shown: true,
		...more,
	};
	return { ...plain, quotes: [quote] };
}

const compare = (here: ComparedArticle, ...reports: ComparedArticle[]) =>
	findDifferences(here, reports, { isCutOff: false });

describe('numbers', () => {
	const values = (here: string, elsewhere: string) =>
		compare(article('here', here), article('other', elsewhere)).numbers.map(({ versions }) =>
			versions.map(({ value }) => value),
		);

	test.each([
		['40 allied nations had agreed to send ships to Vell.', '50 nations agreed to send ships to Vell.', ['40', '50']],
		[
			'The council set aside 12 million euros for the dredging of the channel.',
			'For the dredging of the channel the council set aside €21m.',
			['12 million euros', '€21m'],
		],
		[
			'Turnout in the harbour wards stood at 54 percent of voters.',
			'Of the voters in the harbour wards, turnout stood at 45 per cent.',
			['54 percent', '45 per cent'],
		],
	])('%s / %s', (here, elsewhere, shown) => {
		expect(values(here, elsewhere)).toEqual([shown]);
	});

	test.each([
		['spelling', 'Two dredgers will work in the channel.', 'There will be 2 dredgers at work in the channel.'],
		['rounding', 'The dredgers will move 1,240 barges of sand.', 'Dredgers will move more than 1,200 barges of sand.'],
		['other things', 'Nine councillors backed the plan.', 'Six fishermen spoke against the plan of the councillors.'],
		[
			'both knowing both',
			'Of 40 pilots in the harbour, 25 pilots signed the letter to the harbour.',
			'25 pilots of the harbour signed the letter.',
		],
		[
			'another day',
			'On Friday 31 ships waited in the channel of Vell.',
			'On Saturday 58 ships waited in the channel of Vell.',
		],
		['another year', '31 ships sank in the channel of Vell.', 'In 1999, 58 ships sank in the channel of Vell.'],
		['far apart', 'Two ships wait in the channel of Vell.', 'A total of 900 ships wait in the channel of Vell.'],
	])('%s is no disagreement', (_, here, elsewhere) => {
		expect(values(here, elsewhere)).toEqual([]);
	});
});

describe('quotes', () => {
	const WHOLE = 'We will dig the channel, but only when the fishermen have been paid';

	test('broken off within a sentence are cut', () => {
		const { quotes } = compare(quoting('here', 'We will dig the channel'), quoting('other', WHOLE));
		expect(quotes.map(({ kind }) => kind)).toEqual(['cut-here']);
	});

	test('that end where a sentence ends are not', () => {
		const longer = `${WHOLE}. That was always the promise of this council`;
		expect(compare(quoting('here', WHOLE), quoting('other', longer)).quotes).toEqual([]);
	});

	test('in other words are told', () => {
		const reworded = 'We shall dig the channel, but only once the fishermen have been paid';
		expect(compare(quoting('here', WHOLE), quoting('other', reworded)).quotes.map(({ kind }) => kind)).toEqual([
			'reworded',
		]);
	});

	test('of another person are not compared', () => {
		const other = quoting('other', WHOLE, { speaker: 'Bruno Haas' });
		expect(compare(quoting('here', 'We will dig the channel'), other).quotes).toEqual([]);
	});

	test('that this article does not have are told with who carries them', () => {
		const [missing] = compare(article('here', ''), quoting('a', WHOLE), quoting('b', WHOLE)).quotedElsewhere;
		expect(missing?.speaker).toBe('Ines Calder');
		expect(missing?.passages.map(({ outlet }) => outlet)).toEqual(['a', 'b']);
	});
});

describe('facts', () => {
	const FACT =
		'The council of Vell will pay fishermen of the harbour 900 euros for each month that the channel is closed.';
	const OTHER_WORDS = 'Fishermen get 900 euros from the council for each month in which the harbour channel is closed.';

	test('that others tell are missing here, once for all who tell them', () => {
		const { missingHere } = compare(article('here', ''), article('a', FACT), article('b', OTHER_WORDS));
		expect(missingHere.map((passages) => passages.map(({ text }) => text))).toEqual([[FACT, OTHER_WORDS]]);
	});

	test('told in other words are not missing', () => {
		expect(compare(article('here', OTHER_WORDS), article('a', FACT)).missingHere).toEqual([]);
	});

	test('that nobody else tells stand as such', () => {
		expect(compare(article('here', FACT), article('a', '')).onlyHere.map(({ text }) => text)).toEqual([FACT]);
	});

	test('are not called the only ones beside mere summaries', () => {
		const summary = article('a', '', { isSummary: true });
		expect(compare(article('here', FACT), summary).onlyHere).toEqual([]);
	});

	test('of a feed say that they are from its summary', () => {
		const { missingHere } = compare(article('here', ''), article('a', FACT, { isSummary: true }));
		expect(missingHere[0]?.[0]?.isFromSummary).toBe(true);
	});

	test('are not missed in an article that a paywall cuts off', () => {
		const cutOff = findDifferences(article('here', ''), [article('a', FACT)], { isCutOff: true });
		expect(cutOff.missingHere).toEqual([]);
		expect(cutOff.comparedWith.isCutOff).toBe(true);
	});
});

test('one article alone differs from nothing', () => {
	expect(countDifferences(compare(article('here', 'Nine pilots work in the harbour of Vell.')))).toBe(0);
});
