import type { ViewName } from '../../../src/ui/tab/views.ts';
import { VIEW_NAMES } from '../../../src/words/overview.ts';
import { fireEvent, screen } from '../testing-library.ts';

/** Goes to a view of the popup by its tab. */
export function openView(view: ViewName): void {
	fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${VIEW_NAMES[view]}`) }));
}
