import type { PageToBackground } from '../messages.ts';
import { showPopover } from '../page/popover.ts';
import { watchSelection } from '../page/watch-selection.ts';
import type { Client } from '../platform/wire.ts';
import { keepPassage } from './keep-passage.ts';
import type { Lifetime } from './lifetime.ts';
import type { PaintedHighlights } from './painted-highlights.ts';

/** Offers to keep what the reader selects, one passage at a time. */
export function offerHighlight(
	background: Client<PageToBackground>,
	painted: PaintedHighlights,
	lifetime: Lifetime,
): void {
	let close: (() => void) | null = null;
	const stop = watchSelection(document, (range) => {
		if (!lifetime.goesOn()) return;
		close?.();
		close = showPopover(document, range, {
			onKeep: (colour, note) => void keepPassage(background, painted, range, colour, note),
			onClose: () => {
				close = null;
			},
		});
	});
	lifetime.signal.addEventListener('abort', () => {
		stop();
		close?.();
	});
}
