import { SECTION_TITLE } from '../languages/en/feed-phrases.ts';
import { LOOK_UP_HOSTS } from '../look-ups/look-up-source.ts';
import { comparable } from '../metadata/headline.ts';
import { isBorrowedName, isSpelledBy, type KnownOutlets } from './known-outlets.ts';
import { tidyOutletName } from './tidy-outlet-name.ts';

/** What parts a section from its outlet: "World news | Harbour Gazette", "Harbour Gazette - Business". */
const SEPARATOR = /\s+[|–—:·•»>/-]+\s+|:\s+|\s*[|｜]\s*/u;

/**
 * The name of the outlet whose own feed this is: as the directory knows it by its host, else what the feed's title says without the section; the
 * host where the title names a section alone, or an outlet that it is not.
 * @param host of the article, without "www."
 */
export function outletOfFeed(title: string, host: string, known: KnownOutlets): string {
	const listed = known.nameOfHost.get(host);
	if (listed !== undefined) return listed;
	const parts = title
		.split(SEPARATOR)
		.map((part) => part.trim())
		.filter((part) => part !== '' && !SECTION_TITLE.test(part));
	const name = tidyOutletName(parts.find((part) => isSpelledBy(part, host)) ?? parts[0] ?? '');
	return name === '' || isBorrowedName(name, host, known) ? host : name;
}

/** The name of an outlet that a feed of several says it has an article from; its host where it names none, or another's. */
export function outletOfSource(source: string | null, host: string, known: KnownOutlets): string {
	const listed = known.nameOfHost.get(host);
	if (listed !== undefined && source === null) return listed;
	// Google names the outlet of an address of its own
	if (source !== null && host === LOOK_UP_HOSTS['google-news']) return source;
	return source === null || isBorrowedName(source, host, known) ? (listed ?? host) : source;
}

/** Whether a feed takes an entry from itself. */
export function isSameName(source: string, title: string): boolean {
	const [one, other] = [comparable(source), comparable(title)];
	return one === other || title.split(SEPARATOR).some((part) => comparable(part) === one);
}
