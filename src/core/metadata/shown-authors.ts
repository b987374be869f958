import { hostOf } from '../addresses/host-of.ts';
import type { Article } from '../article.ts';
import { comparable } from './headline.ts';
import { DESK_BEHIND } from './names-outlet.ts';

/** The authors to name beside the outlet: not the outlet once more, nor its desk ("Harbour Ledger Staff"). */
export function shownAuthors({
	authors,
	publisher,
	agency,
	url,
}: Pick<Article, 'authors' | 'publisher' | 'agency' | 'url'>): string[] {
	const host = hostOf(url).replace(/^www\./, '');
	const outlets = [publisher, agency, host, host.split('.')[0]]
		.map((name) => comparable(name ?? ''))
		.filter((name) => name.length > 2);
	return authors.filter((author) => {
		const name = comparable(author).replace(/^the ?/, '');
		return !outlets.some((outlet) => {
			const own = outlet.replace(/^the ?/, '');
			return name === own || (name.startsWith(own) && DESK_BEHIND.test(name.slice(own.length)));
		});
	});
}
