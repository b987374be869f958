import { say } from '../../words/say.ts';
import type { HighlightActions } from '../actions.ts';
import { Section } from '../kit/section.tsx';
import { ExportTools } from '../tab/highlights/export-tools.tsx';

interface HighlightsSectionProps {
	/** How many are kept. */
	count: number;
	exportHighlights: HighlightActions['exportHighlights'];
}

/** The highlights of all articles, to be taken along. */
export function HighlightsSection({ count, exportHighlights }: HighlightsSectionProps) {
	return (
		<Section id="highlights" title={say('highlights_title')} count={count}>
			{count === 0 ? (
				<p class="empty">{say('highlights_none_settings')}</p>
			) : (
				<>
					<p class="setting-note">{say('highlights_note')}</p>
					<ExportTools exportHighlights={exportHighlights} />
				</>
			)}
		</Section>
	);
}
