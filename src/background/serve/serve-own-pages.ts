import type { InterfaceToBackground } from '../../messages/interface-to-background.ts';
import type { Handlers } from '../../platform/rpc.ts';
import { type ServeBackupPorts, serveBackup } from './serve-backup.ts';
import { type ServeCollectionsPorts, serveCollections } from './serve-collections.ts';
import { type ServeCorrectionsPorts, serveCorrections } from './serve-corrections.ts';
import { type ServeFeedsPorts, serveFeeds } from './serve-feeds.ts';
import { type ServeFollowsPorts, serveFollows } from './serve-follows.ts';
import { type ServeGroupsPorts, serveGroups } from './serve-groups.ts';
import { type ServeHighlightsPorts, serveHighlights } from './serve-highlights.ts';
import { type ServeLibraryPorts, serveLibrary } from './serve-library.ts';
import { type ServeLookUpsPorts, serveLookUps } from './serve-look-ups.ts';
import { type ServeReplicationPorts, serveReplication } from './serve-replication.ts';
import { type ServeSearchesPorts, serveSearches } from './serve-searches.ts';
import { type ServeSitesPorts, serveSites } from './serve-sites.ts';
import { type ServeStoredPorts, serveStored } from './serve-stored.ts';
import { type ServeStoriesPorts, serveStories } from './serve-stories.ts';
import { type ServeTabsPorts, serveTabs } from './serve-tabs.ts';

export type ServeOwnPagesPorts = ServeBackupPorts &
	ServeCollectionsPorts &
	ServeCorrectionsPorts &
	ServeFeedsPorts &
	ServeFollowsPorts &
	ServeGroupsPorts &
	ServeHighlightsPorts &
	ServeLibraryPorts &
	ServeLookUpsPorts &
	ServeReplicationPorts &
	ServeSearchesPorts &
	ServeSitesPorts &
	ServeStoredPorts &
	ServeStoriesPorts &
	ServeTabsPorts;

/** All that popup, side panel and the other pages of the extension may ask. */
export function serveOwnPages(ports: ServeOwnPagesPorts): Handlers<InterfaceToBackground> {
	return {
		...serveTabs(ports),
		...serveSites(ports),
		...serveHighlights(ports),
		...serveLibrary(ports),
		...serveFeeds(ports),
		...serveLookUps(ports),
		...serveFollows(ports),
		...serveCorrections(ports),
		...serveStored(ports),
		...serveBackup(ports),
		...serveReplication(ports),
		...serveSearches(ports),
		...serveCollections(ports),
		...serveGroups(ports),
		...serveStories(ports),
	};
}
