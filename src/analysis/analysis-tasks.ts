import { readActorModel } from '../core/actors/actor-model.ts';
import { type AnalysisModels, analyse } from '../core/analyse/analyse.ts';
import { deadlineBy } from '../core/analyse/deadline.ts';
import { parseFeed } from '../core/feeds/parse-feed.ts';
import { parseOpml } from '../core/feeds/parse-opml.ts';
import { UnreadableFeed } from '../core/feeds/parsed-feed.ts';
import { readSource } from '../core/feeds/read-source.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../core/feeds/site-feeds.ts';
import { parseGdelt } from '../core/look-ups/gdelt.ts';
import { parseGoogleNews } from '../core/look-ups/google-news.ts';
import { readQuoteModel } from '../core/quotes/quote-model.ts';
import { readTopicModel } from '../core/topics/topic-model.ts';
import { topicsOfEntry } from '../core/topics/topics-of-entry.ts';
import type { AnalysisTasks, UnreadableContent } from '../messages.ts';
import { lazy } from '../platform/lazy.ts';
import type { AnalysisThread } from './answer-tasks.ts';

/** Milliseconds after which an analysis answers what it has. */
const ANALYSIS_LIMIT_MS = 2_000;

/** @param readModelFile gives a packed model by its name; asked once for each, when a task first needs it */
export function analysisTasks(readModelFile: (name: string) => Promise<ArrayBuffer>): AnalysisThread {
	const topicModel = lazy(async () => readTopicModel(await readModelFile('topics')));
	const models = lazy<AnalysisModels>(async () => {
		const [tagger, knowledge, quotes, topics] = await Promise.all([
			readModelFile('tagger'),
			readModelFile('knowledge'),
			readModelFile('quotes'),
			topicModel(),
		]);
		return { actors: readActorModel({ tagger, knowledge }), quotes: readQuoteModel(quotes), topics };
	});
	const needs: Partial<Record<keyof AnalysisTasks, () => Promise<unknown>>> = {
		analyse: models,
		topicsOfEntries: topicModel,
	};
	return {
		prepare: async (task) => {
			await needs[task]?.();
		},
		tasks: {
			analyse: async (input) =>
				analyse(input, await models(), { deadline: deadlineBy(() => performance.now(), ANALYSIS_LIMIT_MS) }),
			readSource: (content, url) => unlessUnreadable(() => readSource(content, url)),
			parseFeed: (content, url) => unlessUnreadable(() => ({ kind: 'feed', feed: parseFeed(content, url) })),
			topicsOfEntries: async (entries) => {
				const model = await topicModel();
				return entries.map((entry) => topicsOfEntry(entry, model));
			},
			feedsNamedByHtml,
			sitemapsNamedByRobots,
			parseOpml,
			parseLookUp: (source, body) => (source === 'gdelt' ? parseGdelt(body) : parseGoogleNews(body)),
		},
	};
}

function unlessUnreadable<Answer>(read: () => Answer): Answer | UnreadableContent {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof UnreadableFeed)) throw error;
		return { kind: 'unreadable', problem: error.message };
	}
}
