import type { ViewName } from '../../../src/ui/tab/views.ts';
import { keyOf, say } from '../../../src/words/say.ts';
import { fireEvent, screen } from '../testing-library.ts';

/** Goes to a view of the popup by its tab. */
export function openView(view: ViewName): void {
	fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${say(keyOf('view', view))}`) }));
}
