import '../kit/theme.css';
import { render } from 'preact';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { readModelFile } from '../../platform/model-files.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { connectOptions } from '../connect/options-connection.ts';
import type { OptionsState } from '../options/options-state.ts';
import { WelcomePage } from './welcome-page.tsx';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins, readModelFile };

const connection = connectOptions(doors, show);
function show({ stored }: OptionsState): void {
	render(<WelcomePage settings={stored?.settings ?? null} actions={connection.actions} />, root);
}
show({ stored: null, problem: null });
void connection.reread();
