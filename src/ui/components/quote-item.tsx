import './quote-item.css';
import { useState } from 'preact/hooks';
import type { Actor, Article, Quote, Span } from '../../core/article.ts';
import type { HighlightActions, PageActions } from '../actions.ts';
import { useAnnouncements } from './announcer.tsx';
import { IconButton } from './icon-button.tsx';
import { quoteContext, quoteWords } from './quote-words.ts';

interface QuoteItemProps {
	article: Article;
	quote: Quote;
	actor: Actor | null;
	actions: Pick<PageActions, 'revealSpan'> & Pick<HighlightActions, 'keepSpan'>;
}

export function QuoteItem({ article, quote, actor, actions }: QuoteItemProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [showsContext, setShowsContext] = useState(false);
	const language = article.language ?? undefined;

	async function act(action: (span: Span) => Promise<boolean>, done: string | null): Promise<void> {
		const span = wholeSpan(quote.spans);
		if (!span) return;
		try {
			if (!(await action(span))) announce('The page no longer has these words.');
			else if (done) announce(done);
		} catch (error) {
			announceFailure(error);
		}
	}

	return (
		<li class="quote">
			<blockquote lang={language} dir="auto">
				<button
					type="button"
					class={quote.kind === 'direct' ? 'quote-words is-direct' : 'quote-words'}
					title="Show on the page"
					onClick={() => void act(actions.revealSpan, null)}
				>
					{quoteWords(article, quote)}
				</button>
			</blockquote>
			<div class="quote-foot">
				<p class="quote-speaker">
					<Speaker quote={quote} actor={actor} language={language} />
				</p>
				<span class="quote-tools">
					<IconButton
						icon="context"
						label="The sentence around it"
						expanded={showsContext}
						onClick={() => setShowsContext(!showsContext)}
					/>
					<IconButton
						icon="keep"
						label="Keep as a highlight"
						onClick={() => void act((span) => actions.keepSpan(span, 'yellow'), 'Kept as a highlight.')}
					/>
				</span>
			</div>
			{showsContext && !isAttributed(quote) && (
				<p class="quote-doubt">
					The text does not say clearly enough whose words these are, and Sidelight does not guess.
				</p>
			)}
			{showsContext && (
				<p class="quote-context" lang={language} dir="auto">
					{quoteContext(article, quote).map((part) =>
						part.isQuoted ? <mark key={part.start}>{part.text}</mark> : part.text,
					)}
				</p>
			)}
		</li>
	);
}

function Speaker({ quote, actor, language }: { quote: Quote; actor: Actor | null; language: string | undefined }) {
	if (!isAttributed(quote)) return <em>Unattributed</em>;
	const role = actor?.role;
	return (
		<>
			<bdi class="speaker-name" lang={language}>
				{quote.speaker}
			</bdi>
			{role && (
				<>
					{', '}
					<bdi lang={language}>{role}</bdi>
				</>
			)}
			{quote.kind === 'indirect' && <span class="quote-kind"> · in the article’s words</span>}
			{quote.kind === 'mixed' && <span class="quote-kind"> · partly in the article’s words</span>}
		</>
	);
}

function isAttributed(quote: Quote): boolean {
	return quote.shown && quote.speaker !== null;
}

/** From the first word to the last, over the cue between them. */
function wholeSpan(spans: Span[]): Span | null {
	const first = spans[0];
	const last = spans.at(-1);
	return first && last ? [first[0], last[1]] : null;
}
