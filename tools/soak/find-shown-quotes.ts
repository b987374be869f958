import { passagesOfSpan } from '../../src/core/highlights/passages-of-span.ts';
import { wholeSpan } from '../../src/core/quotes/quote-words.ts';
import { isQuoteShown } from '../../src/core/quotes/shown-quotes.ts';
import type { SamplePage } from '../bench/sample-pages.ts';
import type { CodeInChromium } from '../chromium/code-in-chromium.ts';
import { analyseAsShipped } from '../models/shipped-models.ts';
import { openPageReader, showPage } from './page-reader.ts';

export interface FoundQuotes {
	articles: number;
	quotes: number;
	/** Quotes whose words are not at the range they lead to, a line for each. */
	faults: string[];
}

/** Looks up every quote that the product shows of some pages on the page it came from, as a click on it does, in Chromium. */
export async function findShownQuotes(chromium: CodeInChromium, pages: readonly SamplePage[]): Promise<FoundQuotes> {
	const reader = await openPageReader(chromium);
	const found: FoundQuotes = { articles: 0, quotes: 0, faults: [] };
	for (const page of pages) {
		await showPage(chromium, reader, page.html);
		const { article, error } = await reader.call('readPage', page.url);
		if (error) found.faults.push(`${page.name}: ${error}`);
		if (!article) continue;
		found.articles++;
		const spans = analyseAsShipped(article)
			.quotes.filter(isQuoteShown)
			.map((quote) => wholeSpan(quote.spans))
			.filter((span) => span !== null);
		const read = await reader.call(
			'readRanges',
			spans.map((span) => passagesOfSpan(article.text, span)),
		);
		found.quotes += spans.length;
		for (const [index, span] of spans.entries()) {
			const wanted = article.text.slice(...span);
			const words = read[index] ?? '';
			if (fold(words) !== fold(wanted))
				found.faults.push(`${page.name}: ${wanted}\n    there: ${words.replace(/\s+/g, ' ') || 'nothing'}`);
		}
	}
	await reader.close();
	return found;
}

/** White space differs between a page's markup and its text, and soft hyphens are dropped. */
function fold(text: string): string {
	return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}
