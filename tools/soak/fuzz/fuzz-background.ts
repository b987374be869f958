import { IDBFactory } from 'fake-indexeddb';
import { type Background, createBackground } from '../../../src/background/background.ts';
import { resumeReading } from '../../../src/background/reading/start-up.ts';
import { runMaintenance } from '../../../src/background/serve/run-maintenance.ts';
import { serveNote } from '../../../src/background/serve/serve-note.ts';
import { serveOwnPages } from '../../../src/background/serve/serve-own-pages.ts';
import { servePage } from '../../../src/background/serve/serve-page.ts';
import { BACKUP_PARTS } from '../../../src/core/backup/backup-parts.ts';
import { EVERYTHING } from '../../../src/core/library/library-query.ts';
import { EVERY_SITE } from '../../../src/core/sites/match-patterns.ts';
import { checkQuestion } from '../../../src/messages/check-message.ts';
import { sayProblem } from '../../../src/words/problems.ts';
import { type FakeWorld, fakeWorld, NOTE_WINDOW } from '../../fakes/fake-world.ts';
import { pageThatAnswers } from '../../fakes/page-that-answers.ts';
import { hostileText } from './fuzz-texts.ts';
import { hostileCopy } from './hostile-copy.ts';
import { hostileValue, mutate, mutateJson, pick, type Random } from './hostile-values.ts';
import { HONEST, plantRows, SPOILT_ROWS } from './planted-rows.ts';
import { faultOfError, faultOfSentence } from './refusals.ts';
import { SOUND_ANSWERS, SOUND_CALLS, TOKEN, UNDO } from './sound-calls.ts';
import { faultsOfStores, type Planted, plantedRows } from './sound-stores.ts';
import { HOSTILE_TAB } from './sound-values.ts';

/** What is sent in one life of a background, and what came of it. */
export interface Life {
	steps: string[];
	faults: string[];
}

const STEPS = 20;
/** Lives of a tab in a private window, of a machine that is joined with a server, those under an organisation, and those that end with *delete everything*. */
const PRIVATE = 0.25;
const JOINED = 0.3;
const MANAGED = 0.3;
const DELETED = 0.15;
/** Lives in which the page is read, a passage kept and another waits for its note, before anything hostile comes. */
const SETTLED = 0.5;
/** Questions that are sent as they are. */
const SOUND = 0.4;
/** Of a question's texts that say something in JSON, those that are spoilt in what they say and not in their letters. */
const IN_VALUES = 0.6;

/** What an organisation may set. */
const POLICY = {
	server: { address: 'https://couch.vell.example/shelf', database: 'library' },
	featuresOff: ['look-ups'],
	retention: { articleDays: 30, coverageDays: 0 },
};

/**
 * Messages of pages, notes and the interface, and answers of pages and of the network, through the real handlers. Nothing planted may
 * change, all stored be sound, nothing of a private tab be stored, and nothing be left where everything is deleted.
 */
