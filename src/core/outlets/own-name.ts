import { comparable } from '../metadata/headline.ts';
import { isBorrowedName, type KnownOutlets } from './known-outlets.ts';

/** Parts of a host that show the same outlet for another device. */
const DEVICE = /^(?:www\d?|m|mobile|amp|edition)\./;

/**
 * The name of a page's outlet: the directory's for its host; that of the site above it where the page calls itself so or nothing; else its own,
 * unless that is another's.
 * @param given as the page gives it
 * @param host as the browser says
 */
export function ownName(given: string | null, host: string, known: KnownOutlets): string | null {
	const own = host.replace(DEVICE, '');
	const listed = known.nameOfHost.get(own);
	if (listed) return listed;
	const above = nameAbove(own, known);
	if (above && (given === null || given === own || isSameOutlet(given, above))) return above;
	return given !== null && host !== '' && isBorrowedName(given, own, known) ? host : given;
}

function nameAbove(host: string, { nameOfHost }: KnownOutlets): string | null {
	const labels = host.split('.');
	for (let first = 1; first < labels.length - 1; first++) {
		const name = nameOfHost.get(labels.slice(first).join('.'));
		if (name) return name;
	}
	return null;
}

/** "Ledger" and "The Ledger (TL)" are one. */
function isSameOutlet(a: string, b: string): boolean {
	const [one, other] = [comparable(a), comparable(b)];
	return one.length > 2 && (other.startsWith(one) || one.startsWith(other));
}
