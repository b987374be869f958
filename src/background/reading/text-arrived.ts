import type { TabInfo } from '../../platform/tabs.ts';
import type { TabRecord } from '../state/tab-record.ts';
import { type ReadArticlePorts, readArticle } from './read-article.ts';

/** The page's script found the text that was missing when the page was read: it is read once more. */
export async function textArrived(ports: ReadArticlePorts, tab: TabInfo): Promise<void> {
	const record = await ports.records.get(tab);
	if (record && lacksText(record)) await readWithText(ports, tab, record);
}

/** Whether a page is taken for an article, and was read without finding its text. */
export function lacksText({ state, check }: TabRecord): boolean {
	return state === 'not-article' && check.detection.hasNoText === true;
}

/** Reads a page again that was read without finding its text. */
export async function readWithText(ports: ReadArticlePorts, tab: TabInfo, { check }: TabRecord): Promise<void> {
	const { confidence, reasons } = check.detection;
	const detection = { isArticle: true, confidence, reasons: reasons.filter((reason) => reason !== 'no-text') };
	await readArticle(ports, tab, { ...check, detection });
}