export async function fuzzMessages(random: Random): Promise<Life> {
	const { world, background, planted } = await newLife(random);
	const life: Life = { steps: [], faults: [] };
	const tab = { ...HOSTILE_TAB, isPrivate: random() < PRIVATE };
	world.tabs.set(tab.id, tab);
	world.fetchFeed = async (url) => ({
		outcome: 'answered',
		status: 200,
		url,
		headers: {},
		body: hostileText(pick(['feed', 'gdelt', 'google', 'html'], random), random),
	});
	world.pages.set(
		HOSTILE_TAB.id,
		pageThatAnswers((method) => ({ value: answerOf(method, random) })),
	);
	/** What stands for what an answer named. */
	const named: Record<string, string> = { [TOKEN]: '', [UNDO]: '' };
	const inPlace = (args: readonly unknown[]) =>
		args.map((arg) => (typeof arg === 'string' ? (named[arg] ?? arg) : arg));
	const handlersOf = {
		page: () => servePage(background)(tab),
		interface: () => serveOwnPages(background),
		note: () =>
			serveNote(background, { tab: pick([tab, { ...tab, id: NOTE_WINDOW, isPrivate: false }], random), frame: 'f' }),
	};
	async function send(door: keyof typeof SOUND_CALLS, method: string, args: unknown[]): Promise<void> {
		life.steps.push(`${door} ${method} ${show(args)}`);
		const answer = await ask(handlersOf[door](), door, method, args, life);
		const { token, undo } = (answer ?? {}) as { token?: unknown; undo?: unknown };
		if (typeof token === 'string') named[TOKEN] = token;
		if (typeof undo === 'string') named[UNDO] = undo;
		await settle(background);
	}
	async function sendFirst(door: keyof typeof SOUND_CALLS, method: string): Promise<void> {
		const call = SOUND_CALLS[door].find(([name]) => name === method);
		await send(door, method, call ? inPlace(call[1]) : []);
	}
	if (random() < JOINED) await sendFirst('interface', 'joinServer');
	if (random() < SETTLED) {
		for (const method of ['pageChecked', 'saveHighlight', 'offerNote']) await sendFirst('page', method);
		await sendFirst('note', 'openNote');
	}
	for (let step = 0; step < STEPS; step++) {
		const door = pick(['page', 'page', 'interface', 'interface', 'interface', 'note'] as const, random);
		const [method, args] = pick(SOUND_CALLS[door], random);
		const known = inPlace(args);
		await send(door, method, random() < SOUND ? known : hostileArgs(known, random));
	}
	const record = await background.records.get(tab);
	if (record?.state === 'failed') note(life, faultOfSentence(sayProblem(record.problem)));
	life.faults.push(...(await faultsOfStores(await world.database(), planted)));
	if (tab.isPrivate) life.faults.push(...(await leftOfPrivate(world)));
	if (random() < DELETED) life.faults.push(...(await leftOfDeleted(world, background, life)));
	return life;
}

/** Texts that say something in JSON, as files do, are spoilt in what they say or, as all others, in their letters. */
function hostileArgs(args: readonly unknown[], random: Random): unknown[] {
	const at = args.findIndex((arg) => typeof arg === 'string' && /^[[{]/.test(arg));
	if (at < 0 || random() >= IN_VALUES) return asList(mutate(args, random));
	return args.with(at, mutateJson(String(args[at]), random));
}

/** What is stored of the page in a private tab, which must be nothing; the interface may have stored what it was handed by itself. */
async function leftOfPrivate(world: FakeWorld): Promise<string[]> {
	const db = await world.database();
	const articles = (await db.getAllKeys('articles')).filter((id) => String(id).startsWith('gossip-wire'));
	const opened = (await db.getAll('coverage')).filter(({ id, isOpened }) => isOpened && id.startsWith('gossip-wire'));
	const session = (await world.session.keys()).filter((key) => /^(?:tab|note):/.test(key));
	const attempts = (await db.getAllKeys('attempts')).filter((key) => String(key).startsWith('article:'));
	return [...articles, ...opened.map(({ id }) => id), ...session, ...attempts].map(
		(left) => `of a private tab there is ${String(left)}`,
	);
}

/** What is there after *delete everything*. */
async function leftOfDeleted(world: FakeWorld, background: Background, life: Life): Promise<string[]> {
	life.steps.push('interface deleteEverything');
	await ask(serveOwnPages(background), 'interface', 'deleteEverything', [], life);
	await settle(background);
	const db = await world.database();
	const rows = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.count(name)] as const));
	const left = rows.filter(([, count]) => count > 0).map(([name, count]) => `${count} in ${name}`);
	const highlights = await ask(serveOwnPages(background), 'interface', 'listHighlights', [], life);
	if (Array.isArray(highlights) && highlights.length > 0) left.push('highlights in memory');
	return [...left, ...(await world.session.keys()), ...world.granted].map((thing) => `not deleted: ${thing}`);
}

