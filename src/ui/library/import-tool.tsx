import { say, sayCounted, sayInParts } from '../../words/say.ts';
import './import-tool.css';
import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { ImportResult } from '../../messages/library.ts';
import { numberInWords } from '../../words/language.ts';
import { DONE, importName, refusedWords } from '../../words/library.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { FileField } from '../kit/file-field.tsx';
import type { LibraryActions } from './library-actions.ts';

/** In bytes; a letter may take three. */
const LARGEST_FILE = LIMITS.importedFile * 3;

/** Takes in highlights from a file, once the reader has seen what would come of it. */
export function ImportTool({ importHighlights }: Pick<LibraryActions, 'importHighlights'>) {
	const { announce, announceFailure } = useAnnouncements();
	const fileInput = useRef<HTMLInputElement>(null);
	const [planned, setPlanned] = useState<{ content: string; result: ImportResult } | null>(null);
	const [isTaking, setIsTaking] = useState(false);

	async function look(file: File): Promise<void> {
		try {
			// looked at before it is read: a film chosen by mistake would fill the memory
			if (file.size > LARGEST_FILE) throw new Failure({ code: 'import-too-large' });
			const content = await file.text();
			if (content.length > LIMITS.importedFile) throw new Failure({ code: 'import-too-large' });
			const { result } = await importHighlights(content, true);
			setPlanned({ content, result });
		} catch (error) {
			setPlanned(null);
			announceFailure(error);
		}
	}
	async function take(content: string): Promise<void> {
		setIsTaking(true);
		try {
			const { result, undo } = await importHighlights(content, false);
			const count = result.added + result.changed;
			setPlanned(null);
			announce(
				sayCounted('highlights_taken_in', count),
				() => void undo().then((back) => announce(DONE.undone(back)), announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
		setIsTaking(false);
	}
	return (
		<>
			<FileField
				label={say('import_file')}
				inputRef={fileInput}
				accept=".json,.csv,.jsonld,application/json,text/csv"
				choose={(file) => void look(file)}
			/>
			{planned && (
				<section class="box import-plan" aria-label={say('import_brings')} role="status">
					<p>
						{sayInParts('import_plan', {
							format: <strong>{importName(planned.result.format)}</strong>,
							added: numberInWords(planned.result.added),
							changed: numberInWords(planned.result.changed),
							unchanged: numberInWords(planned.result.unchanged),
						})}
					</p>
					{planned.result.refused.length > 0 && <p>{refusedWords(planned.result)}</p>}
					<div class="import-buttons">
						<button
							type="button"
							class="button"
							disabled={isTaking || planned.result.added + planned.result.changed === 0}
							onClick={() => void take(planned.content)}
						>
							{say('import_take')}
						</button>
						<button
							type="button"
							class="button is-quiet"
							disabled={isTaking}
							onClick={() => {
								setPlanned(null);
								fileInput.current?.focus();
							}}
						>
							{say('leave_it')}
						</button>
					</div>
				</section>
			)}
		</>
	);
}
