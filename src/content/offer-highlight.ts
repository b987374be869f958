import type { PageToBackground } from '../messages.ts';
import { showPopover } from '../page/popover.ts';
import { watchSelection } from '../page/watch-selection.ts';
import type { Client } from '../platform/wire.ts';
import { keepPassage } from './keep-passage.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/** Offers to keep what the reader selects, one passage at a time. */
export function offerHighlight(background: Client<PageToBackground>, painted: PaintedHighlights): void {
	let close: (() => void) | null = null;
	watchSelection(document, (range) => {
		close?.();
		close = showPopover(document, range, {
			onKeep: (colour, note) => void keepPassage(background, painted, range, colour, note),
			onClose: () => {
				close = null;
			},
		});
	});
}