/** Rows, settings and session records that somebody spoilt: what is sound beside them is read all the same, and nothing breaks. */
export async function fuzzStored(random: Random): Promise<Life> {
	const { world, background, planted } = await newLife(random);
	const db = await world.database();
	const life: Life = { steps: [], faults: [] };
	for (let step = 0; step < STEPS / 2; step++) {
		const { store, row, key } = pick(SPOILT_ROWS, random);
		const spoilt = mutate(row, random);
		life.steps.push(`${store} ${show(spoilt)}`);
		try {
			if (store === 'session') await world.session.set(key ?? '', spoilt);
			else if (key === undefined) await db.put(store as 'highlights', spoilt as never);
			else await db.put('values', spoilt, key);
		} catch {
			// the database itself refuses a row without its key
		}
	}
	await resumeReading(background).catch((error) => note(life, faultOfError(error)));
	for (const [method, args] of READINGS) {
		life.steps.push(`interface ${method}`);
		await ask(serveOwnPages(background), 'interface', method, args, life);
	}
	for (const alarm of ['poll', 'prune']) {
		life.steps.push(`alarm ${alarm}`);
		await runMaintenance(background, alarm).catch((error) => note(life, faultOfError(error)));
	}
	await settle(background);
	if (JSON.stringify(await plantedRows(db)) !== JSON.stringify(planted))
		life.faults.push('what was there before is not what it was');
	return life;
}

const READINGS: readonly (readonly [method: string, args: readonly unknown[]])[] = [
	['listHighlights', []],
	['exportHighlights', ['markdown', null]],
	['exportHighlights', ['json', null]],
	['listFeeds', []],
	['exportFeeds', []],
	['listFollows', []],
	['listFollowNews', [null]],
	['listCorrections', []],
	['listStories', []],
	['viewSettings', []],
	['viewStorageUse', []],
	['viewTab', [HOSTILE_TAB.id]],
	['viewStory', [HOSTILE_TAB.id]],
	['planLookUp', [HOSTILE_TAB.id]],
	['peekLibrary', [20]],
	['searchLibrary', [EVERYTHING, 0, 50]],
	['viewLibraryArticle', [HONEST]],
	['viewReplication', []],
	['replicateNow', []],
	['viewBackup', []],
	...BACKUP_PARTS.map((part) => ['readForBackup', [{ part, after: null }]] as [string, unknown[]]),
	['setQuoteOrder', ['speaker']],
];

async function newLife(random: Random): Promise<{ world: FakeWorld; background: Background; planted: Planted }> {
	globalThis.indexedDB = new IDBFactory();
	const world = await fakeWorld();
	const { open } = world.analysisThread;
	world.analysisThread.open = async () => {
		const port = await open();
		// a thread that nobody asks any more keeps no process alive
		(port as unknown as { unref?(): void }).unref?.();
		return port;
	};
	world.granted = [EVERY_SITE];
	world.remoteCopy = hostileCopy(random);
	if (random() < MANAGED) world.managed = random() < 0.3 ? POLICY : mutate(POLICY, random);
	world.tabs.set(HOSTILE_TAB.id, HOSTILE_TAB);
	const background = createBackground(world);
	await plantRows(await world.database(), world.values);
	return { world, background, planted: await plantedRows(await world.database()) };
}

async function ask(
	handlers: object,
	contract: 'page' | 'interface' | 'note',
	method: string,
	args: readonly unknown[],
	life: Life,
): Promise<unknown> {
	try {
		const handler = (handlers as Record<string, (...taken: unknown[]) => unknown>)[method];
		return await handler?.(...checkQuestion(contract, method, args));
	} catch (error) {
		note(life, faultOfError(error));
		return undefined;
	}
}

/** Waits for what goes on after an answer. */
async function settle({ reading, polls, rounds }: Background): Promise<void> {
	const works = [...reading.values(), ...polls.values(), rounds.waiting];
	await Promise.all(works.map((work) => Promise.resolve(work).catch(() => {})));
	// what is asked of the server stands behind all rounds that were asked for
	await rounds.queue.run(async () => {});
}

function answerOf(method: string, random: Random): unknown {
	const valid = SOUND_ANSWERS[method as keyof typeof SOUND_ANSWERS];
	const chance = random();
	return chance < 0.6 ? valid : chance < 0.9 ? mutate(valid, random) : hostileValue(random);
}

function asList(value: unknown): unknown[] {
	return Array.isArray(value) ? value : [value];
}

function note(life: Life, fault: string | null): void {
	if (fault) life.faults.push(`${life.steps.at(-1) ?? ''}: ${fault}`);
}

function show(value: unknown): string {
	try {
		return (
			JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part))?.slice(0, 300) ?? String(value)
		);
	} catch {
		return 'a value that cannot be shown';
	}
}
