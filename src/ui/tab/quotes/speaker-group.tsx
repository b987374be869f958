import type { Actor, Quote } from '../../../core/article.ts';
import type { SpeakerQuotes } from '../../../core/quotes/group-by-speaker.ts';
import { numberInWords } from '../../../words/language.ts';
import { say, sayCounted, sayCountedInParts } from '../../../words/say.ts';
import { useFirstFew } from '../../kit/use-first-few.ts';
import { SpeakerName } from './speaker-name.tsx';

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
				<span class="count" title={sayCounted('quotes', quotes.length)}>
					{' '}
					{numberInWords(quotes.length)}
				</span>
			</h3>
			{speaker === null && <p class="quote-doubt">{say('unattributed_why')}</p>}
			<ol class="quotes">{few.map(children)}</ol>
			{hidden > 0 && (
				<button type="button" class="text-button" onClick={showAll}>
					{sayCountedInParts('more_of', hidden, {
						whose: (
							<span class="visually-hidden">
								{' '}
								{speaker === null ? say('more_of_nobody') : say('more_of_speaker', { speaker })}
							</span>
						),
					})}
				</button>
			)}
		</div>
	);
}
