import '../kit/theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { readProduct } from '../../platform/product.ts';
import { listShortcuts, openShortcutSettings } from '../../platform/shortcuts.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { connectOptions } from '../connect/options-connection.ts';
import { OptionsPage } from './options-page.tsx';
import type { OptionsState } from './options-state.ts';

const root = document.getElementById('root') ?? document.body;
const doors = {
	background: connectToBackground(),
	onBackgroundEvent,
	requestOrigins,
	readModelFile,
	readProduct,
	listShortcuts,
	openShortcutSettings,
};
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'title_settings');

const connection = connectOptions(doors, show);
function show(state: OptionsState): void {
	draw(() =>
		render(<OptionsPage state={state} browserLanguage={browserLanguage()} actions={connection.actions} />, root),
	);
}
show({ stored: null, version: null, shortcuts: null, problem: null });
void connection.reread();
// shortcuts are changed on a page of the browser
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') void connection.reread();
});
