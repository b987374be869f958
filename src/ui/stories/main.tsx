import '../kit/theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { openOptionsPage } from '../../platform/tabs.ts';
import { browserLanguage, ownLocale, readWords } from '../../platform/word-files.ts';
import { followLook } from '../connect/follow-look.ts';
import { connectStories } from '../connect/stories-connection.ts';
import { StoriesPage } from './stories-page.tsx';
import type { StoriesState } from './stories-state.ts';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent };
const { draw } = followLook({ ...doors, speech: { browserLanguage, ownLocale, readWords } }, 'title_stories');

const connection = connectStories(doors, { openOptions: () => void openOptionsPage() }, show);
function show(state: StoriesState): void {
	draw(() => render(<StoriesPage state={state} actions={connection.actions} />, root));
}
show({ stories: null, problem: null });
void connection.reread();
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') void connection.reread();
});
