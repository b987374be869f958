import { correctActors, type PlacedCorrection } from '../../core/actors/actor-correction.ts';
import { joinInAnalysis } from '../../core/actors/join-in-analysis.ts';
import type { Analysis } from '../../core/article.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Shelves } from '../state/shelves.ts';

export interface CorrectAnalysisPorts {
	shelves: Shelves;
}

/** The analysis of a tab's article with the reader's corrections, and which of these changed it. */
export async function correctAnalysis(
	ports: CorrectAnalysisPorts,
	tab: TabInfo,
	analysis: Analysis,
): Promise<{ analysis: Analysis; corrections: PlacedCorrection[] }> {
	const { actors, corrections, joined } = correctActors(analysis.actors, await ports.shelves.of(tab).corrections());
	return { analysis: joinInAnalysis({ ...analysis, actors }, joined), corrections };
}
