import { say, sayCounted } from '../../../words/say.ts';
import './quotes-glance.css';
import type { Actor, Article, Quote } from '../../../core/article.ts';
import { keyQuotes } from '../../../core/quotes/key-quotes.ts';
import { quoteWords, wholeSpan } from '../../../core/quotes/quote-words.ts';
import { isAttributed, isQuoteShown } from '../../../core/quotes/shown-quotes.ts';
import type { PageActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { LanguageNote, type ReadLanguage } from '../language-note.tsx';
import { SpeakerName } from '../quotes/speaker-name.tsx';
import { Glance } from './glance.tsx';

/** How many stand on the first screen. */
const MOST = 2;

interface QuotesGlanceProps {
	article: Article;
	read: ReadLanguage;
	quotes: readonly Quote[];
	actors: readonly Actor[];
	/** Leads to all quotes. */
	open: () => void;
	actions: Pick<PageActions, 'revealSpan'>;
}

/** Who said what: the quotes a reader would miss most. */
export function QuotesGlance({ article, read, quotes, actors, open, actions }: QuotesGlanceProps) {
	const chosen = keyQuotes(article, quotes, MOST);
	const all = quotes.filter(isQuoteShown).length;
	return (
		<Glance name="quotes" title={say('key_quotes')} more={all > 0 ? sayCounted('all_count', all) : null} open={open}>
			{chosen.length === 0 && read.reading !== 'names' && <p class="glance-empty">{say('no_quotes')}</p>}
			{chosen.length > 0 && (
				<ul class="key-quotes">
					{chosen.map((quote) => (
						<KeyQuote
							key={quote.spans.join()}
							article={article}
							quote={quote}
							actor={quote.actor === null ? null : (actors[quote.actor] ?? null)}
							actions={actions}
						/>
					))}
				</ul>
			)}
			<LanguageNote read={read} article={article} isShort={chosen.length > 0} />
		</Glance>
	);
}

interface KeyQuoteProps extends Pick<QuotesGlanceProps, 'article' | 'actions'> {
	quote: Quote;
	actor: Actor | null;
}

function KeyQuote({ article, quote, actor, actions }: KeyQuoteProps) {
	const { announce, announceFailure } = useAnnouncements();
	const language = languageTag(article.language);
	async function reveal(): Promise<void> {
		const span = wholeSpan(quote.spans);
		try {
			if (!span || !(await actions.revealSpan(span))) announce(say('passage_gone'));
		} catch (error) {
			announceFailure(error);
		}
	}
	const words = quoteWords(article, quote);
	return (
		<li class="key-quote">
			<button
				type="button"
				class={quote.kind === 'direct' ? 'key-quote-words is-direct' : 'key-quote-words'}
				lang={language}
				dir="auto"
				title={say('show_on_page')}
				onClick={() => void reveal()}
			>
				<span class="key-quote-text">{quote.kind === 'direct' ? `“${words}”` : words}</span>
			</button>
			<p class="key-quote-speaker">
				<SpeakerName speaker={isAttributed(quote) ? quote.speaker : null} actor={actor} language={language} />
			</p>
		</li>
	);
}
