import './filter-line.css';
import { numberInWords } from '../../words/language.ts';
import { say, sayCountedInParts, sayInParts } from '../../words/say.ts';
import { useChoice } from './chosen-subject.tsx';

const COUNTED = {
	articles: 'filter_articles',
	highlights: 'filter_highlights',
} as const;

interface FilterLineProps {
	/** How many of how many are shown. */
	shown: number;
	total: number;
	of: keyof typeof COUNTED;
}

/** Says that a list is narrowed to a subject, and to which; nothing while it is not. */
export function FilterLine({ shown, total, of }: FilterLineProps) {
	const { chosen, choose } = useChoice();
	if (!chosen || total === 0) return null;
	return (
		<p class="filter-line">
			<span>
				{sayCountedInParts(COUNTED[of], total, {
					subject: <b dir="auto">{chosen.name}</b>,
					shown: numberInWords(shown),
				})}
			</span>
			<button type="button" class="text-button" onClick={() => choose(null)}>
				{sayInParts('show_all_of', {
					what: (
						<span class="visually-hidden">
							{' '}
							{of === 'articles' ? say('show_all_articles') : say('show_all_highlights')}
						</span>
					),
				})}
			</button>
		</p>
	);
}
