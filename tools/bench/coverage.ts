/** Related coverage: the index in Chromium's IndexedDB beside MiniSearch and Orama, in ranking, time, size and memory. */
import { withChromium } from '../chromium/code-in-chromium.ts';
import { measureLargeIndex } from './coverage-at-scale.ts';
import { measureRanking } from './coverage-ranking.ts';
import type { Findings } from './findings.ts';

export function measureCoverage(): Promise<Findings> {
	return withChromium(async (chromium) => {
		const ranking = await measureRanking(chromium);
		const large = await measureLargeIndex(chromium);
		return {
			notes: [...ranking.notes, ...large.notes],
			tables: [...ranking.tables, ...large.tables],
			bars: [...ranking.bars, ...large.bars],
		};
	});
}
