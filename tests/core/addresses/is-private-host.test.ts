import { describe, expect, test } from 'vitest';
import { isPrivateHost, leadsIntoPrivate } from '../../../src/core/addresses/is-private-host.ts';

const hostOf = (host: string) => new URL(`http://${host}/`).hostname;

describe('a host of the reader’s own network', () => {
	test.each([
		'127.0.0.1',
		'127.9.9.9',
		'10.0.0.1',
		'10.255.255.255',
		'172.16.0.1',
		'172.31.255.254',
		'192.168.1.1',
		'169.254.169.254',
		'100.64.0.1',
		'100.127.255.255',
		'0.0.0.0',
		'198.18.0.1',
		'224.0.0.251',
		'255.255.255.255',
		'2130706433',
		'0x7f000001',
		'0177.0.0.1',
		'0x7f.1',
		'127.1',
		'192.168.257',
		'127.0.0.1.',
		'127。0。0。1',
		'１２７.0.0.1',
		'[::1]',
		'[::]',
		'[fc00::1]',
		'[fdff:1::2]',
		'[fe80::1]',
		'[febf::1]',
		'[fec0::1]',
		'[ff02::fb]',
		'[::ffff:127.0.0.1]',
		'[::ffff:c0a8:101]',
		'[::ffff:0:127.0.0.1]',
		'[::127.0.0.1]',
		'[64:ff9b::10.0.0.1]',
		'[64:ff9b:1::1]',
		'[2002:c0a8:101::1]',
		'localhost',
		'localhost.',
		'LOCALHOST',
		'a.localhost',
		'printer.local',
		'nas.lan',
		'wiki.internal',
		'router.home.arpa',
		'box.home',
		'intranet',
		'fritz.box.internal.',
	])('is %s', (host) => {
		expect(isPrivateHost(hostOf(host))).toBe(true);
	});

	test.each([
		'northbank-times.example',
		'vell-courier.test',
		'8.8.8.8',
		'11.0.0.1',
		'172.15.0.1',
		'172.32.0.1',
		'192.167.1.1',
		'192.169.1.1',
		'100.63.0.1',
		'100.128.0.1',
		'169.253.1.1',
		'[2001:db8::1]',
		'[2606:4700::1111]',
		'[::ffff:8.8.8.8]',
		'[64:ff9b::8.8.8.8]',
		'[2002:808:808::1]',
		'local.example',
		'internal.example',
		'10.0.0.1.example',
		'localhost.example',
		'homes.example',
	])('is not %s', (host) => {
		expect(isPrivateHost(hostOf(host))).toBe(false);
	});
});

test.each([
	['http://northbank.example/feed', 'http://192.168.1.1/', true],
	['http://192.168.1.1/feed', 'http://192.168.1.2/feed', false],
	['http://localhost:1200/feed', 'http://localhost:1200/other', false],
	['http://192.168.1.1/feed', 'http://northbank.example/feed', false],
	['http://northbank.example/feed', 'http://northbank.example/other', false],
	['http://northbank.example/feed', 'no address', false],
])('from %s to %s: %s', (from, to, leads) => {
	expect(leadsIntoPrivate(from, to)).toBe(leads);
});
