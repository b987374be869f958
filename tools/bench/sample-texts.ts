import type { AnalysisInput } from '../../src/core/analyse/analyse.ts';
import { newsroomArticles } from './newsroom-articles.ts';
import { hasShared, readShared } from './shared-data.ts';

/** English articles to time the analysis on: of ../shared where it is, else the demo newsroom's. */
export function sampleTexts(): { texts: AnalysisInput[]; from: string } {
	if (hasShared('data/quotes/polnear-dev.jsonl')) {
		const texts = readShared<{ text: string }>('data/quotes/polnear-dev.jsonl').map(({ text }) => ({ text }));
		return { texts, from: `${texts.length} articles of polnear-dev` };
	}
	const texts = newsroomArticles().filter(({ language }) => language?.startsWith('en'));
	return { texts, from: `${texts.length} articles of the demo newsroom` };
}
