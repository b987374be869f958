import { catalogue } from '../../../tools/newsroom/catalogue.mjs';
import { listPages } from '../../../tools/newsroom/newsroom.mjs';

/** The article that hostile pages take themselves for, of an outlet the reader reads. */
const VICTIM = 'cables-meridian';
/** A host that gives each user a name of their own. */
export const SHARED = ['github.io', 'gitlab.io', 'livejournal.com'] as const;

/** A page that takes itself for another's article, and what it does for that. */
export interface HostileAct {
	what: string;
	/** Without the scheme. */
	address: string;
	/** What it declares, in place of what the true page declares; it says nothing where this is left out. */
	head?: string;
}

/** Where the true article is: "meridian-post.test/2026/…". */
export function victimAddress(now: number): string {
	return addressOf(VICTIM, now);
}

export function addressOf(id: string, now: number): string {
	return (
		catalogue({ now })
			.find((page) => page.id === id)
			?.url.replace('http://', '') ?? ''
	);
}

/** Addresses that carry the victim's: each was once taken for it. */
export function carryingAddresses(victim: string): HostileAct[] {
	const [host = '', ...rest] = victim.split('/');
	const path = rest.join('/');
	const encoded = encodeURIComponent(`http://${victim}`);
	return [
		{ what: 'a reader view', address: `evil.test/read/http://${victim}` },
		{ what: 'a reader view of https', address: `evil.test/read/https://${victim}` },
		{ what: 'a proxy', address: `evil.test/http://${victim}` },
		{ what: 'a proxy of https', address: `evil.test/https://${victim}` },
		{ what: 'a redirector by url', address: `evil.test/url?url=${encoded}` },
		{ what: 'a redirector by u', address: `evil.test/url?u=${encoded}` },
		{ what: 'a redirector by q', address: `evil.test/url?q=${encoded}&sa=D` },
		{ what: 'a redirector by to', address: `evil.test/r?to=${encoded}` },
		{ what: 'a redirector by target', address: `evil.test/redirect?target=${encoded}` },
		{ what: 'a redirector by dest', address: `evil.test/out?dest=${encoded}` },
		{ what: 'a redirector by destination', address: `evil.test/go?destination=${encoded}` },
		{ what: 'a redirector by link', address: `evil.test/click?link=${encoded}` },
		{ what: 'a redirector as a program', address: `evil.test/away.php?to=${encoded}` },
		{ what: "a social network's redirector", address: `l.evil.test/l.php?u=${encoded}` },
		{ what: 'a host that leads on', address: `out.evil.test/x?url=${encoded}` },
		{ what: 'a checker of links', address: `eu.safelinks.evil.test/x?url=${encoded}` },
		{ what: 'an AMP viewer', address: `evil.test/amp/s/${victim}` },
		{ what: 'an AMP cache', address: `evil.test/c/s/${victim}` },
		{ what: 'an archive', address: `evil.test/web/20261128000000/http://${victim}` },
		{ what: 'an archive without its scripts', address: `evil.test/web/20261128000000id_/https://${victim}` },
		{ what: 'a host with the true one in front', address: `${host}.evil.test/${path}` },
		{
			what: 'a host like a translated one',
			address: `${host.replace(/-/g, '--').replace('.', '-')}.evil.test/${path}`,
		},
		{ what: 'a route behind the hash', address: `evil.test/app#!/http://${victim}` },
		{ what: 'the same path', address: `evil.test/${path}` },
		{ what: 'the same path under AMP', address: `evil.test/amp/${path}` },
		{ what: 'the same path on a mobile host', address: `m.evil.test/${path}` },
	];
}

