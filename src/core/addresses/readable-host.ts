import { toUnicode } from 'punycode/punycode.es6.js';

/** A host as its owner writes it: "bücher.example" for "xn--bcher-kva.example". What cannot be read comes back as it is. */
export function readableHost(host: string): string {
	if (!host.includes('xn--')) return host;
	try {
		return toUnicode(host);
	} catch {
		return host;
	}
}
