import type { Highlight } from '../../src/core/highlights/highlight.ts';
import { askBackground } from '../drivers/ask-background.ts';
import { type BrowserUnderTest, type Tab, until } from '../drivers/driver.ts';
import { builtExtension, launchBrowser } from '../drivers/launch-browser.ts';
import { seedLibrary } from '../drivers/seed-library.ts';
import { type CouchServer, SECRET, startCouchServer } from '../replication/couch-server.ts';
import { joinByHand } from '../replication/join-by-hand.ts';
import { atMost, type Findings } from './findings.ts';
import { median } from './median.ts';

const HIGHLIGHTS = Number(process.env.HIGHLIGHTS ?? 50_000);
const CHANGES = 5;
const LONGEST = 30 * 60_000;

/** A large library that goes to a server and comes from there to another browser: what a reader waits for, and what it takes. */
export async function measureReplication(): Promise<Findings> {
	const couch = await startCouchServer();
	const proxyPort = Number(new URL(couch.url).port);
	const launch = () => launchBrowser('chromium', { extension: builtExtension('chromium'), proxyPort });
	const [desk, laptop] = [await launch(), await launch()];
	try {
		await seedLibrary(desk, { highlights: HIGHLIGHTS, articles: 500 });
		for (const browser of [desk, laptop]) await browser.grantOrigin('*://127.0.0.1/*');
		const [atDesk, atLaptop] = [await openOptions(desk), await openOptions(laptop)];
		await numberHighlights(atDesk);
		const there = await timeJoining(couch, desk, atDesk, async () => {
			const view = await askBackground(atDesk, 'viewReplication');
			return view !== null && view.lastSuccessAt !== null && view.waiting === 0;
		});
		const here = await timeJoining(couch, laptop, atLaptop, async () => {
			const view = await askBackground(atLaptop, 'viewReplication');
			return view !== null && view.lastSuccessAt !== null && (await countHighlights(atLaptop)) === HIGHLIGHTS;
		});
		const changes: number[] = [];
		for (let at = 0; at < CHANGES; at++) changes.push(await timeChange(atDesk, atLaptop, `changed ${at}`));
		const row = ({ seconds, most, requests, serverSeconds }: Joining) => ({
			seconds,
			requests,
			'of the server, CPU s': serverSeconds,
			'memory of the worker, MB': most.worker,
			'memory of the document without a face, MB': most.document,
		});
		return {
			notes: [
				`${HIGHLIGHTS} invented highlights, from one Chromium to express-pouchdb with LevelDB on this machine and from there to another Chromium.`,
			],
			tables: [
				{ title: 'first replication', rows: { 'to the server': row(there), 'from the server': row(here) } },
				{
					title: 'seconds until a change is in the other browser, both awake',
					rows: { change: { median: median(changes), most: Math.max(...changes) } },
				},
			],
			bars: [
				atMost('to the server, s', 180, there.seconds),
				atMost('from the server, s', 180, here.seconds),
				atMost('memory of the worker, MB', 100, Math.max(there.most.worker, here.most.worker)),
				atMost('a change, s, median', 5, median(changes)),
			],
		};
	} finally {
		for (const browser of [desk, laptop]) await browser.close();
		await couch.close();
	}
}

async function openOptions(browser: BrowserUnderTest): Promise<Tab> {
	const options = await browser.openExtensionPage('ui/options.html');
	await options.waitFor(() => document.querySelector('#replication') !== null);
	return options;
}

/** As this version stores them, so that they are told. */
function numberHighlights(options: Tab): Promise<void> {
	return options.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('sidelight');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction(['highlights', 'values'], 'readwrite');
					const all = transaction.objectStore('highlights').getAll();
					all.onsuccess = () => {
						let sequence = 0;
						for (const row of all.result) transaction.objectStore('highlights').put({ ...row, sequence: ++sequence });
						transaction.objectStore('values').put({ device: '0123456789ab', last: null, sequence }, 'replica');
					};
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					transaction.onabort = () => reject(transaction.error);
				};
			}),
	);
}

function countHighlights(options: Tab): Promise<number> {
	return options.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const opening = indexedDB.open('sidelight');
				opening.onsuccess = () => {
					const counting = opening.result.transaction('highlights').objectStore('highlights').count();
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			}),
	);
}

interface Joining {
	seconds: number;
	requests: number;
	serverSeconds: number;
	/** MB of 2^20 bytes. */
	most: Record<'worker' | 'document', number>;
}

async function timeJoining(
	couch: CouchServer,
	browser: BrowserUnderTest,
	options: Tab,
	isDone: () => Promise<boolean>,
): Promise<Joining> {
	couch.requests.length = 0;
	const most = { worker: 0, document: 0 };
	const cpu = process.cpuUsage();
	const before = performance.now();
	await joinByHand(options, couch, { secret: SECRET, passphrase: '' });
	await until(
		'everything',
		async () => {
			for (const [part, megabytes] of Object.entries((await browser.heaps?.()) ?? {}))
				most[part as 'worker'] = Math.max(most[part as 'worker'], megabytes);
			await new Promise((resolve) => setTimeout(resolve, 500));
			return isDone();
		},
		LONGEST,
	);
	const { user, system } = process.cpuUsage(cpu);
	return {
		seconds: (performance.now() - before) / 1000,
		requests: couch.requests.length,
		serverSeconds: (user + system) / 1e6,
		most,
	};
}

async function timeChange(from: Tab, to: Tab, note: string): Promise<number> {
	const id = 'seed-000001';
	await askBackground(from, 'editHighlight', id, { note });
	const before = performance.now();
	await until(
		note,
		async () => {
			const found = await to.evaluate(
				(wanted: string) =>
					new Promise<unknown>((resolve) => {
						const opening = indexedDB.open('sidelight');
						opening.onsuccess = () => {
							const getting = opening.result.transaction('highlights').objectStore('highlights').get(wanted);
							getting.onsuccess = () => {
								opening.result.close();
								resolve(getting.result);
							};
						};
					}),
				id,
			);
			return (found as Highlight | undefined)?.note === note;
		},
		120_000,
	);
	return (performance.now() - before) / 1000;
}
