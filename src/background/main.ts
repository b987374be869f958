/** The background worker: listeners only, registered in the first turn, since the worker may have just woken. */
import { onAlarm } from '../platform/alarms.ts';
import { serveInterface, serveNotes, servePages } from '../platform/background-server.ts';
import { onBrowserStarted, onInstalled } from '../platform/lifecycle.ts';
import { onGrantsChanged } from '../platform/permissions.ts';
import { onSelectionMenu, onShortcut } from '../platform/reader-commands.ts';
import { closeLocalToPages } from '../platform/storage-areas.ts';
import { onTabRemoved, onTabUpdated } from '../platform/tabs.ts';
import { createBackground } from './background.ts';
import { browserWorld } from './browser-world.ts';
import { keepHouse } from './keep-house.ts';
import { keepSelection, noteSelection } from './keep-selection.ts';
import { resumePolling } from './poll-feeds.ts';
import { feedGrantsChanged } from './serve-feeds.ts';
import { serveNote } from './serve-note.ts';
import { serveOwnPages } from './serve-own-pages.ts';
import { servePage } from './serve-page.ts';
import { siteAccessChanged } from './serve-sites.ts';
import { afterInstall, resumeReading, startUp } from './start-up.ts';
import { tabRemoved, tabUpdates } from './tab-events.ts';
import { tendAlarms } from './tend-alarms.ts';
import { tendIndex } from './tend-index.ts';
import { unasked } from './unasked.ts';

const background = createBackground(browserWorld());

serveInterface(serveOwnPages(background));
servePages(servePage(background));
serveNotes((frame) => serveNote(background, frame));
onTabUpdated(tabUpdates(background));
onTabRemoved((tabId) => unasked(tabRemoved(background, tabId)));
onGrantsChanged(() => unasked(siteAccessChanged(background).then(() => feedGrantsChanged(background))));
onSelectionMenu((_, tab) => unasked(keepSelection(background, tab.id, 'yellow')));
onShortcut((command, tabId) =>
	unasked(command === 'write-note' ? noteSelection(background, tabId) : keepSelection(background, tabId, 'yellow')),
);
onAlarm((name) => unasked(keepHouse(background, name)));
onInstalled((reason) => unasked(afterInstall(background, reason)));
onBrowserStarted(() => unasked(startUp(background)));

unasked(closeLocalToPages());
unasked(tendAlarms(background));
unasked(resumeReading(background));
unasked(resumePolling(background));
unasked(tendIndex(background));
