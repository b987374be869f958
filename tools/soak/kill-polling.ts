import { setTimeout as pause } from 'node:timers/promises';
import { askBackground } from '../drivers/ask-background.ts';
import { type BrowserUnderTest, until, type View } from '../drivers/driver.ts';
import { storedIndex } from '../drivers/stored-index.ts';
import { tabTo } from '../drivers/tab-to.ts';
import { articleOf, GROWING_HOST, grown } from '../newsroom/growing-feeds.mjs';
import { seededRandom } from '../seeded-random.ts';
import { checkCoverageIndex } from './check-coverage-index.ts';

/** Feeds asked at once, and after how many kills new ones take their place, so that they stay of a usual length. */
const FEEDS = 4;
const KILLS_OF_FEEDS = 20;
/** Milliseconds after the question that the worker is killed, at most: about as long as four polls take. */
const LONGEST_LIFE = 250;
/** What is stored is held against what was confirmed after so many kills. */
const KILLS_A_CHECK = 5;

/**
 * Kills the worker of the built extension at random moments while it adds feeds and polls them, and holds what is stored against what it
 * confirmed: no feed and no entry lost, none doubled, every entry in the index once.
 * @param browser with the extension, before a newsroom
 * @returns what was wrong, one sentence each
 */
export async function killPolling(
	browser: BrowserUnderTest,
	kills: number,
	note: (line: string) => void = () => {},
): Promise<string[]> {
	const random = seededRandom(8);
	const faults: string[] = [];
	/** How many entries of each feed a poll has confirmed to be stored, by the feed's path; and the feeds confirmed to be added. */
	const confirmed = new Map<string, number>();
	const added = new Set<string>();
	await browser.grantOrigin(`*://*.${GROWING_HOST}/*`);
	const options = await browser.openExtensionPage('ui/options.html');
	await allow(options);
	for (let kill = 0; kill < kills; kill++) {
		const batch = Math.floor(kill / KILLS_OF_FEEDS);
		const paths = Array.from({ length: FEEDS }, (_, at) => `/${batch}-${at}.xml`);
		const asked = [
			...(kill % KILLS_OF_FEEDS === 0 ? [addAll(options, paths, added)] : []),
			...paths.map((path) => poll(options, path, confirmed)),
		];
		await pause(random() * LONGEST_LIFE);
		await browser.stopBackground();
		await Promise.all(asked);
		if (kill % KILLS_A_CHECK === KILLS_A_CHECK - 1 || kill === kills - 1) {
			faults.push(...(await check(options, confirmed, added)).map((fault) => `After kill ${kill}: ${fault}`));
		}
		if (kill % 20 === 19)
			note(`${kill + 1} kills: ${[...confirmed.values()].reduce((sum, count) => sum + count, 0)} entries confirmed`);
	}
	await options.close();
	// kills that never let a poll end would prove nothing
	if (confirmed.size === 0) faults.push('No poll was confirmed');
	return faults;
}

/** Follows one feed by hand: Chromium counts a grant from the moment when the extension has asked for it. */
async function allow(options: View): Promise<void> {
	await options.waitFor(() => document.querySelector('#feeds') !== null);
	await tabTo(options, 'Add a feed');
	await options.type(`http://${GROWING_HOST}/first.xml`);
	await options.press('Enter');
	await options.waitFor(() => /Working/.test(document.querySelector('.feed-status')?.textContent ?? ''));
}

/** What a killed worker leaves unanswered is no confirmation. */
async function addAll(options: View, paths: string[], added: Set<string>): Promise<void> {
	const urls = paths.map((path) => `http://${GROWING_HOST}${path}`);
	const answer = await askBackground(
		options,
		'addFeeds',
		urls.map((url) => ({ url })),
	).catch(() => null);
	if (answer) for (const url of urls) added.add(url);
}

async function poll(options: View, path: string, confirmed: Map<string, number>): Promise<void> {
	const feed = await askBackground(options, 'addFeed', `http://${GROWING_HOST}${path}`).catch(() => null);
	if (feed?.status === 'working') confirmed.set(path, Math.max(confirmed.get(path) ?? 0, feed.entryCount));
}

async function check(
	options: View,
	confirmed: ReadonlyMap<string, number>,
	added: ReadonlySet<string>,
): Promise<string[]> {
	// the worker that has just woken may go on with feeds that were never asked
	const feeds = await until('the background to answer', () => askBackground(options, 'listFeeds'));
	const stored = await storedIndex(options);
	const urls = stored.coverage.map(({ document }) => document.url);
	const known = new Set(urls);
	const lost = [...confirmed].flatMap(([path, count]) =>
		Array.from({ length: count }, (_, at) => articleOf(path, at)).filter((url) => !known.has(url)),
	);
	const served = new Set(
		[...grown].flatMap(([path, count]) => Array.from({ length: count }, (_, at) => articleOf(path, at))),
	);
	const followed = new Set(feeds.map(({ url }) => url));
	return [
		...lost.map((url) => `${url} was confirmed and is lost`),
		...urls.filter((url, at) => urls.indexOf(url) < at).map((url) => `${url} is stored twice`),
		...urls.filter((url) => !served.has(url)).map((url) => `${url} was never served`),
		...stored.coverage
			.filter((entry) => new Set(entry.feeds).size < entry.feeds.length)
			.map(({ id }) => `${id} names a feed twice`),
		...[...added].filter((url) => !followed.has(url)).map((url) => `${url} was added and is lost`),
		...checkCoverageIndex(stored),
	];
}
