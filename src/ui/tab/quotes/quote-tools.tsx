import type { Actor, Article, Quote } from '../../../core/article.ts';
import { foldText } from '../../../core/highlights/fold-text.ts';
import { citeQuote } from '../../../core/quotes/cite-quote.ts';
import { wholeSpan } from '../../../core/quotes/quote-words.ts';
import type { PlacedHighlight } from '../../../messages/tabs.ts';
import { citationWords } from '../../../words/citation.ts';
import { say } from '../../../words/say.ts';
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
			.copyText(citeQuote(article, quote, actor, citationWords()))
			.then(() => announce(say('quote_copied')), announceFailure);
	}
	async function keep(): Promise<void> {
		const span = wholeSpan(quote.spans);
		if (!span) return;
		if (!kept) {
			const isKept = await actions.keepSpan(span, 'yellow');
			announce(isKept ? say('quote_kept') : say('passage_gone'));
			return;
		}
		// a longer passage is not this button's to delete
		if (foldText(kept.quote.exact).folded !== foldText(article.text.slice(...span)).folded) {
			announce(say('quote_in_highlight'));
			return;
		}
		const { anchor: _, ...highlight } = kept;
		await actions.deleteHighlight(highlight.id);
		announce(say('highlight_deleted'), () => void actions.restoreHighlight(highlight).catch(announceFailure));
	}

	return (
		<>
			<IconButton icon="copy" label={say('quote_copy')} onClick={copy} />
			<IconButton
				icon="keep"
				label={say('quote_keep')}
				pressed={kept !== null}
				onClick={() => void keep().catch(announceFailure)}
			/>
		</>
	);
}
