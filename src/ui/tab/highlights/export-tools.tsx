import { say, sayCounted } from '../../../words/say.ts';
import './export-tools.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { HIGHLIGHT_EXPORTS, type HighlightExportFormat } from '../../../core/highlights/export-highlights.ts';
import { sideBySide } from '../../../words/language.ts';
import type { HighlightActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';

/** Those that are offered everywhere; the library has the others. */
const OFFERED: HighlightExportFormat[] = ['markdown', 'json'];

/** Hands the reader their highlights as a file. One that takes long says how far it is, and may be given up. */
export function ExportTools({ exportHighlights }: Pick<HighlightActions, 'exportHighlights'>) {
	const { announceFailure } = useAnnouncements();
	const [progress, setProgress] = useState<string | null>(null);
	const running = useRef<AbortController | null>(null);
	useEffect(() => () => running.current?.abort(), []);

	async function run(format: HighlightExportFormat): Promise<void> {
		running.current?.abort();
		const controller = new AbortController();
		running.current = controller;
		const show = (words: string | null) => {
			if (running.current === controller) setProgress(words);
		};
		try {
			const leftOut = await exportHighlights(format, {
				signal: controller.signal,
				progress: (done, total) => show(sayCounted('export_progress', total, { done })),
			});
			if (leftOut?.length > 0) announceFailure(say('export_left_out', { which: sideBySide(leftOut) }));
		} catch (error) {
			if (!controller.signal.aborted) announceFailure(error);
		}
		show(null);
	}
	return (
		<fieldset class="export-tools" aria-label={say('export')}>
			{OFFERED.map((format, i) => (
				<button key={format} type="button" class="text-button" onClick={() => void run(format)}>
					{i === 0
						? say('export_as', { format: HIGHLIGHT_EXPORTS[format].name })
						: say('export_or_as', { format: HIGHLIGHT_EXPORTS[format].name })}
				</button>
			))}
			{progress !== null && (
				<>
					<span role="status">{progress}</span>
					<button
						type="button"
						class="text-button"
						onClick={() => {
							running.current?.abort();
							setProgress(null);
						}}
					>
						{say('stop')}
					</button>
				</>
			)}
		</fieldset>
	);
}
