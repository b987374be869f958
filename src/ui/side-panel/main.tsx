import '../kit/theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { activeTabId, onActiveTabChanged, openOptionsPage, openOwnPage } from '../../platform/tabs.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { connectTab, type TabConnection } from '../connect/tab-connection.ts';
import { ShowingWords } from '../tab/coverage/words-on-page.tsx';
import { TabPanel } from '../tab/tab-panel.tsx';
import { type TabState, UNKNOWN_TAB } from '../tab/tab-state.ts';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins, readModelFile };
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'title_side_panel');
const navigation = {
	openOptions: () => void openOptionsPage(),
	openStories: () => void openOwnPage('ui/stories.html'),
	openLibrary: () => void openOwnPage('ui/library.html'),
	openSidePanel: null,
};

let shown: TabConnection | null = null;

function follow(tabId: number): void {
	shown?.stop();
	const connection = connectTab(doors, navigation, tabId, show);
	function show(state: TabState): void {
		const panel = () => (
			<ShowingWords.Provider value={connection.actions.revealWords}>
				<TabPanel key={tabId} place="side-panel" state={state} actions={connection.actions} />
			</ShowingWords.Provider>
		);
		draw(() => render(panel(), root));
	}
	shown = connection;
	show(UNKNOWN_TAB);
	void connection.reread();
}

onActiveTabChanged(follow);
void activeTabId().then((tabId) => follow(tabId ?? -1));
