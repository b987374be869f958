import { siteOfArticle } from '../../core/addresses/identity.ts';
import type { ArticleId } from '../../core/article.ts';
import type { StoredMethods } from '../../messages/stored.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { deleteEverything } from '../../storage/delete-everything.ts';
import { forgetGroups } from '../../storage/groups/group-values.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { forgetLookUps } from '../../storage/look-ups/look-up-records.ts';
import { deleteKind, deleteSite } from '../../storage/maintenance/delete-stored.ts';
import { measureUse } from '../../storage/maintenance/measure-use.ts';
import { forgetSetup } from '../../storage/replication/replication-values.ts';
import { endLookUps, type LookUpsUnderWay } from '../coverage/look-up.ts';
import { followNewsChanged } from '../feeds/follow-news-changed.ts';
import type { Polls } from '../feeds/poll-feeds.ts';
import { setGroupsAlarm } from '../groups/keep-in-line.ts';
import { type PaintHighlightsPorts, paintOpenTabs, takeOffPaint } from '../highlights/paint-highlights.ts';
import type { Rounds } from '../replication/rounds.ts';
import { setReplicationAlarm } from '../replication/watch-copy.ts';
import type { PendingNotes } from '../state/pending-notes.ts';
import type { Alarms, Clock, Grants, Library, OpenInterface, Organisation } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import type { Shelves } from '../state/shelves.ts';
import { type LanguageChangedPorts, languageChanged } from '../tabs/language-changed.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';
import { KEPT_KINDS } from './kept-kinds.ts';

export interface ServeStoredPorts
	extends LanguageChangedPorts,
		PaintHighlightsPorts,
		SetAlarmsPorts,
		SiteAccessChangedPorts {
	clock: Clock;
	library: Library;
	grants: Grants;
	ui: OpenInterface;
	storageLocal: KeyValuePort;
	session: KeyValuePort;
	alarms: Alarms;
	organisation: Organisation;
	shelves: Shelves;
	pendingNotes: PendingNotes;
	reading: Readings;
	lookUps: LookUpsUnderWay;
	polls: Polls;
	rounds: Rounds;
	groupRounds: Rounds;
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
			await endReadings(ports);
			const gone = await deleteKind(await library.database(), kind, ports.clock.now());
			if (kind !== 'highlights') await forgetLookUps(session, () => true);
			await someWentFrom(ports, gone);
		},
		deleteSite: async (site) => {
			await endReadings(ports);
			const gone = await deleteSite(await library.database(), site, ports.clock.now());
			await forgetLookUps(session, (id) => siteOfArticle(id) === site);
			await someWentFrom(ports, gone);
		},
		deleteEverything: async () => {
			await grants.giveBackOrigins(await grants.grantedOrigins());
			await Promise.allSettled([
				endReadings(ports),
				ports.rounds.setups.run(() => forgetSetup(ports.values)),
				ports.groupRounds.setups.run(() => forgetGroups(ports.values)),
			]);
			await deleteEverything(
				() => library.database(),
				() => library.removeDatabase(),
				[storageLocal, session],
			);
			ports.shelves.forgetPrivate();
			await ports.records.forget();
			await takeOffPaint(ports);
			await siteAccessChanged(ports);
			await languageChanged(ports);
			await setAlarms(ports);
			await setReplicationAlarm(ports);
			await setGroupsAlarm(ports);
			for (const kind of [...KEPT_KINDS, 'groups', 'settings', 'replication'] as const)
				ui.tellInterface('storedChanged', kind);
		},
	};
}

/** What is being read, asked or looked up now would be stored after it was deleted. */
async function endReadings({ lookUps, reading, polls }: ServeStoredPorts): Promise<void> {
	await Promise.allSettled([endLookUps({ lookUps }), ...reading.values(), ...polls.values()]);
}

/**
 * Some of what was kept is gone: no page shows it any longer, nor the interface. Nor does a tab that is open at such an article have it read
 * again unasked.
 */
async function someWentFrom(ports: ServeStoredPorts, gone: ReadonlySet<ArticleId>): Promise<void> {
	const { records, pendingNotes, ui } = ports;
	for (const id of await records.idsAt(gone)) {
		await records.remove(id);
		await pendingNotes.remove(id);
	}
	await takeOffPaint(ports);
	await paintOpenTabs(ports);
	await followNewsChanged(ports);
	for (const kind of ['articles', 'highlights', 'feeds'] as const) ui.tellInterface('storedChanged', kind);
}
