import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import { checkAnswer, checkQuestion } from '../../src/messages/check-message.ts';
import { sayError } from '../../src/words/problems.ts';
import { sampleArticle } from '../fakes/sample-article.ts';

const passage = {
	quote: { type: 'TextQuoteSelector', exact: 'The crane fell.', prefix: 'On Monday ', suffix: ' Nobody was hurt.' },
	position: { type: 'TextPositionSelector', start: 10, end: 25 },
};
const check = {
	url: 'https://vell-courier.example/crane',
	headline: 'Crane falls',
	textLength: 2_000,
	detection: { isArticle: true, confidence: 0.9, reasons: ['article-type' as const] },
};
const highlight = {
	id: 'abc',
	articleId: 'vell-courier.example/crane',
	url: 'https://vell-courier.example/crane',
	articleTitle: 'Crane falls',
	outlet: null,
	...passage,
	colour: 'yellow',
	note: '',
	createdAt: '2026-03-14T09:00:00.000Z',
	modifiedAt: '2026-03-14T09:00:00.000Z',
};
const subject = { kind: 'actor', wikidata: null, name: 'Ann Lee', names: ['Ann Lee'] };
/** What a reader is told of a refusal. */
function told(check: () => unknown): string {
	try {
		check();
		return 'nothing was refused';
	} catch (error) {
		return sayError(error);
	}
}
const long = (length: number) => 'a'.repeat(length);

describe('what a page may say is refused by method and field', () => {
	test.each<[string, unknown[], string]>([
		['pageChecked', [], 'check is missing or of the wrong kind'],
		['pageChecked', [{ ...check, textLength: Number.NaN }], 'check.textLength must be a whole number from 0'],
		['pageChecked', [{ ...check, textLength: Number.POSITIVE_INFINITY }], 'check.textLength must be a whole number'],
		['pageChecked', [{ ...check, textLength: -1 }], 'check.textLength must be a whole number'],
		['pageChecked', [{ ...check, textLength: 1e300 }], 'check.textLength must be a whole number'],
		[
			'pageChecked',
			[{ ...check, detection: { ...check.detection, confidence: 7 } }],
			'check.detection.confidence must be a number from 0 to 1',
		],
		[
			'pageChecked',
			[{ ...check, detection: { ...check.detection, isArticle: 'yes' } }],
			'check.detection.isArticle must be true or false',
		],
		['saveHighlight', ['a b', passage, 'yellow'], 'id must be made of letters, digits and hyphens'],
		['saveHighlight', ['constructor', passage, 'yellow'], 'id must be a name of its own'],
		['saveHighlight', ['__proto__', passage, 'yellow'], 'id must be a name of its own'],
		['saveHighlight', [long(101), passage, 'yellow'], 'id must be a text of 1 to 100 letters'],
		['saveHighlight', ['abc', { quote: passage.quote }, 'yellow'], 'passage.position is missing or of the wrong kind'],
		[
			'saveHighlight',
			['abc', { ...passage, quote: { ...passage.quote, exact: '' } }, 'yellow'],
			'passage.quote.exact must be a text of 1 to 100,000 letters',
		],
		[
			'saveHighlight',
			['abc', { ...passage, quote: { ...passage.quote, exact: long(100_001) } }, 'yellow'],
			'passage.quote.exact must be a text of 1 to 100,000 letters',
		],
		[
			'saveHighlight',
			['abc', { ...passage, position: { ...passage.position, end: 3 } }, 'yellow'],
			'passage.position must be a place that ends after it begins',
		],
		[
			'saveHighlight',
			['abc', { ...passage, position: { ...passage.position, start: -4 } }, 'yellow'],
			'passage.position.start must be a whole number',
		],
		['saveHighlight', ['abc', passage, 'mauve'], 'colour must be one of yellow, green, blue, pink'],
		['offerNote', ['a b', passage], 'id must be made of letters, digits and hyphens'],
		[
			'offerNote',
			['abc', { ...passage, quote: { ...passage.quote, exact: long(100_001) } }],
			'passage.quote.exact must be a text of 1 to 100,000 letters',
		],
		['highlightsPlaced', [[]], 'states must be a record'],
		['highlightsPlaced', ['exact'], 'states must be a record'],
	])('%s %#', (method, args, sentence) => {
		expect(told(() => checkQuestion('page', method, args))).toContain(`“${method}” was refused: ${sentence}`);
	});
});

