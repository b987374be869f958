import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { closeNews, offerNews } from '../../storage/whats-new/whats-new.ts';
import { NEWS_SINCE } from '../../words/whats-new.ts';
import type { Menus, Tabs } from '../state/ports.ts';
import type { Readings } from '../state/readings.ts';
import { type SetAlarmsPorts, setAlarms } from '../state/set-alarms.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type AwaitReportPorts, awaitLeftReport } from '../tabs/await-report.ts';
import { makeMenu } from '../tabs/language-changed.ts';
import { type SiteAccessChangedPorts, siteAccessChanged } from '../tabs/site-access-changed.ts';
import { type ReadArticlePorts, readAgain } from './read-article.ts';

export interface StartUpPorts extends AwaitReportPorts, ReadArticlePorts, SetAlarmsPorts, SiteAccessChangedPorts {
	tabs: Tabs;
	menus: Menus;
	records: TabRecords;
	reading: Readings;
	/** Where it is kept what the reader was told. */
	values: KeyValuePort;
}

/** After an install, an update or the browser's start: registrations, menu, alarms and buttons are derived from what is stored. */
export async function startUp(ports: StartUpPorts): Promise<void> {
	await Promise.all([makeMenu(ports), setAlarms(ports), siteAccessChanged(ports)]);
}

/** After the first install the reader is told once what the button does and that nothing is looked at before they say so; after an update, what is new. */
export async function afterInstall(ports: StartUpPorts, reason: 'installed' | 'updated'): Promise<void> {
	// what the reader is told waits for no tab
	await Promise.all([tellOfVersion(ports, reason), startUp(ports)]);
}

async function tellOfVersion({ tabs, values }: StartUpPorts, reason: 'installed' | 'updated'): Promise<void> {
	if (reason === 'updated') return offerNews(values, NEWS_SINCE);
	await Promise.all([closeNews(values, NEWS_SINCE), tabs.openOwnPage('ui/welcome.html')]);
}

/** Goes on with what a killed worker left half done. */
export async function resumeReading(ports: StartUpPorts): Promise<void> {
	for (const id of await ports.records.ids()) {
		const tab = await ports.tabs.getTab(id);
		const record = tab && (await ports.records.get(tab));
		if (!tab) await ports.records.remove(id);
		else if (record?.state === 'checking') awaitLeftReport(ports, id);
		else if (record?.state === 'looking' && !ports.reading.has(id)) readAgain(ports, tab, record);
	}
}
