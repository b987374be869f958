import { say, sayCounted } from '../../../words/say.ts';
import './kept-glance.css';
import type { PlacedHighlight } from '../../../messages/tabs.ts';
import { Icon } from '../../kit/icon.tsx';
import { languageTag } from '../../kit/language-tag.ts';

interface KeptGlanceProps {
	highlights: readonly PlacedHighlight[];
	/** Of the article, BCP 47. */
	language: string | null;
	/** Leads to all of them. */
	open: () => void;
}

/** How many passages the reader kept, with the last one. */
export function KeptGlance({ highlights, language, open }: KeptGlanceProps) {
	const last = highlights.reduce<PlacedHighlight | null>(
		(latest, each) => (latest && latest.createdAt >= each.createdAt ? latest : each),
		null,
	);
	return (
		<section class="glance is-kept" aria-labelledby="glance-kept">
			<h2 class="glance-line-head" id="glance-kept">
				<button type="button" class="glance-open" onClick={open}>
					<span class="glance-title">{sayCounted('kept', highlights.length)}</span>
				</button>
			</h2>
			<p class="kept-last" dir="auto">
				{last ? (
					<mark class={`kept-words is-${last.colour}`} lang={languageTag(language)}>
						{last.quote.exact}
					</mark>
				) : (
					say('nothing_kept')
				)}
			</p>
			<span class="glance-more" aria-hidden="true">
				<Icon name="next" size={14} />
			</span>
		</section>
	);
}
