import { isSamePage } from '../../core/addresses/same-page.ts';
import { holdBack } from '../../core/detect/hold-back.ts';
import { cannotRunReason } from '../../core/sites/cannot-run.ts';
import type { SaidOfPage } from '../../messages.ts';
import type { TabInfo } from '../../platform/tabs.ts';
import type { Background } from '../background.ts';
import { paintOnly } from '../highlights/paint-highlights.ts';
import { viewSite } from '../tabs/site-access.ts';
import { tabChanged } from '../tabs/tab-changed.ts';
import { readArticle } from './read-article.ts';

/**
 * The resident detector looked at a page: read it when it is an article, say why when it is none. Which page that is, the browser says:
 * what the script takes for its address is not listened to.
 */
export async function pageChecked(background: Background, tab: TabInfo, said: SaidOfPage): Promise<void> {
	const { records } = background;
	if (!tab.url || cannotRunReason(tab.url)) return;
	const check = { ...said, url: tab.url, detection: holdBack(said.detection, tab.url) };
	const site = await viewSite(background, check.url);
	if (site.mode === 'off') return;
	const record = await records.get(tab);
	const isKnown = record !== undefined && isSamePage(record.check, check);
	if (check.detection.isArticle) {
		const isBeingRead = record?.state === 'looking' && background.reading.has(tab.id);
		if (isKnown && (record.state === 'article' || isBeingRead)) return;
		return readArticle(background, tab, check);
	}
	// what the reader asked to have read anyway stays read
	if (isKnown && record.state === 'article') return;
	await records.set(tab, { state: 'not-article', check });
	await paintOnly(background, tab, null);
	await tabChanged(background, tab);
}
