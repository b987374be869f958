import type { InterfaceToBackground } from '../../messages.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { deleteEverything } from '../../storage/delete-everything.ts';
import type { Background } from '../background.ts';
import { takeOffPaint } from '../highlights/paint-highlights.ts';
import { setAlarms } from '../state/set-alarms.ts';
import { siteAccessChanged } from '../tabs/site-access-changed.ts';

type StoredMethods = Pick<InterfaceToBackground, 'viewStorageUse' | 'deleteEverything'>;

/** What the interface asks about everything stored. */
export function serveStored(background: Background): Handlers<StoredMethods> {
	const { world } = background;
	return {
		viewStorageUse: async () => {
			const db = await world.database();
			const [articles, coverageEntries, highlights, feeds, bytes] = await Promise.all([
				db.count('articles'),
				db.count('coverage'),
				db.count('highlights'),
				db.count('feeds'),
				world.storedBytes(),
			]);
			return { articles, coverageEntries, highlights, feeds, bytes };
		},
		deleteEverything: async () => {
			await world.giveBackOrigins(await world.grantedOrigins());
			// what is being read or asked now would be stored afterwards
			await Promise.allSettled([...background.reading.values(), ...background.polls.values()]);
			await deleteEverything(world.database, world.removeDatabase, [world.storageLocal, world.session]);
			await takeOffPaint(background);
			await siteAccessChanged(background);
			await setAlarms(background);
			for (const kind of ['articles', 'highlights', 'feeds', 'follows', 'news', 'corrections'] as const)
				world.tellInterface('storedChanged', kind);
		},
	};
}
