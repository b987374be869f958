import { analyse } from '../core/analyse/analyse.ts';
import { deadlineBy } from '../core/analyse/deadline.ts';
import { parseFeed } from '../core/feeds/parse-feed.ts';
import { parseOpml } from '../core/feeds/parse-opml.ts';
import { UnreadableFeed } from '../core/feeds/parsed-feed.ts';
import { readSource } from '../core/feeds/read-source.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../core/feeds/site-feeds.ts';
import { readImport } from '../core/imports/read-import.ts';
import { choosePack } from '../core/languages/choose-pack.ts';
import { parseGdelt } from '../core/look-ups/gdelt.ts';
import { parseGoogleNews } from '../core/look-ups/google-news.ts';
import { topicsOfEntry } from '../core/topics/topics-of-entry.ts';
import type { AnalysisTasks, UnreadableContent } from '../messages/analysis-tasks.ts';
import type { AnalysisThread } from './answer-tasks.ts';
import { languageModels } from './language-models.ts';

/** Milliseconds after which an analysis answers what it has. */
const ANALYSIS_LIMIT_MS = 2_000;

/** @param readModelFile gives a packed model by its name; asked when a task first needs it */
export function analysisTasks(readModelFile: (name: string) => Promise<ArrayBuffer>): AnalysisThread {
	const models = languageModels(readModelFile);
	const packOf = ({ text, language }: { text: string; language?: string | null }) => choosePack(text, language);
	const needs: { [Task in keyof AnalysisTasks]?: (...args: Parameters<AnalysisTasks[Task]>) => Promise<unknown> } = {
		analyse: (input) => models.all(packOf(input)),
		topicsOfEntries: (entries) => Promise.all(entries.map((entry) => models.topics(packOf(entry)))),
	};
	return {
		prepare: async (task, args) => {
			await (needs[task] as ((...args: unknown[]) => Promise<unknown>) | undefined)?.(...args);
		},
		tasks: {
			analyse: async (input) => {
				const pack = packOf(input);
				const opened = await models.all(pack);
				return analyse(input, pack, opened, { deadline: deadlineBy(() => performance.now(), ANALYSIS_LIMIT_MS) });
			},
			readSource: (content, url) => unlessUnreadable(() => readSource(content, url)),
			parseFeed: (content, url) => unlessUnreadable(() => ({ kind: 'feed', feed: parseFeed(content, url) })),
			topicsOfEntries: async (entries) => {
				const topicModels = await Promise.all(entries.map((entry) => models.topics(packOf(entry))));
				return entries.map((entry, at) => topicsOfEntry(entry, topicModels[at] ?? null, packOf(entry).topicTerms));
			},
			feedsNamedByHtml,
			sitemapsNamedByRobots,
			parseOpml,
			readImport,
			parseLookUp: (source, body) => (source === 'gdelt' ? parseGdelt(body) : parseGoogleNews(body)),
		},
	};
}

function unlessUnreadable<Answer>(read: () => Answer): Answer | UnreadableContent {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof UnreadableFeed)) throw error;
		return { kind: 'unreadable', problem: error.problem };
	}
}
