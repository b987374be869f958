/** The background worker: listeners only, registered in the first turn, since the worker may have just woken. */
import { onAlarm } from '../platform/alarms.ts';
import { serveInterface, servePages } from '../platform/background-server.ts';
import { onBrowserStarted, onInstalled } from '../platform/lifecycle.ts';
import { onGrantsChanged } from '../platform/permissions.ts';
import { onSelectionMenu, onShortcut } from '../platform/reader-commands.ts';
import { closeLocalToPages } from '../platform/storage-areas.ts';
import { onTabRemoved, onTabUpdated } from '../platform/tabs.ts';
import { createBackground } from './background.ts';
import { browserWorld } from './browser-world.ts';
import { keepHouse } from './keep-house.ts';
import { keepSelection } from './keep-selection.ts';
import { resumePolling } from './poll-feeds.ts';
import { feedGrantsChanged } from './serve-feeds.ts';
import { serveOwnPages } from './serve-own-pages.ts';
import { servePage } from './serve-page.ts';
import { siteAccessChanged } from './serve-sites.ts';
import { afterInstall, resumeReading, startUp } from './start-up.ts';
import { tabRemoved, tabUpdates } from './tab-events.ts';
import { tendIndex } from './tend-index.ts';

const background = createBackground(browserWorld());

serveInterface(serveOwnPages(background));
servePages(servePage(background));
onTabUpdated(tabUpdates(background));
onTabRemoved((tabId) => void tabRemoved(background, tabId));
onGrantsChanged(() => void siteAccessChanged(background).then(() => feedGrantsChanged(background)));
onSelectionMenu((_, tab) => void keepSelection(background, tab.id, 'yellow'));
onShortcut((_, tabId) => void keepSelection(background, tabId, 'yellow'));
onAlarm((name) => void keepHouse(background, name));
onInstalled((reason) => void afterInstall(background, reason));
onBrowserStarted(() => void startUp(background));

void closeLocalToPages();
void resumeReading(background);
void resumePolling(background);
void tendIndex(background);
