import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { siteOf } from '../../../src/core/addresses/site-of.ts';
import { readSignals, type SignalName } from '../../../src/page/detect/signals.ts';

export interface LabelledPage {
	set: string;
	site: string;
	isArticle: boolean;
	/** Each 0 to 1. */
	signals: Record<SignalName, number>;
}

/** The only labelled pages there are: news articles (Fundus), and articles among shops, forums, manuals and the like (WCXB). */
const SETS = ['fundus', 'wcxb'];
/** A window keeps what its parser made alive, so that it is replaced after so many pages. */
const PAGES_PER_WINDOW = 20;

/** @param data the folder that holds `extraction/<set>/gold.jsonl` with the pages beside it */
export function readPages(data: string): LabelledPage[] {
	let window = new JSDOM('').window;
	let parsed = 0;
	return SETS.flatMap((set) => {
		const folder = `${data}/extraction/${set}`;
		const lines = readFileSync(`${folder}/gold.jsonl`, 'utf8').split('\n').filter(Boolean);
		return lines.map((line): LabelledPage => {
			const { file, url, type }: { file: string; url: string; type: string } = JSON.parse(line);
			if (parsed++ % PAGES_PER_WINDOW === PAGES_PER_WINDOW - 1) {
				window.close();
				window = new JSDOM('').window;
			}
			const html = gunzipSync(readFileSync(`${folder}/${file}`)).toString('utf8');
			const document = new window.DOMParser().parseFromString(html, 'text/html');
			return {
				set,
				site: siteOf(new URL(url).hostname),
				isArticle: type === 'article',
				signals: inNumbers(readSignals(document.documentElement, url)),
			};
		});
	});
}

/** What is there counts as 1. */
function inNumbers(signals: Record<SignalName, number | boolean>): Record<SignalName, number> {
	return Object.fromEntries(Object.entries(signals).map(([name, value]) => [name, Number(value)])) as Record<
		SignalName,
		number
	>;
}
