import type { StoredKind } from '../messages/background-to-interface.ts';
import type { StoryListing } from '../messages/stories.ts';
import type { AnalysisThreadPort } from '../platform/analysis-thread.ts';
import type { RemoteCopyPort } from '../platform/remote-copy-client.ts';
import type { KeyValuePort } from '../storage/key-value-port.ts';
import type { GdeltTurn, LookUpsUnderWay } from './coverage/look-up.ts';
import type { Polls } from './feeds/poll-feeds.ts';
import { type KeepInLinePorts, tellGroupsSoon } from './groups/keep-in-line.ts';
import type { ExportPlans } from './highlights/export-slices.ts';
import { LibraryInMemory } from './library/library-in-memory.ts';
import { newRounds } from './replication/rounds.ts';
import { tellSoon, type WatchCopyPorts } from './replication/watch-copy.ts';
import { PendingNotes } from './state/pending-notes.ts';
import type {
	Alarms,
	Buttons,
	Chance,
	Clock,
	Grants,
	Library,
	Menus,
	Network,
	OpenInterface,
	Organisation,
	Outlets,
	Pages,
	Registrations,
	Speech,
	Tabs,
} from './state/ports.ts';
import { QueryCache } from './state/query-cache.ts';
import type { NextReadings, Readings } from './state/readings.ts';
import { Shelves } from './state/shelves.ts';
import { TabRecords } from './state/tab-records.ts';
import { TaskOverseer } from './state/task-overseer.ts';
import { TaskQueue } from './state/task-queue.ts';
import type { AwaitedReports } from './tabs/await-report.ts';
import type { ButtonTurns } from './tabs/tab-changed.ts';

/** Feeds asked at once. */
const FEEDS_AT_ONCE = 4;

/** Pages that extract their article at once. Each fills a processor, and one of them is to be left for the answers to the reader. */
const EXTRACTIONS_AT_ONCE = { least: 2, most: 4 };
const BUTTONS_AT_ONCE = 3;

/** Everything outside that the background is made of; tests hand in a world of their own. */
export interface World
	extends Alarms,
		Buttons,
		Chance,
		Clock,
		Grants,
		Library,
		Menus,
		Network,
		OpenInterface,
		Organisation,
		Outlets,
		Pages,
		Registrations,
		Speech,
		Tabs {
	/** Of the machine. */
	processors: number;
	/** Single values in the database, such as the settings. */
	values: KeyValuePort;
	/** Where versions before kept the settings; scripts in pages can write there, so that nothing of it is believed. */
	storageLocal: KeyValuePort;
	/** Kept over the worker's deaths, until the browser ends. */
	session: KeyValuePort;
	analysisThread: AnalysisThreadPort;
	/** Asked for nothing before the reader has joined machines. */
	remoteCopy: RemoteCopyPort;
}

export type Background = ReturnType<typeof createBackground>;

/**
 * Makes what the use cases of the background work with, of which each names the few things it needs. Nothing in it is missed when the
 * worker is killed.
 */
export function createBackground(world: World) {
	const { least, most } = EXTRACTIONS_AT_ONCE;
	const shelves = new Shelves(world.session, world, world);
	const changed = tellSoon((): WatchCopyPorts => background);
	const changedForGroups = tellGroupsSoon((): KeepInLinePorts => background);
	/** What the interface is told of, other machines may have to be told as well. */
	const ui: OpenInterface = {
		tellInterface: (method, ...args) => {
			world.tellInterface(method, ...args);
			if (method !== 'storedChanged') return;
			for (const tell of [changed, changedForGroups]) tell(args[0] as StoredKind);
		},
	};
	const background = {
		clock: world as Clock,
		chance: world as Chance,
		library: world as Library,
		outlets: world as Outlets,
		tabs: world as Tabs,
		buttons: world as Buttons,
		pages: world as Pages,
		grants: world as Grants,
		organisation: world as Organisation,
		registrations: world as Registrations,
		network: world as Network,
		menus: world as Menus,
		speech: world as Speech,
		alarms: world as Alarms,
		ui,
		values: world.values,
		storageLocal: world.storageLocal,
		session: world.session,
		/** Has work on what is untrusted done by another thread, so that this one answers meanwhile. */
		tasks: new TaskOverseer(world.analysisThread),
		/** Where what comes from each tab is put. */
		shelves,
		/** Work on feeds that was begun and not ended. */
		attempts: shelves.kept.attempts,
		records: new TabRecords(shelves),
		/** Passages that wait for colour and note. */
		pendingNotes: new PendingNotes(shelves),
		reading: new Map() as Readings,
		readNext: new Map() as NextReadings,
		extractionQueue: new TaskQueue(Math.max(least, Math.min(most, world.processors - 1))),
		awaitedReports: new Map() as AwaitedReports,
		buttonTurns: new Map() as ButtonTurns,
		/** Buttons brought up to date, few at once: when many tabs change together, the answers to the reader stand behind few of them. */
		buttonQueue: new TaskQueue(BUTTONS_AT_ONCE),
		/** Changes to the settings, one after the other. */
		settingsQueue: new TaskQueue(1),
		/** When the house was kept and a backup made, read and written one after the other. */
		timesQueue: new TaskQueue(1),
		/** Registrations of the detector, one after the other: two at once would each register what the other just did. */
		registrationQueue: new TaskQueue(1),
		polls: new Map() as Polls,
		pollQueue: new TaskQueue(FEEDS_AT_ONCE),
		/** Work on the coverage index, one after the other: two merges at once would each do what the other just did. */
		indexQueue: new TaskQueue(1),
		stories: new QueryCache<StoryListing[]>(),
		knownLibrary: new LibraryInMemory(),
		exports: new Map() as ExportPlans,
		lookUps: new Map() as LookUpsUnderWay,
		/** GDELT is asked one question after the other. */
		gdelt: { queue: new TaskQueue(1), askedAt: 0 } as GdeltTurn,
		remoteCopy: world.remoteCopy,
		rounds: newRounds(),
		/** The same of groups. */
		groupRounds: newRounds(),
	};
	return background;
}
