import { Failure } from '../../src/core/problem.ts';
import 'fake-indexeddb/auto';
import { analysisTasks } from '../../src/analysis/analysis-tasks.ts';
import { answerTasks } from '../../src/analysis/answer-tasks.ts';
import type { World } from '../../src/background/background.ts';
import type { SpeakingFace } from '../../src/background/state/ports.ts';
import { knownOutlets } from '../../src/core/outlets/known-outlets.ts';
import { countriesOfOutlets, readOutlets } from '../../src/core/outlets/outlet-directory.ts';
import type { DetectorRegistration } from '../../src/core/sites/detector-registrations.ts';
import type { BackgroundToPage } from '../../src/messages/background-to-page.ts';
import type { FeedAnswer } from '../../src/platform/fetch-feed.ts';
import type { Client } from '../../src/platform/rpc.ts';
import type { TabInfo } from '../../src/platform/tabs.ts';
import { openDatabase, removeDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/database-schema.ts';
import { databaseValues } from '../../src/storage/database-values.ts';
import { readModel } from '../models/shipped-models.ts';
import { memoryStore } from './memory-store.ts';

/** A world that works, in memory, and shows what was done to it. */
export interface FakeWorld extends World {
	tabs: Map<number, TabInfo>;
	pages: Map<number, Partial<Client<BackgroundToPage>>>;
	buttons: Map<number, SpeakingFace>;
	granted: string[];
	/** What an organisation has set. */
	managed: unknown;
	registrations: DetectorRegistration[];
	/** "detector 3", "main 3": which script was run in which tab, in order. */
	injected: string[];
	/** What the network answers, by address. */
	feeds: Map<string, FeedAnswer>;
	told: [method: string, argument: unknown][];
	/** Pages of the extension that were opened in a tab. */
	opened: string[];
	/** Names of those that ring. */
	alarms: Set<string>;
	/** What `now` answers. */
	clock: Date;
}

/** A thread that works, in this one. */
const thread = analysisTasks(readModel);

/** The tab of the window in which a note is written. */
export const NOTE_WINDOW = 70;

/** A world in which nothing is kept. */
export async function emptyWorld(): Promise<FakeWorld> {
	const world = await fakeWorld();
	const db = await world.database();
	await Promise.all([...db.objectStoreNames].map((name) => db.clear(name)));
	return world;
}

export async function fakeWorld(): Promise<FakeWorld> {
	let db: Database | null = await openDatabase();
	const world: FakeWorld = {
		tabs: new Map(),
		pages: new Map(),
		buttons: new Map(),
		granted: [],
		managed: {},
		registrations: [],
		injected: [],
		feeds: new Map(),
		told: [],
		opened: [],
		alarms: new Set(),
		clock: new Date('2026-03-14T09:00:00Z'),
		now: () => world.clock,
		processors: 8,
		pause: async (milliseconds) => {
			world.clock = new Date(world.clock.getTime() + milliseconds);
		},
		database: async () => {
			db ??= await openDatabase();
			return db;
		},
		removeDatabase: async () => {
			db?.close();
			db = null;
			await removeDatabase();
		},
		values: databaseValues(() => world.database()),
		storageLocal: memoryStore(),
		session: memoryStore(),
		remoteCopy: { open: () => Promise.reject(new Error('No machine is joined')) },
		analysisThread: {
			open: async () => {
				const { port1, port2 } = new MessageChannel();
				answerTasks(port2, thread);
				return port1;
			},
			end: async () => {},
		},
		outletCountries: async () => countriesOfOutlets(readOutlets(await readModel('outlets'))),
		knownOutlets: async () => knownOutlets(readOutlets(await readModel('outlets'))),
		getTab: async (tabId) => world.tabs.get(tabId) ?? null,
		listTabs: async () => [...world.tabs.values()],
		openInTab: async () => {},
		openOwnPage: async (path) => {
			world.opened.push(path);
		},
		openNoteWindow: async (token) => {
			world.opened.push(`ui/note-window.html#${token}`);
			return { id: NOTE_WINDOW, url: null, windowId: 2, isPrivate: false };
		},
		showButton: async (tabId, face) => {
			world.buttons.set(tabId, face);
		},
		injectDetector: async (tabId) => {
			world.injected.push(`detector ${tabId}`);
		},
		injectMain: async (tabId) => {
			if (!world.pages.has(tabId)) throw new Error('The page is closed to extensions');
			world.injected.push(`main ${tabId}`);
		},
		insertCss: async () => {},
		removeCss: async () => {},
		replaceDetectorRegistrations: async (wanted) => {
			world.registrations = wanted;
		},
		grantedOrigins: async () => world.granted,
		giveBackOrigins: async (origins) => {
			world.granted = world.granted.filter((origin) => !origins.includes(origin));
		},
		managedValues: async () => world.managed,
		fetchFeed: async (url) => world.feeds.get(url) ?? { outcome: 'unreachable' },
		random: () => 0.5,
		replaceSelectionMenu: async () => {},
		speakAsChosen: async () => {},
		wordsForPages: async () => null,
		keepAlarm: async (name) => {
			world.alarms.add(name);
		},
		dropAlarm: async (name) => {
			world.alarms.delete(name);
		},
		storedBytes: async () => null,
		pageInTab: (tabId) => {
			const page = world.pages.get(tabId);
			if (!page) throw new Failure({ code: 'page-silent' });
			return page as Client<BackgroundToPage>;
		},
		tellDetector: () => {},
		tellInterface: (method, ...args) => {
			world.told.push([method, args[0]]);
		},
	};
	return world;
}
