// @vitest-environment jsdom

import { expect, test } from 'vitest';
import { CoverageGlance } from '../../../../src/ui/tab/overview/coverage-glance.tsx';
import { say } from '../../../../src/words/say.ts';
import { gridArticle } from '../../../fakes/articles.ts';
import { articleTab, coverage } from '../../../fakes/tab-views.ts';
import { render } from '../../testing-library.ts';

const [observer] = coverage;

function firstOf(publishedAt: string, elsewhereAt: string): string | null | undefined {
	const tab = articleTab({
		article: { ...gridArticle, publishedAt },
		coverage: (observer ? [observer] : []).map((group) => ({
			...group,
			articles: group.articles.slice(0, 1).map((article) => ({ ...article, publishedAt: elsewhereAt })),
		})),
	});
	if (tab.state !== 'article') throw new Error('No article');
	const { container } = render(
		<CoverageGlance view={tab.view} story={{ state: 'told', story: null }} open={() => {}} />,
	);
	return container.querySelector('.glance-first')?.textContent;
}

test.each([
	['2026-03-11T06:00:00Z', '2026-03-11T02:00:00Z', /^Estmark Observer was first, 4 \S+ before this article\.$/],
	// whether it came an hour after or thirty-nine, its day does not tell
	['2026-03-11', '2026-03-10T09:00:00Z', /^Estmark Observer was first\.$/],
	// in the east that day had begun
	['2026-03-11', '2026-03-10T20:00:00Z', /^$/],
])('of an article of %s and one elsewhere of %s it says %s', (publishedAt, elsewhereAt, sentence) => {
	expect(firstOf(publishedAt, elsewhereAt) ?? '').toMatch(sentence);
});

test.each([true, false])('where nobody else is known, and others may be asked (%j), that is offered', (mayLookUp) => {
	const tab = articleTab({ coverage: [], mayLookUp });
	if (tab.state !== 'article') throw new Error('No article');
	const { container } = render(
		<CoverageGlance view={tab.view} story={{ state: 'told', story: null }} open={() => {}} />,
	);
	expect(container.querySelector('.no-coverage')?.textContent).toContain(say('no_coverage'));
	expect(container.querySelectorAll('.no-coverage button')).toHaveLength(mayLookUp ? 1 : 0);
});
