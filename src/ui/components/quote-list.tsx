import type { Analysis, Article, Quote } from '../../core/article.ts';
import type { HighlightActions, PageActions } from '../actions.ts';
import { QuoteItem } from './quote-item.tsx';
import { Section } from './section.tsx';
import { useFirstFew } from './use-first-few.ts';

interface QuoteListProps {
	article: Article;
	analysis: Analysis;
	limit: number;
	actions: Pick<PageActions, 'revealSpan'> & Pick<HighlightActions, 'keepSpan'>;
}

/** Who said what, the quotes a reader would miss most first. */
export function QuoteList({ article, analysis, limit, actions }: QuoteListProps) {
	const quotes = analysis.quotes.filter(isQuoteShown).sort((a, b) => b.keyness - a.keyness);
	const { few, hidden, showAll } = useFirstFew(quotes, limit);
	return (
		<Section id="quotes" title="Who said what" count={quotes.length}>
			{quotes.length === 0 && <p class="empty">Sidelight found no quotes it is sure of.</p>}
			<ol class="quotes">
				{few.map((quote) => (
					<QuoteItem
						key={`${quote.kind} ${quote.spans.join()}`}
						article={article}
						quote={quote}
						actor={quote.actor === null ? null : (analysis.actors[quote.actor] ?? null)}
						actions={actions}
					/>
				))}
			</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more quotes
				</button>
			)}
		</Section>
	);
}

/** Words in marks stand for themselves even when nobody can be named; reported speech is nothing without its speaker. */
export function isQuoteShown(quote: Quote): boolean {
	return quote.shown || quote.kind !== 'indirect';
}
