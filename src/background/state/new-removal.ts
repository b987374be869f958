import type { Removal } from '../../storage/removals.ts';
import type { World } from './world.ts';

/** A name for what is about to be removed, and when. */
export function newRemoval({ now, random }: Pick<World, 'now' | 'random'>): Pick<Removal, 'id' | 'removedAt'> {
	const removedAt = now().toISOString();
	return { id: `${removedAt} ${random().toString(36).slice(2)}`, removedAt };
}