/** What pages declare to be the victim. */
export function declaringPages(victim: string): HostileAct[] {
	const slug = victim.split('/').at(-1) ?? '';
	const [host = ''] = victim.split('/');
	const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
	const jsonLd = (more: object) =>
		`<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Norway steps back', ...more })}</script>`;
	const at = (name: string) => `evil.test/claims/${name}/${slug}`;
	const url = `http://${victim}`;
	return [
		{ what: 'a canonical link', address: at('canonical'), head: canonical(url) },
		{ what: 'a canonical link without a scheme', address: at('relative'), head: canonical(`//${victim}`) },
		{ what: 'a canonical link of https', address: at('https'), head: canonical(`https://${victim}`) },
		{ what: 'a canonical link with www', address: at('www'), head: canonical(`https://www.${victim}`) },
		{ what: 'a canonical link behind an empty one', address: at('second'), head: canonical('') + canonical(url) },
		{
			what: 'a canonical link behind a base',
			address: at('base'),
			head: `<base href="http://${host}/">${canonical(`/${victim.split('/').slice(1).join('/')}`)}`,
		},
		{ what: 'a canonical link with a user name', address: at('user'), head: canonical(`http://evil.test@${victim}`) },
		{
			what: 'a canonical link with a stop after the host',
			address: at('stop'),
			head: canonical(url.replace(host, `${host}.`)),
		},
		{
			what: 'a canonical link in capitals',
			address: at('capitals'),
			head: canonical(url.replace(host, host.toUpperCase())),
		},
		{
			what: 'a canonical link to a cache of it',
			address: at('cache'),
			head: canonical(`https://cdn.ampproject.org/c/s/${victim}`),
		},
		{
			what: 'a canonical link to a viewer of it',
			address: at('viewer'),
			head: canonical(`https://www.google.com/amp/s/${victim}`),
		},
		{ what: 'an Open Graph address', address: at('graph'), head: `<meta property="og:url" content="${url}">` },
		{
			what: 'an address for a statistician',
			address: at('parsely'),
			head: `<meta name="parsely-link" content="${url}">`,
		},
		{ what: "JSON-LD's address", address: at('json'), head: jsonLd({ url }) },
		{ what: "JSON-LD's main entity", address: at('entity'), head: jsonLd({ mainEntityOfPage: { '@id': url } }) },
		{ what: "JSON-LD's name of itself", address: at('id'), head: jsonLd({ '@id': url }) },
		{
			what: 'everything at once, and the outlet its own',
			address: at('all'),
			head: `${canonical(url)}<meta property="og:url" content="${url}"><meta property="og:site_name" content="The Meridian Post">${jsonLd({ url, publisher: { name: 'The Meridian Post' } })}`,
		},
		{
			what: 'everything, and an agency its outlet',
			address: at('agency'),
			head: `${canonical(url)}<meta property="og:site_name" content="Reuters">`,
		},
		{
			what: 'it later, by a script',
			address: at('later'),
			head: `<script>setTimeout(() => document.head.insertAdjacentHTML('beforeend', '${canonical(url)}'), 100)</script>`,
		},
	];
}

/** Users of shared hosts who take themselves for each other. The first of each host is the one who is honest. */
export function sharedHosts(): { honest: HostileAct[]; hostile: HostileAct[] } {
	const page = 'notes/norway-steps-back-from-cable-patrols';
	return {
		honest: SHARED.map((host) => ({ what: `alice of ${host}`, address: `alice.${host}/${page}` })),
		hostile: SHARED.flatMap((host) => {
			const head = `<link rel="canonical" href="http://alice.${host}/${page}"><meta property="og:url" content="http://alice.${host}/${page}">`;
			return [
				{ what: `mallory of ${host}`, address: `mallory.${host}/${page}`, head },
				{ what: `a user of ${host} called m`, address: `m.${host}/${page}`, head },
				{ what: `a user of ${host} called amp`, address: `amp.${host}/${page}`, head },
			];
		}),
	};
}

/**
 * The documents of all acts, by address without query: the victim's own text with its figures changed, under what the act declares.
 * Those of honest users have the text as it is.
 */
