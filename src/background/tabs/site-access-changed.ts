import { detectorRegistrations } from '../../core/sites/detector-registrations.ts';
import { siteModeAt } from '../../core/sites/resolve-site-mode.ts';
import type { KeyValuePort } from '../../storage/key-value-port.ts';
import { readSettings } from '../../storage/settings/settings.ts';
import type { Grants, OpenInterface, Pages, Registrations, Tabs } from '../state/ports.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { TaskQueue } from '../state/task-queue.ts';
import { unasked } from '../state/unasked.ts';
import { type TabChangedPorts, tabChanged } from './tab-changed.ts';

/** Pages that let the detector in at once. */
const PAGES_AT_ONCE = 3;

export interface SiteAccessChangedPorts extends TabChangedPorts {
	tabs: Tabs;
	pages: Pages;
	grants: Grants;
	registrations: Registrations;
	ui: OpenInterface;
	values: KeyValuePort;
	records: TabRecords;
	registrationQueue: TaskQueue;
}

/**
 * The rules or the browser's grants changed: registers the detector anew, brings every tab's button up to date, and looks at open
 * pages that are automatic now.
 */
export async function siteAccessChanged(ports: SiteAccessChangedPorts): Promise<void> {
	const { pages, records, ui, values } = ports;
	await applySiteRules(ports);
	const [settings, tabs] = await Promise.all([readSettings(values), ports.tabs.listTabs()]);
	const queue = new TaskQueue(PAGES_AT_ONCE);
	for (const tab of tabs) {
		const isAutomatic = tab.url && siteModeAt(tab.url, settings).mode === 'automatic';
		// not awaited: a page that is stuck takes its time
		if (isAutomatic && !tab.isDiscarded && !(await records.get(tab)))
			unasked(queue.run(() => pages.injectDetector(tab.id).catch(() => {})));
		await tabChanged(ports, tab);
	}
	ui.tellInterface('storedChanged', 'settings');
}

/** Makes the detector run where the settings and the browser's grants say, and nowhere else. */
function applySiteRules({ grants, registrations, values, registrationQueue }: SiteAccessChangedPorts): Promise<void> {
	return registrationQueue.run(async () => {
		const [settings, grantedOrigins] = await Promise.all([readSettings(values), grants.grantedOrigins()]);
		await registrations.replaceDetectorRegistrations(detectorRegistrations(settings, grantedOrigins));
	});
}
