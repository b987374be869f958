import { isSameAddress, isSamePage } from '../../core/addresses/same-page.ts';
import { holdBack } from '../../core/detect/hold-back.ts';
import { cannotRunReason } from '../../core/sites/cannot-run.ts';
import { judged } from '../../core/sites/page-verdicts.ts';
import type { SaidOfPage } from '../../messages/page-to-background.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import { type PaintHighlightsPorts, paintOnly } from '../highlights/paint-highlights.ts';
import type { Readings } from '../state/readings.ts';
import type { TabRecords } from '../state/tab-records.ts';
import { type TabChangedPorts, tabChanged } from '../tabs/tab-changed.ts';
import { type ViewSitePorts, viewSite } from '../tabs/view-site.ts';
import { type ReadArticlePorts, readArticle } from './read-article.ts';

export interface PageCheckedPorts extends PaintHighlightsPorts, ReadArticlePorts, ViewSitePorts, TabChangedPorts {
	records: TabRecords;
	reading: Readings;
}

/**
 * The resident detector looked at a page: read it when it is an article, say why when it is none. Which page that is, the browser says:
 * what the script takes for its address is not listened to.
 */
export async function pageChecked(ports: PageCheckedPorts, tab: TabInfo, said: SaidOfPage): Promise<void> {
	const { records } = ports;
	if (!tab.url || cannotRunReason(tab.url)) return;
	const site = await viewSite(ports, tab.url);
	const found = holdBack(said.detection, { url: tab.url, headline: said.headline });
	const check = { ...said, url: tab.url, detection: judged(found, site.verdict) };
	if (site.mode === 'off') return;
	const record = await records.get(tab);
	// no pattern keeps the detector from hosts of a private kind, nor from a page that leads from a part that is automatic
	// into one that is not: what it says there is listened to only where the reader clicked
	const isElsewhere = !record || !isSameAddress(record.check.url, tab.url);
	if (site.mode !== 'automatic' && (site.privateKind || site.hasParts) && isElsewhere) return;
	const isKnown = record !== undefined && isSamePage(record.check, check);
	if (check.detection.isArticle) {
		const isBeingRead = record?.state === 'looking' && ports.reading.has(tab.id);
		if (isKnown && (record.state === 'article' || isBeingRead)) return;
		return readArticle(ports, tab, check);
	}
	// what the reader asked to have read anyway stays read
	if (isKnown && record.state === 'article') return;
	await records.set(tab, { state: 'not-article', check });
	await paintOnly(ports, tab, null);
	await tabChanged(ports, tab);
}
