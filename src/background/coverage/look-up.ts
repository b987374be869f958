import { articleIdOfLink } from '../../core/addresses/identity.ts';
import type { ArticleId } from '../../core/article.ts';
import { GDELT_INTERVAL, gdeltAddress } from '../../core/look-ups/gdelt.ts';
import { googleNewsAddress } from '../../core/look-ups/google-news.ts';
import {
	FailedLookUp,
	type FoundArticle,
	LOOK_UP_HOSTS,
	LOOK_UP_NAMES,
	type LookUpResult,
	type LookUpSource,
} from '../../core/look-ups/look-up-source.ts';
import { wholeNumber } from '../../core/shapes/parts.ts';
import { readOrNone } from '../../core/shapes/read-shape.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { FeedAnswer } from '../../platform/fetch-feed.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { datedWhenSeen, entriesOfLookUp } from '../../storage/coverage/coverage-entry.ts';
import { keepFound } from '../../storage/coverage/found-coverage.ts';
import { knownCoverage } from '../../storage/follows/follows.ts';
import type { Background } from '../background.ts';
import { articleInTab } from '../tabs/article-in-tab.ts';

import { rememberLookUp } from './look-up-records.ts';

/** How long the browser's question for a host may stay open, and how often its answer is looked for. Milliseconds. */
const LONGEST_QUESTION = 60_000;
const QUESTION_STEP = 250;

const LAST_ASKED = 'look-up:gdelt-asked';

/**
 * Asks a source who else has the story of the article in a tab, once the browser grants its host: its question closes a popup, so
 * that the answer is awaited here. What is found is kept as coverage, but for a private tab.
 * @throws FailedLookUp with a sentence for the reader
 */
export async function lookUp(
	background: Background,
	tab: TabInfo,
	source: LookUpSource,
	words: string,
): Promise<LookUpResult> {
	const found = await articleInTab(background, tab);
	if (!found) throw new FailedLookUp('The page is no longer the article that this was about.');
	const key = `${tab.id} ${source}`;
	background.lookUps.get(key)?.abort();
	const stop = new AbortController();
	background.lookUps.set(key, stop);
	try {
		await waitForGrant(background, source, stop.signal);
		const articles = await ask(background, tab, source, words, found.article.language, stop.signal);
		const others = articles.filter((article) => articleIdOfLink(article.url) !== found.id);
		const result = { source, words, askedAt: background.world.now().toISOString(), articles: others };
		if (!tab.isPrivate) await keep(background, found.id, result);
		return result;
	} finally {
		if (background.lookUps.get(key) === stop) background.lookUps.delete(key);
	}
}

/** Ends a look-up that the reader no longer waits for. */
export function cancelLookUp({ lookUps }: Background, tabId: number, source: LookUpSource): void {
	lookUps.get(`${tabId} ${source}`)?.abort();
}

async function waitForGrant({ world }: Background, source: LookUpSource, signal: AbortSignal): Promise<void> {
	for (let waited = 0; waited <= LONGEST_QUESTION && !signal.aborted; waited += QUESTION_STEP) {
		if (isHostGranted(LOOK_UP_HOSTS[source], await world.grantedOrigins())) return;
		await world.pause(QUESTION_STEP);
	}
	throw new FailedLookUp(`Nothing was sent: Sidelight may not ask ${LOOK_UP_HOSTS[source]}.`);
}

async function ask(
	background: Background,
	tab: TabInfo,
	source: LookUpSource,
	words: string,
	language: string | null,
	signal: AbortSignal,
): Promise<FoundArticle[]> {
	const { world, tasks } = background;
	if (source === 'google-news') {
		const answer = await world.fetchFeed(googleNewsAddress(words, language), {}, signal);
		return tasks.run('parseLookUp', [source, bodyOf(answer, source, signal)]);
	}
	const answer = await background.gdeltQueue.run(async () => {
		await waitForGdelt(background, tab.isPrivate);
		return signal.aborted ? null : world.fetchFeed(gdeltAddress(words), {}, signal);
	});
	return tasks.run('parseLookUp', [source, bodyOf(answer, source, signal)]);
}

/** GDELT answers one question in five seconds. When it was asked last outlives the worker, but for a private tab. */
async function waitForGdelt(background: Background, isPrivate: boolean): Promise<void> {
	const { world } = background;
	const stored = readOrNone(wholeNumber(0), await world.session.get(LAST_ASKED)) ?? 0;
	const now = world.now().getTime();
	const rest = Math.max(stored, background.gdeltAskedAt) + GDELT_INTERVAL - now;
	// a clock that was set back must not make the reader wait for hours
	const wait = Math.min(GDELT_INTERVAL, Math.max(0, rest));
	if (wait > 0) await world.pause(wait);
	background.gdeltAskedAt = now + wait;
	if (!isPrivate) await world.session.set(LAST_ASKED, now + wait).catch(() => {});
}

function bodyOf(answer: FeedAnswer | null, source: LookUpSource, signal: AbortSignal): string {
	const name = LOOK_UP_NAMES[source];
	if (!answer || signal.aborted) throw new FailedLookUp('Stopped.');
	switch (answer.outcome) {
		case 'answered':
			break;
		case 'too-slow':
			throw new FailedLookUp(`${name} did not finish its answer within 20 seconds.`);
		case 'too-large':
			throw new FailedLookUp(`${name} gave an answer of more than 5 MB.`);
		case 'redirected-to-ungranted-host':
			throw new FailedLookUp(`${name} sent Sidelight to another site, where it does not follow.`);
		default:
			throw new FailedLookUp(`${name} could not be reached.`);
	}
	if (new URL(answer.url).hostname !== LOOK_UP_HOSTS[source])
		throw new FailedLookUp(`${name} sent Sidelight to another site, where it does not follow.`);
	if (answer.status === 429) throw new FailedLookUp(`${name} asks to be left alone for a while (429).`);
	if (answer.status !== 200) throw new FailedLookUp(`${name} answered with ${answer.status}.`);
	return answer.body;
}

async function keep(background: Background, articleId: ArticleId, result: LookUpResult): Promise<void> {
	const { world, tasks } = background;
	const brought = entriesOfLookUp(result);
	const topics = await tasks.run('topicsOfEntries', [brought.map(({ document }) => document)]);
	const db = await world.database();
	const known = await knownCoverage(
		db,
		brought.map(({ id }) => id),
	);
	const entries = brought.map((entry, index) => ({
		...datedWhenSeen(entry, result.askedAt, known.get(entry.id)?.datedAt),
		topics: topics[index] ?? [],
	}));
	await keepFound(db, entries, result.source);
	await rememberLookUp(
		background,
		articleId,
		result,
		entries.map(({ id }) => id),
	);
	world.tellInterface('storedChanged', 'articles');
}
