import '../kit/theme.css';
import { render } from 'preact';
import type { SettingsView } from '../../messages.ts';
import { connectToBackground, onBackgroundEvent } from '../../platform/interface-client.ts';
import { requestOrigins } from '../../platform/permissions.ts';
import { connectWelcome } from '../connect/welcome-connection.ts';
import { WelcomePage } from './welcome-page.tsx';

const root = document.getElementById('root') ?? document.body;
const doors = { background: connectToBackground(), onBackgroundEvent, requestOrigins };

const connection = connectWelcome(doors, show);
function show(settings: SettingsView | null): void {
	render(<WelcomePage settings={settings} actions={connection.actions} />, root);
}
show(null);
void connection.reread();
