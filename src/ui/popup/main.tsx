import '../kit/theme.css';
import './popup.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { currentWindowId, openSidePanel } from '../../platform/side-panel.ts';
import { sessionStore } from '../../platform/storage-areas.ts';
import { activeTabId, closePopup, openOptionsPage, openOwnPage } from '../../platform/tabs.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { keepLastView, readLastView } from '../connect/last-view.ts';
import { connectTab, type TabConnection } from '../connect/tab-connection.ts';
import { ShowingWords } from '../tab/coverage/words-on-page.tsx';
import { TabPanel } from '../tab/tab-panel.tsx';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-state.ts';
import type { LastView } from '../tab/views.ts';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins, readModelFile };
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'extension_name');
let windowId = -1;
const navigation = {
	openOptions: () => void openOptionsPage().then(closePopup),
	openStories: () => void openOwnPage('ui/stories.html').then(closePopup),
	openLibrary: () => void openOwnPage('ui/library.html').then(closePopup),
	openSidePanel: () => void openSidePanel(windowId).then(closePopup),
};

/** Stands for the tab until the browser has said which one it is, so that the popup paints at once. */
const NO_TAB = -1;
const waiting = connectTab(doors, navigation, NO_TAB, () => {});
show(waiting, UNKNOWN_TAB, null, NO_TAB);

void Promise.all([activeTabId(), currentWindowId(), readLastView(sessionStore)]).then(([tabId, inWindow, lastView]) => {
	waiting.stop();
	windowId = inWindow;
	const id = tabId ?? NO_TAB;
	const connection = connectTab(doors, navigation, id, (state) => show(connection, state, lastView, id));
	return connection.lookUnlessDone();
});

function show({ actions }: TabConnection, state: TabState, lastView: LastView | null, key: number): void {
	const panel = () => (
		<ShowingWords.Provider value={actions.revealWords}>
			<TabPanel
				key={key}
				place="popup"
				state={state}
				lastView={lastView}
				rememberView={(last) => keepLastView(sessionStore, last)}
				actions={actions}
			/>
		</ShowingWords.Provider>
	);
	draw(() => render(panel(), root));
}
