import { say } from '../../../words/say.ts';
import './highlight-item.css';
import { useState } from 'preact/hooks';
import type { HighlightColour } from '../../../core/highlights/highlight.ts';
import type { PlacedHighlight } from '../../../messages/tabs.ts';
import { colourName } from '../../../words/library.ts';
import type { HighlightActions } from '../../actions.ts';
import { useAnnouncements } from '../../kit/announcer.tsx';
import { IconButton } from '../../kit/icon-button.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { NoteField } from './note-field.tsx';

interface HighlightItemProps {
	highlight: PlacedHighlight;
	/** Of its words, as `lang` says it. */
	language: string;
	actions: Pick<HighlightActions, 'revealHighlight' | 'attachHighlight' | 'editHighlight'>;
	remove: () => void;
}

export function HighlightItem({ highlight, language, actions, remove }: HighlightItemProps) {
	const { announce, announceFailure } = useAnnouncements();
	const [isEdited, setIsEdited] = useState(false);
	const { id, colour, note, quote, anchor } = highlight;

	async function reveal(): Promise<void> {
		try {
			if (!(await actions.revealHighlight(id))) announce(say('highlight_gone'));
		} catch (error) {
			announceFailure(error);
		}
	}
	async function attach(): Promise<void> {
		try {
			const attached = await actions.attachHighlight(id);
			if (!attached) announce(say('highlight_attach_none'));
			else announce(say('highlight_attached'), () => void attached.undo().catch(announceFailure));
		} catch (error) {
			announceFailure(error);
		}
	}
	const edit = (change: { colour?: HighlightColour; note?: string }) =>
		void actions.editHighlight(id, change).catch(announceFailure);

	return (
		<li class={`highlight is-${colour}`}>
			<div class="highlight-row">
				<button
					type="button"
					class="highlight-words"
					dir="auto"
					title={say('show_on_page')}
					onClick={() => void reveal()}
				>
					<span class="visually-hidden">{say('named', { name: colourName(colour) })}</span>{' '}
					<span lang={language}>{quote.exact}</span>
				</button>
				<IconButton
					icon="edit"
					label={say('highlight_change')}
					expanded={isEdited}
					onClick={() => setIsEdited(!isEdited)}
				/>
				<IconButton icon="delete" label={say('highlight_delete')} onClick={remove} />
			</div>
			{anchor === 'lost' && (
				<p class="highlight-state">
					{say('highlight_gone')} {!isEdited && <AttachButton attach={attach} />}
				</p>
			)}
			{anchor === 'changed' && <p class="highlight-state">{say('highlight_changed')}</p>}
			{note && !isEdited && (
				<p class="highlight-note" dir="auto" lang="">
					{note}
				</p>
			)}
			{isEdited && (
				<div class="highlight-editor">
					<ColourChoice id={id} colour={colour} choose={(choice) => edit({ colour: choice })} />
					<NoteField note={note} save={(text) => edit({ note: text })} />
					<AttachButton attach={attach} />
				</div>
			)}
		</li>
	);
}

/** The words are selected on the page. */
function AttachButton({ attach }: { attach: () => Promise<void> }) {
	return (
		<button type="button" class="text-button" onClick={() => void attach()}>
			{say('highlight_attach')}
		</button>
	);
}
