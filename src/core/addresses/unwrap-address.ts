/**
 * Addresses that carry another address, of named services only; docs/identity.md says why each is here. Whoever else writes an address
 * into a path or a parameter shows a page of their own.
 */

/** A form of a service's addresses: which hosts, and what of the address is the one it carries. */
interface Carrier {
	host: RegExp;
	carried(address: URL): string | null;
}

/**
 * Caches that show a publisher's page as the publisher serves it, on an address no script of a page can move to. Only these speak for the
 * site whose page they show.
 */
const CACHES: readonly Carrier[] = [
	// https://cdn.ampproject.org/c/s/host/path and https://host-test.cdn.ampproject.org/v/s/host.test/path; without "s" it is plain http
	{ host: /^(?:[a-z\d-]+\.)?cdn\.ampproject\.org$/, carried: (address) => fromCache(address, '.cdn.ampproject.org') },
	{ host: /^[a-z\d-]+\.bing-amp\.com$/, carried: (address) => fromCache(address, '.bing-amp.com') },
	{ host: /^(?:www\.)?google\.com$/, carried: ({ pathname, search }) => fromPath(/^\/amp\/(.+)$/, pathname, search) },
];

/** Services that lead on to a page or show a version of their own of it. They say where a link goes, and never speak for another site. */
const SIGNPOSTS: readonly Carrier[] = [
	{ host: /^(?:www\.)?google\.com$/, carried: parameterOf('/url', 'q', 'url') },
	{ host: /^lm?\.facebook\.com$/, carried: parameterOf('/l.php', 'u') },
	{ host: /^l\.(?:instagram|threads)\.com$/, carried: parameterOf('/', 'u') },
	{ host: /^l\.messenger\.com$/, carried: parameterOf('/l.php', 'u') },
	{ host: /^out\.reddit\.com$/, carried: parameterOf(null, 'url') },
	{ host: /^(?:www\.)?youtube\.com$/, carried: parameterOf('/redirect', 'q') },
	{ host: /^t\.umblr\.com$/, carried: parameterOf('/redirect', 'z') },
	{ host: /^(?:away\.)?vk\.com$/, carried: parameterOf('/away.php', 'to') },
	{ host: /^duckduckgo\.com$/, carried: parameterOf('/l/', 'uddg') },
	{ host: /^slack-redir\.net$/, carried: parameterOf('/link', 'url') },
	{ host: /^[a-z\d-]+\.safelinks\.protection\.outlook\.com$/, carried: parameterOf('/', 'url') },
	{ host: /^translate\.google\.com$/, carried: parameterOf('/translate', 'u') },
	{ host: /^[a-z\d-]+\.translate\.goog$/, carried: translated },
	{ host: /^web\.archive\.org$/, carried: archived },
];

/** The address of the page that a cache shows; any other address comes back as it is. */
export function unwrapCache(url: string): string {
	return carriedBy(CACHES, url) ?? url;
}

/** Where a link leads behind the services that wrap links; any other address comes back as it is. */
export function unwrapLink(url: string): string {
	let address = url.trim();
	// wrapped twice is seen in the wild (a redirector to a cache), deeper is not
	for (let depth = 0; depth < 3; depth++) {
		const inner = carriedBy(SIGNPOSTS, address) ?? carriedBy(CACHES, address);
		if (!inner) break;
		address = inner;
	}
	return address;
}

function carriedBy(carriers: readonly Carrier[], url: string): string | null {
	if (!URL.canParse(url)) return null;
	const address = new URL(url);
	if (!/^https?:$/.test(address.protocol) || address.port) return null;
	const carrier = carriers.filter(({ host }) => host.test(address.hostname));
	for (const { carried } of carrier) {
		const inner = carried(address);
		if (inner && /^https?:\/\/[^/]/i.test(inner) && URL.canParse(inner)) return inner;
	}
	return null;
}

/** A sub-host of a cache is that of one publisher, and shows no other's pages: "the--ledger-test" is "the-ledger.test". */
function fromCache({ hostname, pathname, search }: URL, cache: string): string | null {
	const carried = fromPath(/^\/[a-z]\/(.+)$/, pathname, search);
	if (!carried || !hostname.endsWith(cache)) return carried;
	const publisher = new URL(carried).hostname.replace(/-/g, '--').replace(/\./g, '-');
	return hostname.slice(0, -cache.length) === publisher ? carried : null;
}

/** "s/host/path" of an https page, "host/path" of an http one, and the query, which is the page's. */
function fromPath(form: RegExp, pathname: string, search: string): string | null {
	const carried = /^(s\/)?([a-z\d-]+(?:\.[a-z\d-]+)+\/.*)$/i.exec(form.exec(pathname)?.[1] ?? '');
	const address = carried && `https://${carried[2]}${search}`;
	return address && URL.canParse(address) ? address : null;
}

/** @param path null where any will do */
function parameterOf(path: string | null, ...names: string[]): Carrier['carried'] {
	return ({ pathname, searchParams }) => {
		if (path !== null && pathname !== path) return null;
		return (
			names.map((name) => searchParams.get(name)).find((value) => value !== null && /^https?:/.test(value)) ?? null
		);
	};
}

/** www-example-com.translate.goog: one hyphen stands for a stop, two for a hyphen. */
function translated({ hostname, pathname, search }: URL): string {
	const name = hostname.slice(0, -'.translate.goog'.length);
	const host = name
		.split('--')
		.map((part) => part.replace(/-/g, '.'))
		.join('-');
	const parameters = new URLSearchParams(search);
	for (const parameter of [...parameters.keys()]) if (parameter.startsWith('_x_tr_')) parameters.delete(parameter);
	const query = parameters.toString();
	return `https://${host}${pathname}${query && `?${query}`}`;
}

/** https://web.archive.org/web/20240101000000/https://host/path, with "id_" and the like behind the time for other forms of the copy. */
function archived({ pathname, search }: URL): string | null {
	return /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/.exec(pathname + search)?.[1] ?? null;
}
