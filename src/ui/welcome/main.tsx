import '../kit/theme.css';
import { render } from 'preact';
import { readerHome } from '../../core/outlets/reader-home.ts';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { connectWelcome } from '../connect/welcome-connection.ts';
import { WelcomePage } from './welcome-page.tsx';
import type { WelcomeState } from './welcome-state.ts';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins, readModelFile };
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'title_welcome');
const home = readerHome(navigator.languages);

const connection = connectWelcome(doors, show);
function show(state: WelcomeState): void {
	draw(() => render(<WelcomePage state={state} home={home} actions={connection.actions} />, root));
}
show({ settings: null, feeds: null, problem: null });
void connection.reread();
