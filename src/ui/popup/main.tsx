import '../kit/theme.css';
import './popup.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { currentWindowId, openSidePanel } from '../../platform/side-panel.ts';
import { activeTabId, closePopup, openOptionsPage, openOwnPage } from '../../platform/tabs.ts';
import { connectTab } from '../connect/tab-connection.ts';
import { TabPanel } from '../tab/tab-panel.tsx';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-state.ts';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins, readModelFile };

void Promise.all([activeTabId(), currentWindowId()]).then(([tabId, windowId]) => {
	const navigation = {
		openOptions: () => void openOptionsPage().then(closePopup),
		openStories: () => void openOwnPage('ui/stories.html').then(closePopup),
		openLibrary: () => void openOwnPage('ui/library.html').then(closePopup),
		openSidePanel: () => void openSidePanel(windowId).then(closePopup),
	};
	const connection = connectTab(doors, navigation, tabId ?? -1, show);
	function show(state: TabState): void {
		render(<TabPanel place="popup" state={state} actions={connection.actions} />, root);
	}
	show(UNKNOWN_TAB);
	return connection.lookUnlessDone();
});
