import type { ActorCorrection } from '../core/actors/actor-correction.ts';
import type { TabInfo } from '../platform/tabs.ts';
import { allCorrections } from '../storage/actor-corrections.ts';
import type { Background } from './background.ts';

/** The corrections that hold in a tab; a private tab's own come last, so that they hold over those kept. */
export async function correctionsInTab({ world, privateTabs }: Background, tab: TabInfo): Promise<ActorCorrection[]> {
	const kept = await allCorrections(await world.database());
	return tab.isPrivate ? [...kept, ...privateTabs.corrections(tab.id)] : kept;
}
