import '../kit/theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readProduct } from '../../platform/product.ts';
import { listShortcuts, openShortcutSettings } from '../../platform/shortcuts.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { connectHelp } from '../connect/help-connection.ts';
import { HelpPage } from './help-page.tsx';
import type { HelpState } from './help-state.ts';

const root = document.getElementById('root') ?? document.body;
const doors = {
	background: connectToBackground(),
	onBackgroundEvent,
	readProduct,
	listShortcuts,
	openShortcutSettings,
};
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'title_help');

const connection = connectHelp(doors, show);
function show(state: HelpState): void {
	draw(() => render(<HelpPage state={state} actions={connection.actions} />, root));
}
show({ shortcuts: null, product: null, diagnosis: null });
void connection.reread();
// shortcuts are changed on a page of the browser
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') void connection.reread();
});
