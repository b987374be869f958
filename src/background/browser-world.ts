import { knownOutlets } from '../core/outlets/known-outlets.ts';
import { countriesOfOutlets, readOutlets } from '../core/outlets/outlet-directory.ts';
import { dropAlarm, keepAlarm } from '../platform/alarms.ts';
import { analysisThread } from '../platform/analysis-thread.ts';
import { pageInTab, tellDetector, tellInterface } from '../platform/background-server.ts';
import { fetchFeed } from '../platform/fetch-feed.ts';
import { lazy } from '../platform/lazy.ts';
import { readModelFile } from '../platform/model-files.ts';
import { openNoteWindow } from '../platform/note-window.ts';
import { giveBackOrigins, grantedOrigins } from '../platform/permissions.ts';
import { replaceSelectionMenu, showOmniboxHint } from '../platform/reader-commands.ts';
import { remoteCopy } from '../platform/remote-copy-client.ts';
import {
	injectDetector,
	injectMain,
	insertCss,
	removeCss,
	replaceDetectorRegistrations,
} from '../platform/scripting.ts';
import { localStore, managedValues, sessionStore, storedBytes } from '../platform/storage-areas.ts';
import { getTab, listTabs, openInTab, openOwnPage } from '../platform/tabs.ts';
import { showButton } from '../platform/toolbar-button.ts';
import { openDatabase, removeDatabase } from '../storage/database.ts';
import type { Database } from '../storage/database-schema.ts';
import { databaseValues } from '../storage/database-values.ts';
import { readSettings } from '../storage/settings/settings.ts';
import { takeOverLocal } from '../storage/settings/take-over-local.ts';
import { sayButton } from '../words/button.ts';
import { say } from '../words/say.ts';
import type { World } from './background.ts';
import { ChosenWords } from './chosen-words.ts';
import { Coalescer } from './state/coalescer.ts';

/** Whoever is told reads again: no more than some times a second of each thing. */
const TELLING = { burst: 3, everyMs: 300 };

/** The world the extension really runs in. The database and the thread that analyses are opened when first asked for. */
export function browserWorld(): World {
	const database = lazy<Database>(async (forget) => {
		const db = await openDatabase(forget);
		// storage.local that cannot be read is tried again at the next start; until then nothing is let go
		await takeOverLocal(
			localStore,
			databaseValues(async () => db),
		).catch(() => {});
		return db;
	});
	const outlets = lazy(async () => readOutlets(await readModelFile('outlets')));
	const outletCountries = lazy(async () => countriesOfOutlets(await outlets()));
	const values = databaseValues(database);
	const words = new ChosenWords(
		async () => (await readSettings(values)).language,
		() => showOmniboxHint(say('omnibox_hint', { words: '%s' })),
	);
	const told = new Coalescer<string, () => void>(TELLING, async (tell) => tell());
	return {
		now: () => new Date(),
		pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
		database,
		removeDatabase: async () => {
			const db = await database().catch(() => null);
			db?.close();
			database.forget();
			await removeDatabase();
		},
		processors: navigator.hardwareConcurrency,
		analysisThread: analysisThread(),
		remoteCopy: remoteCopy(),
		outletCountries,
		knownOutlets: lazy(async () => knownOutlets(await outlets())),
		values,
		storageLocal: localStore,
		session: sessionStore,
		getTab,
		listTabs,
		openInTab,
		openOwnPage,
		openNoteWindow,
		showButton: async (tabId, { words: said, ...face }) => {
			await words.spoken();
			await showButton(tabId, { ...face, title: sayButton(said) });
		},
		injectDetector,
		injectMain,
		insertCss,
		removeCss,
		replaceDetectorRegistrations,
		grantedOrigins,
		giveBackOrigins,
		managedValues,
		fetchFeed,
		random: Math.random,
		replaceSelectionMenu: async (ids) => {
			await words.spoken();
			await replaceSelectionMenu(ids.map((id) => ({ id, title: say('menu_keep') })));
		},
		speakAsChosen: () => words.speakAnew(),
		wordsForPages: (known) => words.forPages(known),
		keepAlarm,
		dropAlarm,
		storedBytes,
		pageInTab,
		tellDetector,
		tellInterface: (method, ...args) => void told.push(`${method} ${args}`, () => tellInterface(method, ...args)),
	};
}
