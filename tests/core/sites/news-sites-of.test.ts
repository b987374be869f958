import { expect, test } from 'vitest';
import type { Outlet } from '../../../src/core/outlets/outlet-directory.ts';
import { automaticNewsSites } from '../../../src/core/sites/news-sites-of.ts';
import type { SiteRule } from '../../../src/core/sites/site-mode.ts';

const outlet = (host: string, country: string, name = host): Outlet => ({
	name,
	host,
	country,
	languages: ['en'],
	kind: 'newspaper',
	isActive: true,
	urls: [`https://${host}/rss`],
});
const outlets = [
	outlet('coast.example', 'GB'),
	outlet('coast.example', 'GB', 'Coast on Sunday'),
	outlet('vell.example', 'GB'),
	outlet('fjord.example', 'NO'),
	outlet('en.aravel.example', 'AM'),
	outlet('aravel.example', 'AM'),
	outlet('mail.aravel.example', 'AM'),
];

test.each<[string, SiteRule[], string[]]>([
	['GB', [], ['coast.example', 'vell.example']],
	['GB', [{ host: 'vell.example', mode: 'off' }], ['coast.example']],
	['GB', [{ host: 'news.vell.example', mode: 'off' }], ['coast.example', 'vell.example']],
	['NO', [], ['fjord.example']],
	['AM', [], ['en.aravel.example', 'aravel.example']],
	['AM', [{ host: 'aravel.example', mode: 'off' }], []],
	['AM', [{ host: 'aravel.example', path: '/live', mode: 'off' }], []],
	['AM', [{ host: 'aravel.example', isAlone: true, mode: 'off' }], ['en.aravel.example']],
	['', [], []],
])('news sites of “%s” beside the rules %j are %j', (country, rules, expected) => {
	const changes = automaticNewsSites(outlets, country, rules);
	expect(changes).toEqual(expected.map((site) => ({ site, mode: 'automatic' })));
});
