// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Analysis } from '../../../src/core/article.ts';
import { PartialNote } from '../../../src/ui/tab/partial-note.tsx';
import { sampleArticle } from '../../fakes/sample-article.ts';
import { render } from '../testing-library.ts';

const analysis: Analysis = { mentions: [], actors: [], topics: [], keyPhrases: [], quotes: [] };

test.each([
	['a text that was cut', { article: { ...sampleArticle(), isCut: true } }, 'longer than Sidelight reads'],
	['an analysis out of time', { analysis: { ...analysis, isPartial: true } }, 'could be worked out in time'],
	['quotes that are not listed', { omitted: { quotes: 21_345, actors: 0 } }, '21,345 more were found'],
	['actors that are not listed', { omitted: { quotes: 0, actors: 12 } }, '12 more were found'],
])('%s is told', (_, change, words) => {
	const { container } = render(
		<PartialNote article={sampleArticle()} analysis={analysis} omitted={undefined} {...change} />,
	);
	expect(container.textContent).toContain(words);
});

test('of an article that is shown whole nothing is told', () => {
	const { container } = render(
		<PartialNote article={sampleArticle()} analysis={analysis} omitted={{ quotes: 0, actors: 0 }} />,
	);
	expect(container.textContent).toBe('');
});
