import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ChangeOfMany } from '../../core/highlights/change-of-many.ts';
import {
	HIGHLIGHT_EXPORT_FORMATS,
	HIGHLIGHT_EXPORTS,
	type HighlightExportFormat,
} from '../../core/highlights/export-highlights.ts';
import { HIGHLIGHT_COLOURS } from '../../core/highlights/highlight.ts';
import { colourName } from '../../words/library.ts';
import { say, sayCounted } from '../../words/say.ts';

interface ChosenBarProps {
	count: number;
	change: (change: ChangeOfMany) => void;
	exportAs: (format: HighlightExportFormat) => void;
	/** How far an export is, while one runs. */
	progress: string | null;
	clear: () => void;
	/** What else can be done to them. */
	children?: ComponentChildren;
}

/** What can be done to the highlights that are chosen. */
export function ChosenBar({ count, change, exportAs, progress, clear, children }: ChosenBarProps) {
	const [tag, setTag] = useState('');
	const [format, setFormat] = useState<HighlightExportFormat | ''>('');
	const tags = tag.split(',').filter((each) => each.trim() !== '');
	const changeTags = (which: 'addTags' | 'removeTags') => {
		if (tags.length === 0) return;
		change({ [which]: tags });
		setTag('');
	};
	return (
		<section class="chosen-bar" aria-label={say('chosen_title')}>
			<strong>{sayCounted('highlights_chosen', count)}</strong>
			<form
				class="chosen-tags"
				onSubmit={(event) => {
					event.preventDefault();
					changeTags('addTags');
				}}
			>
				<input
					type="text"
					aria-label={say('tags_commas')}
					placeholder={say('tag')}
					value={tag}
					onInput={({ currentTarget: { value } }) => setTag(value)}
				/>
				<button type="submit" class="text-button">
					{say('tag_add')}
				</button>
				<button type="button" class="text-button" onClick={() => changeTags('removeTags')}>
					{say('tags_take_off')}
				</button>
			</form>
			<fieldset class="colours" aria-label={say('chosen_colour')}>
				{HIGHLIGHT_COLOURS.map((colour) => (
					<button
						key={colour}
						type="button"
						class={`colour is-${colour}`}
						aria-label={colourName(colour)}
						title={colourName(colour)}
						onClick={() => change({ colour })}
					/>
				))}
			</fieldset>
			{children}
			<select
				aria-label={say('chosen_export')}
				value={format}
				onChange={({ currentTarget }) => setFormat(currentTarget.value as HighlightExportFormat | '')}
			>
				<option value="">{say('export_as_which')}</option>
				{HIGHLIGHT_EXPORT_FORMATS.map((each) => (
					<option key={each} value={each}>
						{HIGHLIGHT_EXPORTS[each].name}
					</option>
				))}
			</select>
			<button
				type="button"
				class="text-button"
				disabled={format === ''}
				onClick={() => format !== '' && exportAs(format)}
			>
				{say('export')}
			</button>
			<button type="button" class="button is-danger" onClick={() => change({ isDeleted: true })}>
				{say('delete')}
			</button>
			<button type="button" class="text-button" onClick={clear}>
				{say('choose_none')}
			</button>
			{progress !== null && <span role="status">{progress}</span>}
		</section>
	);
}
