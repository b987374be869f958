import { type PlainCountedKey, type PlainKey, say, sayCounted } from '../../../words/say.ts';
import './quote-list.css';
import { useMemo, useState } from 'preact/hooks';
import type { Analysis, Article, Quote } from '../../../core/article.ts';
import { foldText } from '../../../core/highlights/fold-text.ts';
import { holdsSpan } from '../../../core/highlights/holds-span.ts';
import { groupBySpeaker } from '../../../core/quotes/group-by-speaker.ts';
import { QUOTE_ORDERS, type QuoteOrder } from '../../../core/quotes/quote-order.ts';
import { wholeSpan } from '../../../core/quotes/quote-words.ts';
import { isQuoteShown } from '../../../core/quotes/shown-quotes.ts';
import type { PlacedHighlight } from '../../../messages/tabs.ts';
import type { QuoteActions, QuoteItemActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { ChoiceSwitch } from '../../kit/choice-switch.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { Section } from '../../kit/section.tsx';
import { useFirstFew } from '../../kit/use-first-few.ts';
import type { ReadLanguage } from '../language-note.tsx';
import { QuoteItem } from './quote-item.tsx';
import { SpeakerGroup } from './speaker-group.tsx';

const ORDERS: Record<QuoteOrder, { name: PlainKey; meaning: PlainKey }> = {
	key: { name: 'order_key', meaning: 'order_key_meaning' },
	speaker: { name: 'order_speaker', meaning: 'order_speaker_meaning' },
};

interface QuoteListProps {
	article: Article;
	read: ReadLanguage;
	analysis: Analysis;
	highlights: PlacedHighlight[];
	order: QuoteOrder;
	/** How many quotes or speakers stand there at first. */
	limit: number;
	actions: QuoteItemActions & Pick<QuoteActions, 'setQuoteOrder'>;
}

/** Who said what: the quotes a reader would miss most first, or by speaker. */
export function QuoteList({ article, read, analysis, highlights, order, limit, actions }: QuoteListProps) {
	const { announceFailure } = useAnnouncements();
	// Shows a choice at once; what is kept follows.
	const [chosen, setChosen] = useState<QuoteOrder | null>(null);
	const text = useMemo(() => foldText(article.text), [article.text]);
	const quotes = analysis.quotes.filter(isQuoteShown);
	const actorOf = (actor: number | null) => (actor === null ? null : (analysis.actors[actor] ?? null));
	const byKey = useFirstFew(
		quotes.toSorted((a, b) => b.keyness - a.keyness),
		limit,
	);
	const bySpeaker = useFirstFew(groupBySpeaker(quotes), limit);

	const change = (next: QuoteOrder) => {
		setChosen(next);
		void actions
			.setQuoteOrder(next)
			.catch(announceFailure)
			.finally(() => setChosen(null));
	};
	const item = (quote: Quote, isKey: boolean) => {
		const span = wholeSpan(quote.spans);
		const kept = span && highlights.find((highlight) => holdsSpan(text, highlight.quote, span));
		return (
			<QuoteItem
				key={`${quote.kind} ${quote.spans.join()}`}
				article={article}
				quote={quote}
				actor={actorOf(quote.actor)}
				isKey={isKey}
				kept={kept ?? null}
				actions={actions}
			/>
		);
	};
	const shown = chosen ?? order;
	const tools = quotes.length > 1 && (
		<ChoiceSwitch
			name="quote-order"
			label={say('quote_order')}
			choices={QUOTE_ORDERS}
			nameOf={(choice) => say(ORDERS[choice].name)}
			meaningOf={(choice) => say(ORDERS[choice].meaning)}
			chosen={shown}
			choose={change}
		/>
	);
	return (
		<Section id="quotes" title={say('quotes_title')} count={quotes.length} tools={tools}>
			{quotes.length === 0 && (
				<p class="empty">
					{read.reading === 'names' ? say('quotes_none_in_language', { language: read.name }) : say('quotes_none')}
				</p>
			)}
			{shown === 'key' ? (
				<>
					<ol class="quotes">{byKey.few.map((quote) => item(quote, true))}</ol>
					<MoreButton hidden={byKey.hidden} what={'more_quotes'} showAll={byKey.showAll} />
				</>
			) : (
				<>
					{bySpeaker.few.map((group) => (
						<SpeakerGroup
							key={group.speaker}
							group={group}
							actor={actorOf(group.actor)}
							language={languageTag(article.language)}
						>
							{(quote) => item(quote, false)}
						</SpeakerGroup>
					))}
					<MoreButton hidden={bySpeaker.hidden} what={'more_speakers'} showAll={bySpeaker.showAll} />
				</>
			)}
		</Section>
	);
}

function MoreButton({ hidden, what, showAll }: { hidden: number; what: PlainCountedKey; showAll: () => void }) {
	if (hidden === 0) return null;
	return (
		<button type="button" class="text-button" onClick={showAll}>
			{sayCounted(what, hidden)}
		</button>
	);
}
