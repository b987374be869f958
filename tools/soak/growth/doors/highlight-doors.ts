import { exportHighlights, HIGHLIGHT_EXPORT_FORMATS } from '../../../../src/core/highlights/export-highlights.ts';
import type { Highlight } from '../../../../src/core/highlights/highlight.ts';
import { matchQuote } from '../../../../src/core/highlights/match-quote.ts';
import { passagesOfSpan } from '../../../../src/core/highlights/passages-of-span.ts';
import { quoteOfSpan } from '../../../../src/core/highlights/quote-of-span.ts';
import { makeSearchable } from '../../../../src/core/highlights/search-text.ts';
import { quoteContext } from '../../../../src/core/quotes/quote-words.ts';
import { linkToPassage } from '../../../../src/core/text/text-fragment.ts';
import { type Door, PROSE, URL_OF_PAGE } from './door.ts';

const PASSAGE = 'the harbour council broke down over night shifts and pay';

/** Highlights: found again, linked to, exported. */
export function highlightDoors(): Door[] {
	const around = (text: string) => `${text.slice(0, text.length >> 1)} ${PASSAGE} ${text.slice(text.length >> 1)}`;
	const spanIn = (text: string) => {
		const start = text.indexOf(PASSAGE);
		return [start, start + PASSAGE.length] as const;
	};
	return [
		{
			name: 'anchoring',
			prepare: (input) => {
				const text = around(input);
				const span = spanIn(text);
				const selectors = [
					quoteOfSpan(text, span),
					// of the pattern's own words, which stand everywhere
					quoteOfSpan(text, [input.length >> 2, (input.length >> 2) + 200]),
					{ ...quoteOfSpan(text, span), exact: 'a harbour council broke up over some night shift and its pay' },
					{ ...quoteOfSpan(text, [input.length >> 2, (input.length >> 2) + 200]), prefix: PROSE, suffix: PROSE },
				];
				return () => {
					const searchable = makeSearchable(input + text.slice(0, 300));
					for (const selector of selectors) for (const hint of [null, 99]) matchQuote(searchable, selector, hint);
				};
			},
		},
		{
			name: 'passages and links',
			prepare: (input) => {
				const text = around(input);
				return () => {
					linkToPassage(URL_OF_PAGE, text, spanIn(text));
					linkToPassage(URL_OF_PAGE, input, [input.length >> 1, (input.length >> 1) + 60]);
					linkToPassage(URL_OF_PAGE, input, [0, input.length]);
					passagesOfSpan(input, [0, input.length]);
					quoteContext({ text }, { spans: [[...spanIn(text)]], cue: [] });
				};
			},
		},
		exporting('export', (input) => [highlightOf(input, 'a.test/b')]),
		exporting('export of many', (input) =>
			(input.match(/[\s\S]{1,100}/g) ?? []).map((part, at) => highlightOf(part, `a.test/${at >> 3}`)),
		),
	];
}

function exporting(name: string, highlights: (input: string) => Highlight[]): Door {
	return {
		name,
		prepare: (input) => {
			const exported = highlights(input);
			return () => HIGHLIGHT_EXPORT_FORMATS.map((format) => exportHighlights(exported, format, new Date(0)));
		},
	};
}

function highlightOf(input: string, articleId: string): Highlight {
	return {
		id: 'a',
		articleId,
		url: `https://a.test/${input}`,
		articleTitle: input,
		outlet: input,
		colour: 'yellow',
		note: input,
		tags: [input.slice(0, 12)],
		createdAt: '2026-11-28T09:00:00Z',
		modifiedAt: '2026-11-28T09:00:00Z',
		quote: { type: 'TextQuoteSelector', exact: input, prefix: input, suffix: input },
		position: { type: 'TextPositionSelector', start: 0, end: 1 },
	};
}