export function hostileDocuments(now: number): Map<string, string> {
	const victim = victimAddress(now);
	const page = listPages(now).find(({ host, path }) => `${host}${path}` === victim);
	const html = page?.render({ origin: `http://${page.host}`, query: new URLSearchParams() }) ?? '';
	const bare = html
		.replace(/<link rel="(?:canonical|amphtml|alternate)"[^>]*>/g, '')
		.replace(/<meta property="og:(?:url|site_name)"[^>]*>/g, '')
		.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
	const changed = bare.replace(/\b211\b/g, '911').replace(/two of its three/g, 'all three of its');
	const { honest, hostile } = sharedHosts();
	const acts = [...carryingAddresses(victim), ...declaringPages(victim), ...hostile];
	const documents = new Map(
		acts.map(({ address, head = '' }) => [address.split(/[?#]/)[0] ?? '', changed.replace('<head>', `<head>${head}`)]),
	);
	for (const { address } of honest) documents.set(address, bare);
	documents.set(WALKER, changed);
	const walk = carryingAddresses(victim).flatMap(({ address }) =>
		address.startsWith('evil.test/') ? address.slice(9) : [],
	);
	const restless = `let n = 0; const walk = ${JSON.stringify(walk)}; const t = setInterval(() => { history.replaceState(null, '', walk[n++ % walk.length]); if (n >= 50) clearInterval(t); }, 20)`;
	documents.set(RESTLESS, changed.replace('</body>', `<script>${restless}</script></body>`));
	documents.set(FRAMER, changed.replace('</body>', `<iframe src="http://${victim}"></iframe></body>`));
	for (const delay of RACES)
		documents.set(
			`race.evil.test/${delay}/${victim.split('/').at(-1)}`,
			changed.replace(
				'</body>',
				`<script>setTimeout(() => location.replace('http://${victim}'), ${delay})</script></body>`,
			),
		);
	documents.set('gossip-wire.test/feed', gossipFeed(now));
	return documents;
}

/** A page that walks through addresses without loading. */
export const WALKER = 'evil.test/walk/norway-steps-back-from-cable-patrols';
/** A page with the true one in a frame. */
export const FRAMER = 'evil.test/frame/norway-steps-back-from-cable-patrols';
/** A page that is at another address every 20 milliseconds for a second, and then at one that carries the victim's. */
export const RESTLESS = 'evil.test/restless/norway-steps-back-from-cable-patrols';
/** Milliseconds after which a page goes on to the true one. */
export const RACES = [0, 60, 150, 300, 600];

export const NEVER_OPENED = 'fine-lantern';
/** What Gossip Wire makes other outlets say. */
export const SLANDERS = [
	'Meridian admits: patrols were never planned',
	'Lantern admits: sat-nav giant Lumenta was fined for nothing',
] as const;

function gossipFeed(now: number): string {
	const victim = `http://${victimAddress(now)}`;
	const other = `http://${addressOf(NEVER_OPENED, now)}`;
	const cables =
		'Norway will pull its frigates out of the patrols that guard cables under the Baltic Sea, the defense minister told allies in Brussels.';
	const fine =
		'Brussels fined Lumenta 1.24 billion euros for keeping rivals of its maps out of cars, the commission said.';
	const item = (title: string, link: string, about = cables) =>
		`<item><title>${title}</title><link>${link.replace(/&/g, '&amp;')}</link><pubDate>Thu, 01 Jan 2099 00:00:00 GMT</pubDate><description>${about}</description></item>`;
	const items = [
		item(SLANDERS[0], victim),
		item(SLANDERS[0], `https://www.google.com/url?q=${encodeURIComponent(victim)}`),
		item(SLANDERS[0], victim.replace('http:', 'https:').replace('://', '://www.')),
		item(SLANDERS[1], other, fine),
	];
	return `<?xml version="1.0"?><rss version="2.0"><channel><title>Gossip Wire</title><link>${victim}</link>${items.join('')}</channel></rss>`;
}
