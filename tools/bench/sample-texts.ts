import type { AnalysisInput } from '../../src/core/analyse/analysis-input.ts';
import { hasCorpus, readCorpus } from '../corpora.ts';
import { newsroomArticles } from './newsroom-articles.ts';

/** English articles to time the analysis on: of the corpora where they are, else the demo newsroom's. */
export function sampleTexts(): { texts: AnalysisInput[]; from: string } {
	if (hasCorpus('data/quotes/polnear-dev.jsonl')) {
		const texts = readCorpus<{ text: string }>('data/quotes/polnear-dev.jsonl').map(({ text }) => ({ text }));
		return { texts, from: `${texts.length} articles of polnear-dev` };
	}
	const texts = newsroomArticles().filter(({ language }) => language?.startsWith('en'));
	return { texts, from: `${texts.length} articles of the demo newsroom` };
}
