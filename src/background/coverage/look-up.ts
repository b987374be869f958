import { articleIdOfLink } from '../../core/addresses/identity.ts';
import { GDELT_INTERVAL, gdeltAddress } from '../../core/look-ups/gdelt.ts';
import { googleNewsAddress } from '../../core/look-ups/google-news-address.ts';
import {
	type FoundArticle,
	LOOK_UP_HOSTS,
	type LookUpResult,
	type LookUpSource,
} from '../../core/look-ups/look-up-source.ts';
import { Failure } from '../../core/problem.ts';
import { wholeNumber } from '../../core/shapes/parts.ts';
import { readOrNone } from '../../core/shapes/read-shape.ts';
import { isHostGranted } from '../../core/sites/match-patterns.ts';
import type { FeedAnswer } from '../../platform/fetch-feed.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { datedWhenSeen, entriesOfLookUp } from '../../storage/coverage/coverage-entry.ts';
import type { FoundEntry } from '../../storage/coverage/found-coverage.ts';
import { knownCoverage } from '../../storage/follows/follows.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import type { Clock, Grants, Library, Network, OpenInterface } from '../state/ports.ts';
import type { TaskOverseer } from '../state/task-overseer.ts';
import type { TaskQueue } from '../state/task-queue.ts';
import { type ArticleInTabPorts, articleInTab } from '../tabs/article-in-tab.ts';

export interface LookUpPorts extends ArticleInTabPorts {
	clock: Clock;
	library: Library;
	grants: Grants;
	network: Network;
	ui: OpenInterface;
	session: KeyValuePort;
	tasks: TaskOverseer;
	lookUps: LookUpsUnderWay;
	gdelt: GdeltTurn;
}

/** Look-ups under way, by tab and source, to be stopped. */
export type LookUpsUnderWay = Map<string, { stop: AbortController; ended: Promise<unknown> }>;

/** GDELT is asked one question after the other; when this worker asked the last one, in milliseconds since 1970. */
export interface GdeltTurn {
	queue: TaskQueue;
	askedAt: number;
}

/** How long the browser's question for a host may stay open, and how often its answer is looked for. Milliseconds. */
const LONGEST_QUESTION = 60_000;
const QUESTION_STEP = 250;

const LAST_ASKED = 'look-up:gdelt-asked';

/**
 * Asks a source who else has the story of the article in a tab, once the browser grants its host: its question closes a popup, so
 * that the answer is awaited here. What is found is kept as coverage, but for a private tab.
 * @throws Failure
 */
export function lookUp(ports: LookUpPorts, tab: TabInfo, source: LookUpSource, words: string): Promise<LookUpResult> {
	const { lookUps } = ports;
	const key = `${tab.id} ${source}`;
	lookUps.get(key)?.stop.abort();
	const stop = new AbortController();
	const ended = askAndKeep(ports, tab, source, words, stop.signal).finally(() => {
		if (lookUps.get(key)?.stop === stop) lookUps.delete(key);
	});
	lookUps.set(key, { stop, ended });
	return ended;
}

async function askAndKeep(
	ports: LookUpPorts,
	tab: TabInfo,
	source: LookUpSource,
	words: string,
	signal: AbortSignal,
): Promise<LookUpResult> {
	const found = await articleInTab(ports, tab);
	if (!found) throw new Failure({ code: 'page-gone-on' });
	await waitForGrant(ports, source, signal);
	const articles = await ask(ports, tab, source, words, found.article.language, signal);
	const others = articles.filter((article) => articleIdOfLink(article.url) !== found.id);
	const result = { source, words, askedAt: ports.clock.now().toISOString(), articles: others };
	const describeUnlessStopped = async () => {
		const entries = await describe(ports, result);
		checkGoesOn(signal);
		return entries;
	};
	checkGoesOn(signal);
	const isKept = await ports.shelves.of(tab).keepLookUp(found.id, result, describeUnlessStopped);
	if (isKept) ports.ui.tellInterface('storedChanged', 'articles');
	return result;
}

/** Ends a look-up that the reader no longer waits for. */
export function cancelLookUp({ lookUps }: LookUpPorts, tabId: number, source: LookUpSource): void {
	lookUps.get(`${tabId} ${source}`)?.stop.abort();
}

/** Ends all look-ups; what was found and is not kept yet is kept no more. Resolves when nothing more of them is stored. */
export async function endLookUps({ lookUps }: Pick<LookUpPorts, 'lookUps'>): Promise<void> {
	const underWay = [...lookUps.values()];
	for (const { stop } of underWay) stop.abort();
	await Promise.allSettled(underWay.map(({ ended }) => ended));
}

