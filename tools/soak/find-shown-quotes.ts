import { type AnalysisModels, analyse } from '../../src/core/analyse.ts';
import type { Quote, Span } from '../../src/core/article.ts';
import { passagesOfSpan } from '../../src/core/highlights/passages-of-span.ts';
import type { SamplePage } from '../bench/sample-pages.ts';
import type { CodeInChromium } from '../chromium/code-in-chromium.ts';
import { openPageReader, showPage } from './page-reader.ts';

export interface FoundQuotes {
	articles: number;
	quotes: number;
	/** Quotes whose words are not at the range they lead to, a line for each. */
	faults: string[];
}

/** Looks up every quote that the product shows of some pages on the page it came from, as a click on it does, in Chromium. */
export async function findShownQuotes(
	chromium: CodeInChromium,
	pages: readonly SamplePage[],
	models: AnalysisModels,
): Promise<FoundQuotes> {
	const reader = await openPageReader(chromium);
	const found: FoundQuotes = { articles: 0, quotes: 0, faults: [] };
	for (const page of pages) {
		await showPage(chromium, reader, page.html);
		const { article, error } = await reader.call('readPage', page.url);
		if (error) found.faults.push(`${page.name}: ${error}`);
		if (!article) continue;
		found.articles++;
		const spans = analyse(article, models).quotes.filter(isShown).map(wholeSpan);
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

/** Indirect speech is shown only with its speaker. */
function isShown({ kind, shown }: Quote): boolean {
	return shown || kind !== 'indirect';
}

/** From the first word to the last, over the cue between them. */
function wholeSpan({ spans }: Quote): Span {
	return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

/** White space differs between a page's markup and its text, and soft hyphens are dropped. */
function fold(text: string): string {
	return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}
