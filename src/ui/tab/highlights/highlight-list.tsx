import type { PlacedHighlight } from '../../../messages/tabs.ts';
import { say } from '../../../words/say.ts';
import type { HighlightActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { languageTag } from '../../kit/language-tag.ts';
import { Section } from '../../kit/section.tsx';
import { useChoice } from '../chosen-subject.tsx';
import { FilterLine } from '../filter-line.tsx';
import { highlightsSharing } from '../shared-subject.ts';
import { ExportTools } from './export-tools.tsx';
import { HighlightItem } from './highlight-item.tsx';

interface HighlightListProps {
	highlights: PlacedHighlight[];
	/** Of the article, BCP 47. */
	language: string | null;
	/** Whether to offer the export. */
	exports: boolean;
	actions: HighlightActions;
}

/** The passages of this article that the reader kept. */
export function HighlightList({ highlights, language, exports, actions }: HighlightListProps) {
	const { announce, announceFailure } = useAnnouncements();
	const { chosen } = useChoice();
	const shared = highlightsSharing(highlights, chosen);

	async function remove({ anchor: _, ...highlight }: PlacedHighlight): Promise<void> {
		try {
			await actions.deleteHighlight(highlight.id);
			announce(say('highlight_deleted'), () => void actions.restoreHighlight(highlight).catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}

	const tools = exports && highlights.length > 0 && <ExportTools exportHighlights={actions.exportHighlights} />;
	return (
		<Section id="highlights" title={say('highlights_title')} count={highlights.length} tools={tools}>
			{highlights.length === 0 && <p class="empty">{say('highlights_none')}</p>}
			<FilterLine shown={shared.length} total={highlights.length} of="highlights" />
			<ul class="highlights">
				{shared.map((highlight) => (
					<HighlightItem
						key={highlight.id}
						highlight={highlight}
						language={languageTag(language)}
						actions={actions}
						remove={() => void remove(highlight)}
					/>
				))}
			</ul>
		</Section>
	);
}
