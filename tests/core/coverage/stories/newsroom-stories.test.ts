import { expect, test } from 'vitest';
import { findStories } from '../../../../src/core/coverage/stories/find-stories.ts';
import { relateTo } from '../../../../src/core/coverage/stories/relate.ts';
import { analyseAsShipped } from '../../../../tools/models/shipped-models.ts';
import { dateArticle } from '../../../../tools/newsroom/article.mjs';
import { WIRE_COPIES } from '../../../../tools/newsroom/catalogue.mjs';
import { OUTLETS } from '../../../../tools/newsroom/outlets/all-outlets.mjs';
import { STORIES } from '../../../../tools/newsroom/stories/all-stories.mjs';

const NOW = Date.UTC(2026, 2, 18, 16);

/** The newsroom's articles as the product would keep them, with what they are made from. */
async function newsroom() {
	const told = STORIES.flatMap((source) => {
		const outlet = OUTLETS.find(({ id }) => id === source.outlet);
		return outlet ? [{ source, outlet, article: dateArticle(source, outlet, NOW) }] : [];
	});
	const documents = told.map(({ outlet, article }) => {
		const { id, headline: title, blocks, agency, publishedAt } = article;
		const text = blocks.map((block) => block.text).join('\n');
		const { actors } = analyseAsShipped({ text, title, language: outlet.language });
		const url = `https://${outlet.host}${article.path}`;
		const { language, name } = outlet;
		const names = actors.map((actor) => actor.name);
		return { id: id, url, title, text, outlet: name, agency, publishedAt, language, actors: names };
	});
	return { told, documents };
}

const { told, documents } = await newsroom();

test('each story of the newsroom groups exactly its articles, in whatever language, and its wire copies are one origin', () => {
	const stories = findStories(documents, new Date(NOW - 7 * 86_400_000).toISOString());
	const wanted = new Map<string, string[]>();
	for (const { source } of told) {
		// of what is told in Japanese no letter says that it is the same
		const key = source.outlet === 'minato' ? source.id : (source.story ?? source.id);
		wanted.set(key, [...(wanted.get(key) ?? []), source.id]);
	}
	expect(stories.map(({ documents, earlier }) => [...documents, ...earlier].sort()).sort()).toEqual(
		[...wanted.values()].map((ids) => ids.sort()).sort(),
	);
	expect(stories.flatMap(({ origins }) => origins).filter((copies) => copies.length > 1)).toEqual([WIRE_COPIES]);
});

test('no article of the newsroom is shown beside one of another story', () => {
	const storyOf = new Map(told.map(({ source }) => [source.id, source.story ?? source.id]));
	const wrong = documents.flatMap((article) =>
		relateTo(article, documents)
			.filter(({ id }) => storyOf.get(id) !== storyOf.get(article.id))
			.map(({ id, reasons }) => `${article.id} and ${id}: ${reasons.map(({ code }) => code).join('; ')}`),
	);
	expect(wrong).toEqual([]);
});
