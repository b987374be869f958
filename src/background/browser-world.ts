import { readActorModel } from '../core/actors/actor-model.ts';
import type { AnalysisModels } from '../core/analyse.ts';
import { countriesOfOutlets, readOutlets } from '../core/feeds/outlet-directory.ts';
import { readQuoteModel } from '../core/quotes/quote-model.ts';
import { readTopicModel } from '../core/topics/topic-model.ts';
import { keepAlarm } from '../platform/alarms.ts';
import { pageInTab, tellDetector, tellInterface } from '../platform/background-server.ts';
import { fetchFeed } from '../platform/fetch-feed.ts';
import { readModelFile } from '../platform/model-files.ts';
import { giveBackOrigins, grantedOrigins } from '../platform/permissions.ts';
import { replaceSelectionMenu } from '../platform/reader-commands.ts';
import { injectDetector, injectMain, insertCss, replaceDetectorRegistrations } from '../platform/scripting.ts';
import { localStore, sessionStore, storedBytes } from '../platform/storage-areas.ts';
import { getTab, listTabs, openInTab, openOwnPage } from '../platform/tabs.ts';
import { showButton } from '../platform/toolbar-button.ts';
import { type Database, openDatabase } from '../storage/database.ts';
import { databaseValues } from '../storage/database-values.ts';
import { takeOverLocal } from '../storage/take-over-local.ts';
import { loadedOnce } from './loaded-once.ts';
import type { World } from './world.ts';

/** The world the extension really runs in. Database and models are opened when first asked for. */
export function browserWorld(): World {
	const database = loadedOnce<Database>(async (forget) => {
		const db = await openDatabase(forget);
		// storage.local that cannot be read is tried again at the next start; until then nothing is let go
		await takeOverLocal(
			localStore,
			databaseValues(async () => db),
		).catch(() => {});
		return db;
	});
	const topicModel = loadedOnce(async () => readTopicModel(await readModelFile('topics')));
	const models = loadedOnce<AnalysisModels>(async () => {
		const [tagger, knowledge, quotes, topics] = await Promise.all([
			readModelFile('tagger'),
			readModelFile('knowledge'),
			readModelFile('quotes'),
			topicModel(),
		]);
		return { actors: readActorModel({ tagger, knowledge }), quotes: readQuoteModel(quotes), topics };
	});
	const outletCountries = loadedOnce(async () => countriesOfOutlets(readOutlets(await readModelFile('outlets'))));
	return {
		now: () => new Date(),
		pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
		database,
		models,
		topicModel,
		outletCountries,
		values: databaseValues(database),
		storageLocal: localStore,
		session: sessionStore,
		getTab,
		listTabs,
		openInTab,
		openOwnPage,
		showButton,
		injectDetector,
		injectMain,
		insertCss,
		replaceDetectorRegistrations,
		grantedOrigins,
		giveBackOrigins,
		fetchFeed,
		random: Math.random,
		replaceSelectionMenu,
		keepAlarm,
		storedBytes,
		pageInTab,
		tellDetector,
		tellInterface,
	};
}
