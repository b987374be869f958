import type { Actor, Article, Quote } from '../../../core/article.ts';
import { foldText } from '../../../core/highlights/fold-text.ts';
import { citeQuote } from '../../../core/quotes/cite-quote.ts';
import { wholeSpan } from '../../../core/quotes/quote-words.ts';
import type { PlacedHighlight } from '../../../messages/tabs.ts';
import { CITATION } from '../../../words/en/citation.ts';
import type { QuoteItemActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { IconButton } from '../../kit/icon-button.tsx';

interface QuoteToolsProps {
	article: Article;
	quote: Quote;
	actor: Actor | null;
	/** The highlight that holds it. */
	kept: PlacedHighlight | null;
	actions: QuoteItemActions;
}

/** Copies a quote with its source, and keeps it as a highlight. */
export function QuoteTools({ article, quote, actor, kept, actions }: QuoteToolsProps) {
	const { announce, announceFailure } = useAnnouncements();

	function copy(): void {
		actions
			.copyText(citeQuote(article, quote, actor, CITATION))
			.then(() => announce('Copied with its source and a link to the words.'), announceFailure);
	}
	async function keep(): Promise<void> {
		const span = wholeSpan(quote.spans);
		if (!span) return;
		if (!kept) {
			const isKept = await actions.keepSpan(span, 'yellow');
			announce(isKept ? 'Kept as a highlight.' : 'The page no longer has these words.');
			return;
		}
		// a longer passage is not this button's to delete
		if (foldText(kept.quote.exact).folded !== foldText(article.text.slice(...span)).folded) {
			announce('These words are part of a highlight you kept.');
			return;
		}
		const { anchor: _, ...highlight } = kept;
		await actions.deleteHighlight(highlight.id);
		announce('Highlight deleted.', () => void actions.restoreHighlight(highlight).catch(announceFailure));
	}

	return (
		<>
			<IconButton icon="copy" label="Copy with source" onClick={copy} />
			<IconButton
				icon="keep"
				label="Keep as a highlight"
				pressed={kept !== null}
				onClick={() => void keep().catch(announceFailure)}
			/>
		</>
	);
}
