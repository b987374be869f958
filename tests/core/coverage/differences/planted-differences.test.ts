import { beforeAll, describe, expect, test } from 'vitest';
import type { ComparedArticle } from '../../../../src/core/coverage/differences/compared-article.ts';
import type { Passage } from '../../../../src/core/coverage/differences/difference.ts';
import { findDifferences } from '../../../../src/core/coverage/differences/find-differences.ts';
import { analyseAsShipped } from '../../../../tools/models/shipped-models.ts';
import { dateArticle } from '../../../../tools/newsroom/article.mjs';
import { PLANTED_DIFFERENCES } from '../../../../tools/newsroom/catalogue.mjs';
import { OUTLETS } from '../../../../tools/newsroom/outlets/all-outlets.mjs';
import { STORIES } from '../../../../tools/newsroom/stories/all-stories.mjs';

/** The newsroom's stories told in English by two outlets or more, as the product compares them. */
const articles = new Map<string, ComparedArticle & { story: string }>();

beforeAll(async () => {
	for (const source of STORIES) {
		const outlet = OUTLETS.find(({ id }) => id === source.outlet);
		if (!source.story || !outlet?.language.startsWith('en')) continue;
		const { id, headline, blocks } = dateArticle(source, outlet, Date.UTC(2026, 2, 18, 16));
		const text = blocks.map((block) => block.text).join('\n');
		const { quotes } = analyseAsShipped({ text, title: headline, language: 'en' });
		const common = { id, url: `https://${outlet.host}/${id}`, outlet: outlet.id, title: headline, text };
		articles.set(id, { ...common, isSummary: false, quotes, story: source.story });
	}
});

function differencesOf(id: string) {
	const here = articles.get(id);
	if (!here) throw new Error(`The newsroom has no ${id}`);
	const reports = [...articles.values()].filter((other) => other.story === here.story && other.id !== id);
	return findDifferences(here, reports, { isCutOff: false });
}

const sources = (passages: readonly Passage[]) => passages.map(({ articleId }) => articleId).sort();
const { disagreeingNumber, cutQuote, missingFact } = PLANTED_DIFFERENCES;

describe('what is planted in the newsroom is found', () => {
	test.each(Object.entries(disagreeingNumber.values))('the number, read in %s', (id, value) => {
		const [found, ...more] = differencesOf(id).numbers;
		expect(more).toEqual([]);
		expect(found?.thing).toBe('children');
		const shown = Object.fromEntries(
			found?.versions.map((version) => [version.value, sources(version.passages)]) ?? [],
		);
		expect(shown).toEqual({
			'6,240': ['vaccine-ledger', 'vaccine-meridian'],
			'6,420': ['vaccine-lantern'],
		});
		expect(found?.versions[0]?.value).toBe(value);
	});

	test('the cut quote, read where it is cut, with what was left out', () => {
		const [quote] = differencesOf('vaccine-lantern').quotes;
		expect(quote).toMatchObject({ kind: 'cut-here', speaker: cutQuote.speaker });
		expect(sources(quote?.elsewhere ?? [])).toEqual([...cutQuote.whole.articles].sort());
		const { text = '', marks = [] } = quote?.elsewhere[0] ?? {};
		expect(marks.map((mark) => text.slice(...mark))).toEqual([
			'but it is a result from three districts, not from a continent',
		]);
	});

	test.each(cutQuote.whole.articles)('the cut quote, read whole in %s', (id) => {
		const [quote] = differencesOf(id).quotes;
		expect(quote).toMatchObject({ kind: 'cut-elsewhere', speaker: cutQuote.speaker });
		expect(sources(quote?.elsewhere ?? [])).toEqual(cutQuote.cut.articles);
	});

	test('the missing fact, first of all, from both who tell it', () => {
		const [first] = differencesOf('vaccine-lantern').missingHere;
		for (const { articleId, text } of first ?? []) {
			expect(text).toContain(Object.entries(missingFact.toldBy).find(([id]) => id === articleId)?.[1]);
		}
		expect(sources(first ?? [])).toEqual(Object.keys(missingFact.toldBy).sort());
	});
});

test.each(['cables-meridian', 'strike-ledger', 'fine-currently', 'vaccine-ledger'])(
	'every line about %s stands word for word in the article it names',
	(id) => {
		const { numbers, quotes, quotedElsewhere, missingHere, onlyHere } = differencesOf(id);
		const passages = [
			...numbers.flatMap(({ versions }) => versions.flatMap((version) => version.passages)),
			...quotes.flatMap(({ here, elsewhere }) => [here, ...elsewhere]),
			...quotedElsewhere.flatMap((quote) => quote.passages),
			...missingHere.flat(),
			...onlyHere,
		];
		for (const { articleId, text } of passages) expect(articles.get(articleId)?.text).toContain(text);
	},
);
