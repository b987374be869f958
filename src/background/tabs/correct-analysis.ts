import { type ActorCorrection, correctActors, type PlacedCorrection } from '../../core/actors/actor-correction.ts';
import type { Analysis } from '../../core/article.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { allCorrections } from '../../storage/corrections/actor-corrections.ts';
import type { Library } from '../state/ports.ts';
import type { PrivateTabs } from '../state/private-tabs.ts';

export interface CorrectAnalysisPorts {
	library: Library;
	privateTabs: PrivateTabs;
}

/** The analysis of a tab's article with the reader's corrections, and which of these changed it. */
export async function correctAnalysis(
	ports: CorrectAnalysisPorts,
	tab: TabInfo,
	analysis: Analysis,
): Promise<{ analysis: Analysis; corrections: PlacedCorrection[] }> {
	const { actors, corrections } = correctActors(analysis.actors, await correctionsInTab(ports, tab));
	return { analysis: { ...analysis, actors }, corrections };
}

/** The corrections that hold in a tab; a private tab's own come last, so that they hold over those kept. */
async function correctionsInTab(
	{ library, privateTabs }: CorrectAnalysisPorts,
	tab: TabInfo,
): Promise<ActorCorrection[]> {
	const kept = await allCorrections(await library.database());
	return tab.isPrivate ? [...kept, ...privateTabs.corrections(tab.id)] : kept;
}
