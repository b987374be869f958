import { type PageVerdict, patternOf, withVerdict } from '../../core/sites/page-verdicts.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { paintOnly } from '../highlights/paint-highlights.ts';
import { type ChangeSettingsPorts, changeSettings } from '../state/change-settings.ts';
import { tabChanged } from '../tabs/tab-changed.ts';
import { type LookAtTabPorts, lookAtTab, readAnyway } from './look-at-tab.ts';

export interface SayOfPagePorts extends ChangeSettingsPorts, LookAtTabPorts {}

/**
 * The reader says whether the page in a tab is an article, and with it all pages with such an address; null takes that back. Of a private
 * tab it holds for this page alone.
 */
export async function sayOfPage(ports: SayOfPagePorts, tab: TabInfo, verdict: PageVerdict | null): Promise<void> {
	const pattern = patternOf(tab.url);
	if (!pattern) return;
	if (ports.shelves.of(tab).keepsVerdicts) {
		await changeSettings(ports, (settings) => withVerdict(settings, pattern, verdict));
		ports.ui.tellInterface('storedChanged', 'settings');
	}
	// not awaited: the interface is told when it is read
	if (verdict === 'article') void readAnyway(ports, tab, 'said-article');
	else if (verdict === 'none') await callNone(ports, tab);
	else await lookAnew(ports, tab);
}

async function callNone(ports: SayOfPagePorts, tab: TabInfo): Promise<void> {
	// what is being read would be shown over what the reader said
	await ports.reading.get(tab.id);
	const record = await ports.records.get(tab);
	if (!record) return;
	const detection = { isArticle: false, confidence: 1, reasons: ['said-none' as const] };
	await ports.records.set(tab, { state: 'not-article', check: { ...record.check, detection } });
	await tabChanged(ports, tab);
	await paintOnly(ports, tab, null);
}

async function lookAnew(ports: SayOfPagePorts, tab: TabInfo): Promise<void> {
	await ports.records.remove(tab.id);
	await lookAtTab(ports, tab, { anyway: false });
	await tabChanged(ports, tab);
}
