import '../theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { openOptionsPage } from '../../platform/tabs.ts';
import { connectCoverage } from '../connect/coverage-connection.ts';
import { CoveragePage, type CoverageState } from './coverage-page.tsx';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent };

const connection = connectCoverage(doors, { openOptions: () => void openOptionsPage() }, show);
function show(state: CoverageState): void {
	render(<CoveragePage state={state} actions={connection.actions} />, root);
}
show({ stories: null, problem: null });
void connection.reread();
document.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'visible') void connection.reread();
});
