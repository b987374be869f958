import { isSameAddress } from '../../core/addresses/same-page.ts';
import { type CannotRunReason, cannotRunReason, isPdfAddress } from '../../core/sites/cannot-run.ts';
import type { SiteView } from '../../messages/tabs.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { TabRecord } from '../state/tab-record.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type ViewSitePorts, viewSite } from './view-site.ts';

export interface OutlineTabPorts extends ViewSitePorts {
	records: TabRecords;
}

/** Which state a tab is in, before anything is read of what is stored about it. */
export type TabOutline =
	| { state: 'cannot-run'; reason: CannotRunReason }
	| { state: 'off'; site: SiteView }
	| { state: 'not-looked-at'; site: SiteView; hasMovedOn: boolean }
	| { state: 'looking' | 'article' | 'not-article' | 'failed'; site: SiteView; record: TabRecord };

export async function outlineTab(ports: OutlineTabPorts, tab: TabInfo): Promise<TabOutline> {
	const record = await ports.records.get(tab);
	const { url } = tab;
	const reason = url ? cannotRunReason(url) : null;
	if (reason) return { state: 'cannot-run', reason };
	const site = await viewSite(ports, url);
	if (site.mode === 'off' && site.host) return { state: 'off', site };
	// a record of another address is that of the page before; with the address hidden nobody can tell
	if (!record || !url) return { state: 'not-looked-at', site, hasMovedOn: false };
	if (!isSameAddress(url, record.check.url)) return { state: 'not-looked-at', site, hasMovedOn: true };
	// Chromium lets the detector into its viewer, Firefox keeps it out
	if (record.check.detection.isPdf) return { state: 'cannot-run', reason: 'pdf' };
	if (record.state === 'cannot-run')
		return { state: 'cannot-run', reason: isPdfAddress(url) ? 'pdf' : 'blocked-by-browser' };
	return { state: record.state === 'checking' ? 'looking' : record.state, site, record };
}
