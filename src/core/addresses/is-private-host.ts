/** Names that never belong to the public web (RFC 6761, RFC 6762, RFC 8375, and what routers and offices use). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/** The beginning of an address and how many of its bits count (RFC 6890 and the registries it names). */
const PRIVATE_IPV4: readonly (readonly [base: number, bits: number])[] = [
	[0x00_00_00_00, 8],
	[0x0a_00_00_00, 8],
	[0x64_40_00_00, 10],
	[0x7f_00_00_00, 8],
	[0xa9_fe_00_00, 16],
	[0xac_10_00_00, 12],
	[0xc0_00_00_00, 24],
	[0xc0_a8_00_00, 16],
	[0xc6_12_00_00, 15],
	[0xe0_00_00_00, 3],
];

/**
 * Whether a host is one of the reader's own machine or network rather than of the public web. What a public name resolves to is not
 * known here.
 * @param host as `URL.hostname` gives it: other spellings of an address (decimal, octal, hexadecimal) are mended by the URL itself
 */
export function isPrivateHost(host: string): boolean {
	const name = host.toLowerCase().replace(/\.+$/, '');
	if (name.startsWith('[')) return isPrivateIpv6(wordsOf(name.slice(1, -1)));
	const ipv4 = ipv4Of(name);
	if (ipv4 !== null) return isPrivateIpv4(ipv4);
	return !name.includes('.') || PRIVATE_NAME.test(name);
}

/** Whether an address that came from another one leads from the public web into a private network. */
export function leadsIntoPrivate(from: string, to: string): boolean {
	if (!URL.canParse(from) || !URL.canParse(to)) return false;
	return isPrivateHost(new URL(to).hostname) && !isPrivateHost(new URL(from).hostname);
}

function isPrivateIpv4(address: number): boolean {
	return PRIVATE_IPV4.some(([base, bits]) => (address ^ base) >>> (32 - bits) === 0);
}

function ipv4Of(name: string): number | null {
	if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)) return null;
	return name.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** The eight words of an address. */
function wordsOf(text: string): number[] {
	const [left = '', right] = text
		.replace(/(\d+\.\d+\.\d+\.\d+)$/, (ipv4) => hexadecimal(ipv4Of(ipv4) ?? 0))
		.split('::');
	const read = (part = '') =>
		part
			.split(':')
			.filter(Boolean)
			.map((word) => Number.parseInt(word, 16));
	const [before, after] = [read(left), read(right)];
	return [...before, ...new Array<number>(Math.max(0, 8 - before.length - after.length)).fill(0), ...after];
}

function hexadecimal(ipv4: number): string {
	return `${(ipv4 >>> 16).toString(16)}:${(ipv4 & 0xffff).toString(16)}`;
}

function isPrivateIpv6(words: readonly number[]): boolean {
	const [first = 0, second = 0] = words;
	const ipv4At = (place: number) => ((words[place] ?? 0) * 0x1_0000 + (words[place + 1] ?? 0)) >>> 0;
	const isZero = (from: number, to: number) => words.slice(from, to).every((word) => word === 0);
	// unspecified, loopback, and IPv4 addresses written as IPv6 ones: compatible, mapped, translated (NAT64), 6to4
	if (isZero(0, 6)) return isZero(6, 7) || isPrivateIpv4(ipv4At(6));
	if (isZero(0, 5) && words[5] === 0xffff) return isPrivateIpv4(ipv4At(6));
	if (isZero(0, 4) && words[4] === 0xffff && words[5] === 0) return isPrivateIpv4(ipv4At(6));
	if (first === 0x64 && second === 0xff9b) return words[2] === 1 || isPrivateIpv4(ipv4At(6));
	if (first === 0x2002) return isPrivateIpv4(ipv4At(1));
	// unique local, link local, site local, multicast
	return (first & 0xfe00) === 0xfc00 || (first & 0xff80) === 0xfe80 || first >= 0xff00;
}
