import './import-tool.css';
import { useRef, useState } from 'preact/hooks';
import { LIMITS } from '../../core/limits.ts';
import { Failure } from '../../core/problem.ts';
import type { ImportResult } from '../../messages/library.ts';
import { IMPORT_NAMES, refusedWords } from '../../words/en/library.ts';
import { counted, numberInWords } from '../../words/language.ts';
import type { LibraryActions } from '../actions.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import { FileField } from '../kit/file-field.tsx';

/** In bytes; a letter may take three. */
const LARGEST_FILE = LIMITS.importedFile * 3;

/** Takes in highlights from a file, once the reader has seen what would come of it. */
export function ImportTool({ importHighlights }: Pick<LibraryActions, 'importHighlights'>) {
	const { announce, announceFailure } = useAnnouncements();
	const fileInput = useRef<HTMLInputElement>(null);
	const [planned, setPlanned] = useState<{ content: string; result: ImportResult } | null>(null);

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
		try {
			const { result, undo } = await importHighlights(content, false);
			const count = result.added + result.changed;
			setPlanned(null);
			announce(
				counted(count, { one: '# highlight taken in.', other: '# highlights taken in.' }),
				() => void undo().catch(announceFailure),
			);
		} catch (error) {
			announceFailure(error);
		}
	}
	return (
		<>
			<FileField
				label="Import a file"
				layout="import-file"
				inputRef={fileInput}
				accept=".json,.csv,.jsonld,application/json,text/csv"
				choose={(file) => void look(file)}
			/>
			{planned && (
				<section class="box import-plan" aria-label="What the file brings" role="status">
					<p>
						<strong>{IMPORT_NAMES[planned.result.format]}</strong>: {numberInWords(planned.result.added)} new,{' '}
						{numberInWords(planned.result.changed)} changed, {numberInWords(planned.result.unchanged)} already here.
					</p>
					{planned.result.refused.length > 0 && <p>{refusedWords(planned.result)}</p>}
					<div class="import-buttons">
						<button
							type="button"
							class="button"
							disabled={planned.result.added + planned.result.changed === 0}
							onClick={() => void take(planned.content)}
						>
							Take them in
						</button>
						<button
							type="button"
							class="button is-quiet"
							onClick={() => {
								setPlanned(null);
								fileInput.current?.focus();
							}}
						>
							Leave it
						</button>
					</div>
				</section>
			)}
		</>
	);
}
