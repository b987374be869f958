import '../kit/theme.css';
import './popup.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { currentWindowId, openSidePanel } from '../../platform/side-panel.ts';
import { sessionStore } from '../../platform/storage-areas.ts';
import { activeTabId, closePopup, openOptionsPage, openOwnPage } from '../../platform/tabs.ts';
import { followLook } from '../connect/follow-look.ts';
import { keepLastView, readLastView } from '../connect/last-view.ts';
import { connectTab } from '../connect/tab-connection.ts';
import { ShowingWords } from '../tab/coverage/words-on-page.tsx';
import { TabPanel } from '../tab/tab-panel.tsx';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-state.ts';
import type { LastView } from '../tab/views.ts';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins, readModelFile };
followLook(doors);

void Promise.all([activeTabId(), currentWindowId(), readLastView(sessionStore)]).then(([tabId, windowId, lastView]) => {
	const navigation = {
		openOptions: () => void openOptionsPage().then(closePopup),
		openStories: () => void openOwnPage('ui/stories.html').then(closePopup),
		openLibrary: () => void openOwnPage('ui/library.html').then(closePopup),
		openSidePanel: () => void openSidePanel(windowId).then(closePopup),
	};
	const connection = connectTab(doors, navigation, tabId ?? -1, show);
	const rememberView = (last: LastView) => keepLastView(sessionStore, last);
	function show(state: TabState): void {
		const panel = (
			<ShowingWords.Provider value={connection.actions.revealWords}>
				<TabPanel
					place="popup"
					state={state}
					lastView={lastView}
					rememberView={rememberView}
					actions={connection.actions}
				/>
			</ShowingWords.Provider>
		);
		render(panel, root);
	}
	show(UNKNOWN_TAB);
	return connection.lookUnlessDone();
});
