/** The background worker: listeners only, registered in the first turn, since the worker may have just woken. */

import { onAlarm } from '../platform/alarms.ts';
import { serveInterface, serveNotes, servePages } from '../platform/background-server.ts';
import { onBrowserStarted, onInstalled } from '../platform/lifecycle.ts';
import { onGrantsChanged } from '../platform/permissions.ts';
import { onOmnibox, onSelectionMenu, onShortcut } from '../platform/reader-commands.ts';
import { closeLocalToPages } from '../platform/storage-areas.ts';
import { onTabRemoved, onTabUpdated } from '../platform/tabs.ts';
import { createBackground } from './background.ts';
import { browserWorld } from './browser-world.ts';
import { maintainIndex } from './coverage/maintain-index.ts';
import { feedGrantsChanged } from './feeds/feed-grants-changed.ts';
import { resumePolling } from './feeds/poll-feeds.ts';
import { setGroupsAlarm } from './groups/keep-in-line.ts';
import { openLibrary } from './library/open-library.ts';
import { keepSelection, noteSelection } from './reading/keep-selection.ts';
import { afterInstall, resumeReading, startUp } from './reading/start-up.ts';
import { setReplicationAlarm } from './replication/watch-copy.ts';
import { runMaintenance } from './serve/run-maintenance.ts';
import { serveNote } from './serve/serve-note.ts';
import { serveOwnPages } from './serve/serve-own-pages.ts';
import { servePage } from './serve/serve-page.ts';
import { setAlarms } from './state/set-alarms.ts';
import { unasked } from './state/unasked.ts';
import { siteAccessChanged } from './tabs/site-access-changed.ts';
import { tabRemoved, tabUpdates } from './tabs/tab-events.ts';

const background = createBackground(browserWorld());

serveInterface(serveOwnPages(background));
servePages(servePage(background));
serveNotes((frame) => serveNote(background, frame));
onTabUpdated(tabUpdates(background));
onTabRemoved((tabId) => unasked(tabRemoved(background, tabId)));
onGrantsChanged(() => {
	unasked(siteAccessChanged(background));
	unasked(feedGrantsChanged(background));
});
onSelectionMenu((_, tab) => unasked(keepSelection(background, tab.id)));
onShortcut((command, tabId) =>
	unasked(command === 'write-note' ? noteSelection(background, tabId) : keepSelection(background, tabId)),
);
onOmnibox((words) => unasked(openLibrary(background, words)));
onAlarm((name) => unasked(runMaintenance(background, name)));
onInstalled((reason) => unasked(afterInstall(background, reason)));
onBrowserStarted(() => unasked(startUp(background)));

unasked(closeLocalToPages());
unasked(setAlarms(background));
unasked(resumeReading(background));
unasked(resumePolling(background));
unasked(maintainIndex(background));
unasked(setReplicationAlarm(background));
unasked(setGroupsAlarm(background));
