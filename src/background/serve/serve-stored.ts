import type { StoredMethods } from '../../messages/stored.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { deleteEverything } from '../../storage/delete-everything.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { deleteKind, deleteSite } from '../../storage/maintenance/delete-stored.ts';
import { measureUse } from '../../storage/maintenance/measure-use.ts';
import { forgetSetup } from '../../storage/replication/replication-values.ts';
import type { Polls } from '../feeds/poll-feeds.ts';
import { type PaintHighlightsPorts, paintOpenTabs, takeOffPaint } from '../highlights/paint-highlights.ts';
import { setReplicationAlarm } from '../replication/watch-copy.ts';
import type { Alarms, Clock, Grants, Library, OpenInterface } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import type { Shelves } from '../state/shelves.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';

export interface ServeStoredPorts extends PaintHighlightsPorts, SetAlarmsPorts, SiteAccessChangedPorts {
	clock: Clock;
	library: Library;
	grants: Grants;
	ui: OpenInterface;
	storageLocal: KeyValuePort;
	session: KeyValuePort;
	alarms: Alarms;
	shelves: Shelves;
	reading: Readings;
	polls: Polls;
}

/** What the interface asks about everything stored. */
export function serveStored(ports: ServeStoredPorts): Handlers<StoredMethods> {
	const { grants, library, session, storageLocal, ui } = ports;
	return {
		viewStorageUse: async () => {
			const db = await library.database();
			const [use, bytes] = await Promise.all([measureUse(db), library.storedBytes()]);
			return { ...use, bytes };
		},
		deleteKind: async (kind) => {
			await deleteKind(await library.database(), kind, ports.clock.now());
			await someWentFrom(ports);
		},
		deleteSite: async (site) => {
			await deleteSite(await library.database(), site, ports.clock.now());
			await someWentFrom(ports);
		},
		deleteEverything: async () => {
			await grants.giveBackOrigins(await grants.grantedOrigins());
			// what is being read or asked now would be stored afterwards
			await Promise.allSettled([...ports.reading.values(), ...ports.polls.values(), forgetSetup(ports.values)]);
			await deleteEverything(
				() => library.database(),
				() => library.removeDatabase(),
				[storageLocal, session],
			);
			ports.shelves.forgetPrivate();
			await takeOffPaint(ports);
			await siteAccessChanged(ports);
			await setAlarms(ports);
			await setReplicationAlarm(ports);
			for (const kind of [
				'articles',
				'highlights',
				'feeds',
				'follows',
				'news',
				'corrections',
				'settings',
				'replication',
			] as const)
				ui.tellInterface('storedChanged', kind);
		},
	};
}

/** Some of what was kept is gone: no page shows it any longer, nor the interface. */
async function someWentFrom(ports: ServeStoredPorts): Promise<void> {
	await takeOffPaint(ports);
	await paintOpenTabs(ports);
	for (const kind of ['articles', 'highlights', 'feeds'] as const) ports.ui.tellInterface('storedChanged', kind);
}
