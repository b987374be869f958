import '../kit/theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { currentWindowId, openSidePanel } from '../../platform/side-panel.ts';
import { openOptionsPage } from '../../platform/tabs.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { connectLibrary } from '../connect/library-connection.ts';
import { LibraryPage } from './library-page.tsx';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins };
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'title_library');
let version = 0;
let windowId = -1;
// known before it is needed: asking in a click would use it up
void currentWindowId().then((id) => {
	windowId = id;
});
const navigation = {
	openOptions: () => void openOptionsPage(),
	openSidePanel: () => void openSidePanel(windowId).catch(() => {}),
};

const { actions } = connectLibrary(doors, navigation, () => {
	version++;
	show();
});
const words = new URLSearchParams(location.search).get('q') ?? '';
function show(): void {
	draw(() => render(<LibraryPage version={version} words={words} actions={actions} />, root));
}
show();
