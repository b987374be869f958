import { hostOf } from '../addresses/host-of.ts';
import { compareTimes } from './compare-times.ts';
import type { ListedSitemap } from './parse-sitemap.ts';

/** Site maps asked for in one poll of an index. */
const MOST_CHOSEN = 3;

const NEWS = /news|latest|article/i;
const NO_TEXT = /image|video|photo|gallery|author|categor|tag|section|static|page/i;

/**
 * The site maps of an index that are the likeliest to hold the latest news: on the index's own site, named after news, changed last.
 * Those about pictures, people or sections are asked only where the index has no others.
 */
export function chooseSitemaps(maps: readonly ListedSitemap[], indexUrl: string): ListedSitemap[] {
	const site = hostOf(indexUrl);
	const own = maps.filter(({ url }) => hostOf(url) === site || hostOf(url).endsWith(`.${site}`));
	const rank = ({ url }: ListedSitemap) => {
		const path = new URL(url).pathname;
		return NEWS.test(path) ? 2 : NO_TEXT.test(path) ? 0 : 1;
	};
	const best = own.reduce((highest, map) => Math.max(highest, rank(map)), 0);
	return own
		.filter((map) => rank(map) === best)
		.sort((a, b) => compareTimes(b.modifiedAt, a.modifiedAt))
		.slice(0, MOST_CHOSEN);
}
