import type { Removal } from '../../storage/removals.ts';
import type { Chance, Clock } from './ports.ts';

/** A name for what is about to be removed, and when. */
export function newRemoval({ clock, chance }: { clock: Clock; chance: Chance }): Pick<Removal, 'id' | 'removedAt'> {
	const removedAt = clock.now().toISOString();
	return { id: `${removedAt} ${chance.random().toString(36).slice(2)}`, removedAt };
}