describe('what a page says is cut where a part still serves', () => {
	test('headline and reasons, which are codes of ours; fields of its own are dropped', () => {
		const reasons = ['Buy this', 'article-type', 'author', '\u202etext', ...Array.from({ length: 50 }, () => 'list')];
		const [taken] = checkQuestion('page', 'pageChecked', [
			{ ...check, headline: 'word '.repeat(5_000), detection: { ...check.detection, reasons }, extra: 1 },
		]) as [typeof check & { extra?: number }];
		expect(taken.headline.length).toBeLessThanOrEqual(2 * LIMITS.title);
		expect(taken.detection.reasons).toHaveLength(20);
		expect(new Set(taken.detection.reasons)).toEqual(new Set(['article-type', 'author', 'list']));
		expect(taken).not.toHaveProperty('extra');
	});

	test.each([
		['keepNote', ['t', 'mauve', ''], 'colour must be one of yellow, green, blue, pink'],
		['keepNote', ['t', 'yellow', long(100_001)], 'note must be a text of at most 100,000 letters'],
		['keepNote', ['t', 'yellow', null], 'note must be a text of at most 100,000 letters'],
		['openNote', [long(101)], 'token must be a text of at most 100 letters'],
		['closeNote', [{}], 'token must be a text of at most 100 letters'],
	])('of the note’s frame: %s %#', (method, args, sentence) => {
		expect(told(() => checkQuestion('note', method, args))).toContain(`“${method}” was refused: ${sentence}`);
	});

	test('the words around a passage, those nearest to it stay', () => {
		const wide = { ...passage.quote, prefix: `${long(5_000)} near`, suffix: `near ${long(5_000)}` };
		const [, taken] = checkQuestion('page', 'saveHighlight', [
			'abc',
			{ ...passage, quote: wide, by: 'me' },
			'blue',
			'n',
		]);
		const { quote } = taken as typeof passage;
		expect([quote.prefix.length, quote.suffix.length]).toEqual([LIMITS.context, LIMITS.context]);
		expect(quote.prefix.endsWith(' near') && quote.suffix.startsWith('near ')).toBe(true);
		expect(taken).not.toHaveProperty('by');
	});

	test('of places those that are some', () => {
		const states = JSON.parse(
			'{"abc":"exact","def":"nowhere","__proto__":"lost","constructor":"lost","x y":"lost","ghi":"lost"}',
		);
		const [taken] = checkQuestion('page', 'highlightsPlaced', [states]);
		expect(taken).toEqual({ abc: 'exact', ghi: 'lost' });
	});

	test('of places no more than a page may have', () => {
		const states = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`id${n}`, 'exact']));
		const [taken] = checkQuestion('page', 'highlightsPlaced', [states]);
		expect(Object.keys(taken as object)).toHaveLength(LIMITS.highlightsOfPage);
	});
});

