import type { Actor, Quote } from '../../../core/article.ts';
import type { SpeakerQuotes } from '../../../core/quotes/group-by-speaker.ts';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { SpeakerName, UNATTRIBUTED } from './speaker-name.tsx';

/** How many quotes of one speaker stand there at first. */
const FEW_QUOTES = 3;

interface SpeakerGroupProps {
	group: SpeakerQuotes;
	actor: Actor | null;
	language: string | undefined;
	children: (quote: Quote) => preact.JSX.Element;
}

/** One speaker and what they said, in the order of the article. */
export function SpeakerGroup({ group: { speaker, quotes }, actor, language, children }: SpeakerGroupProps) {
	const { few, hidden, showAll } = useFirstFew(quotes, FEW_QUOTES);
	return (
		<div class="speaker-group">
			<h3 class="speaker-title">
				<span>
					<SpeakerName speaker={speaker} actor={actor} language={language} />
				</span>
				<span class="count" title={quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`}>
					{' '}
					{quotes.length}
				</span>
			</h3>
			{speaker === null && <p class="quote-doubt">{UNATTRIBUTED}</p>}
			<ol class="quotes">{few.map(children)}</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{hidden} more<span class="visually-hidden"> of {speaker ?? 'the unattributed quotes'}</span>
				</button>
			)}
		</div>
	);
}
