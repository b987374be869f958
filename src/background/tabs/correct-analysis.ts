import { type ActorCorrection, correctActors, type PlacedCorrection } from '../../core/actors/actor-correction.ts';
import type { Analysis } from '../../core/article.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { allCorrections } from '../../storage/corrections/actor-corrections.ts';
import type { Background } from '../background.ts';

/** The analysis of a tab's article with the reader's corrections, and which of these changed it. */
export async function correctAnalysis(
	background: Background,
	tab: TabInfo,
	analysis: Analysis,
): Promise<{ analysis: Analysis; corrections: PlacedCorrection[] }> {
	const { actors, corrections } = correctActors(analysis.actors, await correctionsInTab(background, tab));
	return { analysis: { ...analysis, actors }, corrections };
}

/** The corrections that hold in a tab; a private tab's own come last, so that they hold over those kept. */
async function correctionsInTab({ world, privateTabs }: Background, tab: TabInfo): Promise<ActorCorrection[]> {
	const kept = await allCorrections(await world.database());
	return tab.isPrivate ? [...kept, ...privateTabs.corrections(tab.id)] : kept;
}
