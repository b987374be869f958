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
		<Section id="highlights" title="Your highlights" count={count}>
			{count === 0 ? (
				<p class="empty">None yet. Select a passage in an article to keep it; the side panel then lists it.</p>
			) : (
				<>
					<p class="setting-note">
						All passages you kept, by article, with your notes. Markdown is for reading and for note-taking programs;
						JSON is the W3C’s format for annotations, with what finds each passage again.
					</p>
					<ExportTools exportHighlights={exportHighlights} />
				</>
			)}
		</Section>
	);
}
