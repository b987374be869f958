import { citationWords } from '../../../words/citation.ts';
import { say } from '../../../words/say.ts';
import './quote-item.css';
import { useState } from 'preact/hooks';
import type { Actor, Article, Quote } from '../../../core/article.ts';
import { isFragment, quoteContext, quoteWords, wholeSpan } from '../../../core/quotes/quote-words.ts';
import { isAttributed } from '../../../core/quotes/shown-quotes.ts';
import type { PlacedHighlight } from '../../../messages/tabs.ts';
import { sayKeyReason } from '../../../words/key-reasons.ts';
import { saySpeakerReason } from '../../../words/speaker-reasons.ts';
import type { QuoteItemActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { QuoteTools } from './quote-tools.tsx';
import { SpeakerName } from './speaker-name.tsx';

interface QuoteItemProps {
	article: Article;
	quote: Quote;
	actor: Actor | null;
	/** Whether it stands for itself, with its speaker and what makes it key, and not under its speaker. */
	isKey: boolean;
	/** The highlight that holds it. */
	kept: PlacedHighlight | null;
	actions: QuoteItemActions;
}

export function QuoteItem({ article, quote, actor, isKey, kept, actions }: QuoteItemProps) {
	const { announce, announceFailure } = useAnnouncements();
	// Part of a sentence says little, or the wrong thing, by itself.
	const [showsContext, setShowsContext] = useState(() => isFragment(article, quote));
	const language = languageTag(article.language);

	async function reveal(): Promise<void> {
		const span = wholeSpan(quote.spans);
		try {
			if (!span || !(await actions.revealSpan(span))) announce(say('passage_gone'));
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<li class={isKey ? 'quote' : 'quote is-under-speaker'}>
			<blockquote lang={language} dir="auto">
				<button
					type="button"
					class={quote.kind === 'direct' ? 'quote-words is-direct' : 'quote-words'}
					title={say('show_on_page')}
					onClick={() => void reveal()}
				>
					{quoteWords(article, quote)}
				</button>
			</blockquote>
			{showsContext && (
				<p class="quote-context" lang={language} dir="auto">
					{quoteContext(article, quote).map((part) =>
						part.isQuoted ? <mark key={part.start}>{part.text}</mark> : part.text,
					)}
				</p>
			)}
			<div class="quote-foot">
				<div class="quote-facts">
					{isKey && (
						<p>
							<SpeakerName speaker={isAttributed(quote) ? quote.speaker : null} actor={actor} language={language} />
						</p>
					)}
					<QuoteNotes quote={quote} isKey={isKey} />
				</div>
				<div class="quote-tools">
					<IconButton
						icon="context"
						label={say('sentence_around')}
						expanded={showsContext}
						onClick={() => setShowsContext(!showsContext)}
					/>
					<QuoteTools article={article} quote={quote} actor={actor} kept={kept} actions={actions} />
				</div>
			</div>
			{showsContext && isAttributed(quote) && quote.speakerReason && (
				<p class="quote-doubt">{saySpeakerReason(quote.speakerReason)}</p>
			)}
			{showsContext && isKey && !isAttributed(quote) && <p class="quote-doubt">{say('unattributed_why')}</p>}
		</li>
	);
}

/** In whose words it is, and what makes it key. */
function QuoteNotes({ quote, isKey }: { quote: Quote; isKey: boolean }) {
	const notes = [
		citationWords().inWhoseWords[quote.kind],
		isKey && quote.keyReason ? sayKeyReason(quote.keyReason) : null,
	].filter(Boolean);
	return notes.length > 0 ? <p class="quote-notes">{notes.join(' · ')}</p> : null;
}
