/** Caches, archives and proxies that carry the article's own address in their path. */
const CARRIED_IN_PATH: RegExp[] = [
	// https://cdn.ampproject.org/c/s/host/path, https://www.google.com/amp/s/host/path: "s" stands for https
	/^https?:\/\/(?:[^/]+\.)?(?:ampproject\.(?:org|net)\/[a-z]|bing-amp\.com\/[a-z]|[^/]+\/amp)\/s\/([^/]+\.[^/]+\/.*)$/,
	// https://host-test.cdn.ampproject.org/c/host/path: plain http
	/^https?:\/\/(?:[^/]+\.)?ampproject\.(?:org|net)\/[a-z]\/([^/]+\.[^/]+\/.*)$/,
	// https://archive.test/web/20240101000000/https://host/path
	/^https?:\/\/[^/]+\/(?:web\/)?\d{8,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/,
	// reader views and proxies: https://reader.test/https://host/path
	/^https?:\/\/[^/]+\/(?:[a-z]+\/)?(https?:\/\/.+)$/,
];
const REDIRECTOR_PATH = /\/(?:url|redirect|redir|r|out|away|go|link|click|share|linkfilter|external|l)(?:\.php)?\/?$/i;
/** Hosts that do nothing but lead on. */
const REDIRECTOR_HOST = /^(?:out|away|l|lm|redirect)\.|(?:^|\.)safelinks\./i;
const TARGET_PARAMETERS = ['url', 'u', 'q', 'z', 'to', 'target', 'dest', 'destination', 'redirect', 'link'];
/** www-example-com.translate.goog: one hyphen stands for a stop, two for a hyphen. */
const TRANSLATED_HOST = /^(https?):\/\/([^/.]+)\.translate\.goog(\/.*)?$/;

/** The article's own address behind a cache, an archive, a redirector or a translating proxy; any other comes back as it is. */
export function unwrapAddress(url: string): string {
	let address = url.trim();
	// wrapped twice is seen in the wild (a redirector to a cache), deeper is not
	for (let depth = 0; depth < 3; depth++) {
		const inner = unwrapOnce(address);
		if (!inner || inner === address) return address;
		address = inner;
	}
	return address;
}

function unwrapOnce(address: string): string | null {
	for (const pattern of CARRIED_IN_PATH) {
		const carried = pattern.exec(address)?.[1];
		if (carried) return /^https?:/.test(carried) ? carried : `https://${carried}`;
	}
	const translated = TRANSLATED_HOST.exec(address);
	if (translated) {
		const host = (translated[2] ?? '').replace(/--/g, '\0').replace(/-/g, '.').replace(/\0/g, '-');
		return `https://${host}${translated[3] ?? '/'}`;
	}
	if (!URL.canParse(address)) return null;
	const { hostname, pathname, searchParams } = new URL(address);
	if (!REDIRECTOR_PATH.test(pathname) && !REDIRECTOR_HOST.test(hostname)) return null;
	for (const name of TARGET_PARAMETERS) {
		const target = searchParams.get(name);
		if (target && /^https?:\/\//.test(target) && URL.canParse(target)) return target;
	}
	return null;
}