describe('what the interface may ask is refused by method and field', () => {
	test.each<[string, unknown[], string]>([
		['viewTab', ['3'], 'tabId must be a whole number'],
		['viewTab', [Number.NaN], 'tabId must be a whole number'],
		['sayOfPage', [3, 'perhaps'], 'verdict must be one of article, none'],
		['setPageVerdict', ['', 'none'], 'pattern must be a text of 1 to 4,000 letters'],
		['lookAtTab', [3, {}], 'options.anyway is missing or of the wrong kind'],
		[
			'changeSiteRules',
			[
				[
					{ site: 'a.example', mode: 'off' },
					{ site: '', mode: 'off' },
				],
			],
			'changes.1.site',
		],
		['changeSiteRules', [[{ site: '*', mode: 'off' }]], 'changes.0.site'],
		['changeSiteRules', [[{ site: 'http://a.example/', mode: 'off' }]], 'changes.0.site'],
		['changeSiteRules', [[{ site: 'a.example', mode: 'ask' }]], 'changes.0.mode is missing or of the wrong kind'],
		[
			'setRetention',
			[{ articleDays: 0, coverageDays: 1, highlightDays: null }],
			'retention.articleDays must be a whole number from 1',
		],
		['setRetention', [{ articleDays: 1, coverageDays: 1 }], 'retention.highlightDays is missing or of the wrong kind'],
		['revealSpan', [3, [5, 2]], 'span must be a place that ends after it begins'],
		['revealSpan', [3, [5]], 'span must be a place in the text'],
		['revealMention', [3, 0, 2], 'step must be one of 1, -1'],
		['openAddress', ['javascript:alert(1)'], 'url must be a web address'],
		['openAddress', ['file:///etc/passwd'], 'url must be a web address'],
		['correctActor', [3, -1, 'hidden'], 'actor must be a whole number'],
		['correctActor', [3, 1, 'villain'], 'verdict must be one of'],
		['restoreHighlight', [{ ...highlight, createdAt: 'yesterday' }], 'highlight.createdAt must be a time'],
		[
			'restoreHighlight',
			[{ ...highlight, quote: 'The crane fell.' }],
			'highlight.quote is missing or of the wrong kind',
		],
		['editHighlight', ['abc', { note: 4 }], 'change.note must be a text'],
		['addFeeds', [[{ url: 'https://a.example/' }, 7]], 'feeds.1 is missing or of the wrong kind'],
		[
			'addFeeds',
			[Array.from({ length: 5_001 }, () => ({ url: 'https://a.example/' }))],
			'feeds must be a list of at most 5,000',
		],
		['lookUp', [3, 'gdelt', long(501)], 'words must be a text of 1 to 500 letters'],
		['lookUp', [3, 'bing', 'crane'], 'source must be one of gdelt, google-news'],
		['follow', [{ ...subject, kind: 'rumour' }, null], 'subject.kind is missing or of the wrong kind'],
		['follow', [{ ...subject, wikidata: 'javascript:' }, null], 'subject.wikidata must be the name of an item'],
		['readOpml', [long(LIMITS.opml + 1)], 'content must be a text of at most 5,000,000 letters'],
		['exportHighlights', ['pdf', null], 'format must be one of markdown, json'],
	])('%s %#', (method, args, sentence) => {
		expect(told(() => checkQuestion('interface', method, args))).toContain(`“${method}” was refused: ${sentence}`);
	});

	test.each<[string, unknown[]]>([
		['viewTab', [3]],
		['changeSiteRules', [[{ site: '[::1]', mode: 'off' }]]],
		[
			'changeSiteRules',
			[
				[
					{ site: '*://localhost/wiki', mode: 'off' },
					{ site: '*://[::1]/*', mode: 'off' },
					{ site: 'x y', mode: null },
				],
			],
		],
		['setRetention', [{ articleDays: 30, coverageDays: 14, highlightDays: null }]],
		['restoreHighlight', [highlight]],
		['follow', [subject, null]],
		['editHighlight', ['abc', { note: 'Later' }]],
		['listStories', []],
	])('%s %# is taken as it is', (method, args) => {
		expect(checkQuestion('interface', method, args)).toEqual(args);
	});

	test('a change names nothing but colour and note', () => {
		const change = { note: 'n', articleId: 'other.example/a', id: 'x' };
		expect(checkQuestion('interface', 'editHighlight', ['abc', change])[1]).toEqual({ note: 'n' });
	});

	test('arguments beyond those it takes are dropped', () => {
		expect(checkQuestion('interface', 'viewTab', [3, 'more'])).toEqual([3]);
	});

	test('names and passwords are taken out of what is opened', () => {
		expect(checkQuestion('interface', 'openAddress', ['https://me:secret@a.example/b'])).toEqual([
			'https://a.example/b',
		]);
	});
});

describe('what a page answers', () => {
	const extracted = { article: sampleArticle({ blocks: [{ kind: 'paragraph', span: [0, 106] }] }), declared: [] };

	test('an article within the budget is taken as it is', () => {
		const answer = checkAnswer('extractArticle', extracted);
		expect(answer).toEqual(extracted);
	});

	test.each<[string, unknown]>([
		['extractArticle', undefined],
		['extractArticle', { article: { ...extracted.article, text: 5 }, declared: [] }],
		['extractArticle', { article: { ...extracted.article, text: '' }, declared: [] }],
		['describePassages', { quote: passage.quote }],
		['paintHighlights', 'all'],
		['showPassages', 'yes'],
		['findFeedLinks', { 0: 'a' }],
	])('"%s" is refused by name where it is %o', (method, value) => {
		expect(told(() => checkAnswer(method as 'extractArticle', value))).toContain(
			`What the page says to “${method}” cannot be used: answer`,
		);
	});

	test('feed links: those that are some, within the budget', () => {
		const links = [
			{ url: 'https://me:secret@a.example/feed', title: '\u202eNews' },
			{ url: 'javascript:alert(1)', title: 'x' },
			7,
			...Array.from({ length: 500 }, (_, n) => ({ url: `https://a.example/${n}`, title: 'word '.repeat(200) })),
		];
		const taken = checkAnswer('findFeedLinks', links);
		expect(taken).toHaveLength(LIMITS.links);
		expect(taken[0]).toEqual({ url: 'https://a.example/feed', title: 'News' });
		expect(taken.every(({ title }) => title.length <= LIMITS.feedTitle)).toBe(true);
	});
});
