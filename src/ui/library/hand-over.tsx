import { say, sayCounted } from '../../words/say.ts';
import '../kit/dialog.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { exportHighlights } from '../../core/highlights/export-highlights.ts';
import { wellFormed } from '../../core/text/well-formed.ts';
import type { LibraryArticleView } from '../../messages/library.ts';
import { sentToZotero } from '../../words/hand-over.ts';
import { useAnnouncements } from '../kit/announcer.tsx';
import type { LibraryActions } from './library-actions.ts';

/** Letters of an address that systems pass on to a program. */
const LONGEST_ADDRESS = 30_000;

interface HandOverProps {
	view: LibraryArticleView;
	sendToZotero: LibraryActions['sendToZotero'];
}

/** Hands an article with its passages to another program of this machine, once the reader has seen what goes. */
export function HandOver({ view, sendToZotero }: HandOverProps) {
	const { announce, announceFailure } = useAnnouncements();
	const dialog = useRef<HTMLDialogElement>(null);
	const isSending = useRef(false);
	const [isOpen, setIsOpen] = useState(false);
	// written when it is to be seen: every article that is looked at stands beside this
	const content = useMemo(
		() => (isOpen ? wellFormed(exportHighlights(view.highlights, 'obsidian', new Date()).content) : ''),
		[view, isOpen],
	);
	const obsidian = `obsidian://new?file=${encodeURIComponent(fileNameOf(view.title))}&content=${encodeURIComponent(content)}`;

	function open(): void {
		setIsOpen(true);
		dialog.current?.showModal();
	}
	async function send(): Promise<void> {
		// pressed twice it would be there twice
		if (isSending.current) return;
		isSending.current = true;
		try {
			const answer = await sendToZotero(view);
			dialog.current?.close();
			if (answer === 'taken') announce(sentToZotero(answer));
			else announceFailure(new Error(sentToZotero(answer)));
		} catch (error) {
			announceFailure(error);
		}
		isSending.current = false;
	}
	return (
		<>
			<button type="button" class="text-button" onClick={open}>
				{say('hand_over')}
			</button>
			<dialog
				ref={dialog}
				class="dialog hand-over"
				aria-labelledby="hand-over-title"
				onClose={() => setIsOpen(false)}
				onKeyDown={(event) => {
					// Escape closes the dialogue alone, not the article behind it
					if (event.key === 'Escape') event.stopPropagation();
				}}
			>
				<h2 id="hand-over-title">{say('hand_over_title')}</h2>
				<p>{sayCounted('hand_over_what', view.highlights.length)}</p>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is read by keyboard too */}
				<section class="hand-over-words" tabIndex={0} aria-label={say('hand_over_content')} dir="auto">
					{content}
				</section>
				<p class="dialog-actions">
					<button type="button" class="button" onClick={() => void send()}>
						{say('zotero_send')}
					</button>
					{obsidian.length <= LONGEST_ADDRESS && (
						<a class="button is-quiet" href={obsidian}>
							{say('obsidian_open')}
						</a>
					)}
					<button type="button" class="button is-quiet" onClick={() => dialog.current?.close()}>
						{say('leave_it')}
					</button>
				</p>
			</dialog>
		</>
	);
}

/** A title as the name of a note: without what file systems and Obsidian's links do not take. */
function fileNameOf(title: string): string {
	const name = wellFormed(title)
		.replace(/[\p{Cc}\\/:*?"<>|#^[\]]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/^[\s.]+/, '')
		.slice(0, 100)
		.replace(/\p{Surrogate}$/u, '')
		.trim();
	return name || 'Sidelight';
}
