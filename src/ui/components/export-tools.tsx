import './export-tools.css';
import type { HighlightActions } from '../actions.ts';
import { useAnnouncements } from './announcer.tsx';

/** Hands the reader their highlights as a file. */
export function ExportTools({ exportHighlights }: Pick<HighlightActions, 'exportHighlights'>) {
	const { announceFailure } = useAnnouncements();
	return (
		<fieldset class="export-tools" aria-label="Export">
			<button
				type="button"
				class="text-button"
				onClick={() => void exportHighlights('markdown').catch(announceFailure)}
			>
				Export as Markdown
			</button>
			<button type="button" class="text-button" onClick={() => void exportHighlights('json').catch(announceFailure)}>
				as JSON
			</button>
		</fieldset>
	);
}