function checkGoesOn(signal: AbortSignal): void {
	if (signal.aborted) throw new Failure({ code: 'look-up-stopped' });
}

/** Resolves with the work, or rejects at once where the look-up is stopped meanwhile. */
async function unlessStopped<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
	let onStop = () => {};
	const stopped = new Promise<never>((_, reject) => {
		onStop = () => reject(new Failure({ code: 'look-up-stopped' }));
	});
	signal.addEventListener('abort', onStop);
	if (signal.aborted) onStop();
	try {
		return await Promise.race([work, stopped]);
	} finally {
		signal.removeEventListener('abort', onStop);
	}
}

async function waitForGrant({ clock, grants }: LookUpPorts, source: LookUpSource, signal: AbortSignal): Promise<void> {
	for (let waited = 0; waited <= LONGEST_QUESTION && !signal.aborted; waited += QUESTION_STEP) {
		if (isHostGranted(LOOK_UP_HOSTS[source], await grants.grantedOrigins())) return;
		await clock.pause(QUESTION_STEP);
	}
	throw new Failure({ code: 'look-up-not-granted', values: { host: LOOK_UP_HOSTS[source] } });
}

async function ask(
	ports: LookUpPorts,
	tab: TabInfo,
	source: LookUpSource,
	words: string,
	language: string | null,
	signal: AbortSignal,
): Promise<FoundArticle[]> {
	const { network, tasks } = ports;
	if (source === 'google-news') {
		const answer = await network.fetchFeed(googleNewsAddress(words, language), {}, signal);
		return tasks.run('parseLookUp', [source, bodyOf(answer, source, signal)]);
	}
	const asking = ports.gdelt.queue.run(async () => {
		checkGoesOn(signal);
		await waitForGdelt(ports, ports.shelves.of(tab).session, signal);
		return network.fetchFeed(gdeltAddress(words), {}, signal);
	});
	// nor does it wait until others have asked
	const answer = await unlessStopped(signal, asking);
	return tasks.run('parseLookUp', [source, bodyOf(answer, source, signal)]);
}

/** GDELT answers one question in five seconds. When it was asked last outlives the worker, but for a private tab. */
async function waitForGdelt(ports: LookUpPorts, remembering: KeyValuePort, signal: AbortSignal): Promise<void> {
	const { clock, session } = ports;
	const stored = readOrNone(wholeNumber(0), await session.get(LAST_ASKED)) ?? 0;
	const now = clock.now().getTime();
	const rest = Math.max(stored, ports.gdelt.askedAt) + GDELT_INTERVAL - now;
	// a clock that was set back must not make the reader wait for hours
	const wait = Math.min(GDELT_INTERVAL, Math.max(0, rest));
	if (wait > 0) await unlessStopped(signal, clock.pause(wait));
	ports.gdelt.askedAt = now + wait;
	await remembering.set(LAST_ASKED, now + wait).catch(() => {});
}

function bodyOf(answer: FeedAnswer, source: LookUpSource, signal: AbortSignal): string {
	checkGoesOn(signal);
	switch (answer.outcome) {
		case 'answered':
			break;
		case 'too-slow':
			throw new Failure({ code: 'look-up-too-slow', values: { source } });
		case 'too-large':
			throw new Failure({ code: 'look-up-too-large', values: { source } });
		case 'redirected-to-ungranted-host':
			throw new Failure({ code: 'look-up-led-away', values: { source } });
		default:
			throw new Failure({ code: 'look-up-unreachable', values: { source } });
	}
	if (new URL(answer.url).hostname !== LOOK_UP_HOSTS[source])
		throw new Failure({ code: 'look-up-led-away', values: { source } });
	if (answer.isCut) throw new Failure({ code: 'look-up-too-large', values: { source } });
	if (answer.status === 429) throw new Failure({ code: 'look-up-busy', values: { source } });
	if (answer.status !== 200) throw new Failure({ code: 'look-up-answered', values: { source, status: answer.status } });
	return answer.body;
}

/** What was found as entries of the coverage, with what each is about. */
async function describe({ library, tasks }: LookUpPorts, result: LookUpResult): Promise<FoundEntry[]> {
	const brought = entriesOfLookUp(result);
	const topics = await tasks.run('topicsOfEntries', [brought.map(({ document }) => document)]);
	const known = await knownCoverage(
		await library.database(),
		brought.map(({ id }) => id),
	);
	return brought.map((entry, index) => ({
		...datedWhenSeen(entry, result.askedAt, known.get(entry.id)?.datedAt),
		topics: topics[index] ?? [],
	}));
}
