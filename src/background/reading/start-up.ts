import type { Background } from '../background.ts';
import { setAlarms } from '../state/set-alarms.ts';
import { awaitLeftReport } from '../tabs/await-report.ts';
import { siteAccessChanged } from '../tabs/site-access-changed.ts';
import { readAgain } from './read-article.ts';

const SELECTION_MENU = [{ id: 'keep-selection', title: 'Highlight with Sidelight' }];

/** After an install, an update or the browser's start: registrations, menu, alarms and buttons are derived from what is stored. */
export async function startUp(background: Background): Promise<void> {
	const { world } = background;
	await Promise.all([world.replaceSelectionMenu(SELECTION_MENU), setAlarms(background), siteAccessChanged(background)]);
}

/** After the first install the reader is told once what the button does and that nothing is looked at before they say so. */
export async function afterInstall(background: Background, reason: 'installed' | 'updated'): Promise<void> {
	await startUp(background);
	if (reason === 'installed') await background.world.openOwnPage('ui/welcome.html');
}

/** Goes on with what a killed worker left half done. */
export async function resumeReading(background: Background): Promise<void> {
	for (const id of await background.records.ids()) {
		const tab = await background.world.getTab(id);
		const record = tab && (await background.records.get(tab));
		if (!tab) await background.records.remove(id);
		else if (record?.state === 'checking') awaitLeftReport(background, id);
		else if (record?.state === 'looking' && !background.reading.has(id)) readAgain(background, tab, record);
	}
}
