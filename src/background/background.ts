import type { OutletCoverage } from '../core/coverage/outlet-coverage.ts';
import type { PageCheck, StoryListing } from '../messages.ts';
import type { TabInfo } from '../platform/tabs.ts';
import type { StoredFeed } from '../storage/database.ts';
import { Attempts } from './state/attempts.ts';
import type { ExportPlan } from './state/export-plan.ts';
import { PendingNotes } from './state/pending-notes.ts';
import { PrivateTabs } from './state/private-tabs.ts';
import { QueryCache } from './state/query-cache.ts';
import { TabRecords } from './state/tab-records.ts';
import { TaskOverseer } from './state/task-overseer.ts';
import { TaskQueue } from './state/task-queue.ts';
import type { World } from './state/world.ts';

/** Feeds asked at once. */
const FEEDS_AT_ONCE = 4;

/** Pages that extract their article at once. */
const EXTRACTIONS_AT_ONCE = 4;

/** What every use case of the background works with. Nothing in it is missed when the worker is killed. */
export interface Background {
	world: World;
	/** Has work on what is untrusted done by another thread, so that this one answers meanwhile. */
	tasks: TaskOverseer;
	attempts: Attempts;
	records: TabRecords;
	privateTabs: PrivateTabs;
	/** Passages that wait for colour and note. */
	pendingNotes: PendingNotes;
	/** Tabs whose article this worker is reading now. A record that says *looking* and is not here was left by a killed worker. */
	reading: Map<number, Promise<void>>;
	/** Until when the detector in a tab is waited for, by tab. One that is not here was let in by a killed worker. */
	awaitedReports: Map<number, ReturnType<typeof setTimeout>>;
	extractionQueue: TaskQueue;
	/** What is read next in a tab that is being read. */
	readNext: Map<number, { tab: TabInfo; check: PageCheck }>;
	/** Changes to the settings, one after the other. */
	settingsQueue: Promise<unknown>;
	/** Registrations of the detector, one after the other: two at once would each register what the other just did. */
	registrationQueue: Promise<unknown>;
	/** Feeds being asked now or next, by their addresses. What a killed worker was asking stays due. */
	polls: Map<string, Promise<StoredFeed>>;
	pollQueue: TaskQueue;
	/** Work on the coverage index, one after the other: two merges at once would each do what the other just did. */
	indexQueue: Promise<unknown>;
	/** Found for the articles in tabs that are not private. */
	coverage: QueryCache<OutletCoverage[]>;
	stories: QueryCache<StoryListing[]>;
	/** Exports of highlights under way, by id. */
	exports: Map<string, ExportPlan>;
	/** Look-ups under way, by tab and source, to be stopped. */
	lookUps: Map<string, AbortController>;
	/** GDELT is asked one question after the other. */
	gdeltQueue: TaskQueue;
	/** When this worker asked it last, in milliseconds since 1970. */
	gdeltAskedAt: number;
}

export function createBackground(world: World): Background {
	return {
		world,
		tasks: new TaskOverseer(world.analysisThread),
		attempts: new Attempts(world),
		records: new TabRecords(world.session),
		privateTabs: new PrivateTabs(),
		pendingNotes: new PendingNotes(world.session),
		reading: new Map(),
		awaitedReports: new Map(),
		extractionQueue: new TaskQueue(EXTRACTIONS_AT_ONCE),
		readNext: new Map(),
		settingsQueue: Promise.resolve(),
		registrationQueue: Promise.resolve(),
		polls: new Map(),
		pollQueue: new TaskQueue(FEEDS_AT_ONCE),
		indexQueue: Promise.resolve(),
		coverage: new QueryCache(),
		stories: new QueryCache(),
		exports: new Map(),
		lookUps: new Map(),
		gdeltQueue: new TaskQueue(1),
		gdeltAskedAt: 0,
	};
}
