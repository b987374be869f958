import { parseOpml } from '../../../../src/core/feeds/parse-opml.ts';
import { readSource } from '../../../../src/core/feeds/read-source.ts';
import { feedsNamedByHtml, sitemapsNamedByRobots } from '../../../../src/core/feeds/site-feeds.ts';
import { parseGdelt } from '../../../../src/core/look-ups/gdelt.ts';
import { parseGoogleNews } from '../../../../src/core/look-ups/google-news.ts';
import { type Door, escaped } from './door.ts';

/** What a subscribed address, a file of feeds or a look-up gives. */
export function feedDoors(): Door[] {
	const reading = (name: string, content: (input: string) => string, read: (content: string) => unknown): Door => ({
		name,
		prepare: (input) => {
			const whole = content(input);
			return () => {
				try {
					return read(whole);
				} catch {
					return null;
				}
			};
		},
	});
	const read = (content: string) => readSource(content, 'https://northbank.test/feed');
	const rss = (inside: string) =>
		`<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Northbank Times</title>${inside}</channel></rss>`;
	const everyField = (input: string) => {
		const text = escaped(input);
		return `<item><title>${text}</title><link>https://a.test/${text}</link><guid>${text}</guid><description>${text}</description><pubDate>${text}</pubDate><dc:creator>${text}</dc:creator></item>`;
	};
	return [
		reading('feed', (input) => input, read),
		reading(
			'feed (RSS, mark-up)',
			(input) => rss(`${input}<item><title>a</title><link>https://a.test/</link></item>`),
			read,
		),
		reading('feed (RSS, fields)', (input) => rss(everyField(input)), read),
		reading(
			'feed (RSS, mark-up as text)',
			(input) =>
				rss(
					`<item><title>a</title><link>https://a.test/</link><description><![CDATA[${input.replaceAll(']]>', '')}]]></description></item>`,
				),
			read,
		),
		reading(
			'feed (Atom)',
			(input) =>
				`<feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><entry><title type="html">${escaped(input)}</title><link href="${escaped(input)}"/><content type="html">${escaped(input)}</content></entry>${input}</feed>`,
			read,
		),
		reading(
			'feed (RDF)',
			(input) =>
				`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="a"><title>a</title></channel>${input}<item rdf:about="b"><title>${escaped(input)}</title></item></rdf:RDF>`,
			read,
		),
		reading(
			'feed (JSON)',
			(input) =>
				`{"version":"https://jsonfeed.org/version/1.1","title":"a","items":[{"id":"b","url":"https://a.test/","content_html":${JSON.stringify(input)},"title":${JSON.stringify(input)},"date_published":${JSON.stringify(input)}}]}`,
			read,
		),
		reading('feed (broken JSON)', (input) => `{"version":"https://jsonfeed.org/version/1.1","items":[${input}`, read),
		reading(
			'site map',
			(input) =>
				`<urlset xmlns="a" xmlns:news="b"><url><loc>https://a.test/b</loc><news:news><news:title>${escaped(input)}</news:title><news:publication_date>${escaped(input)}</news:publication_date></news:news></url>${input}</urlset>`,
			read,
		),
		reading(
			'index of site maps',
			(input) => `<sitemapindex><sitemap><loc>https://a.test/${escaped(input)}</loc></sitemap>${input}</sitemapindex>`,
			read,
		),
		reading('OPML', (input) => `<opml version="2.0"><body>${input}</body></opml>`, parseOpml),
		reading(
			'OPML (attributes)',
			(input) =>
				`<opml version="2.0"><body><outline text="${escaped(input)}" xmlUrl="https://a.test/${escaped(input)}"/></body></opml>`,
			parseOpml,
		),
		reading('GDELT', (input) => input, parseGdelt),
		reading('GDELT (broken)', (input) => `{"articles":[${input}`, parseGdelt),
		reading(
			'GDELT (fields)',
			(input) =>
				JSON.stringify({
					articles: [{ url: `https://a.test/${input}`, title: input, domain: input, seendate: input }],
				}),
			parseGdelt,
		),
		reading(
			'Google News',
			(input) =>
				rss(
					`<item><title>${escaped(input)} - ${escaped(input)}</title><link>https://a.test/</link><source url="https://a.test/">${escaped(input)}</source></item>${input}`,
				),
			parseGoogleNews,
		),
		reading(
			'feeds of a site',
			(input) => input,
			(html) => feedsNamedByHtml(html, 'https://northbank.test/'),
		),
		reading(
			'feeds of a site (links)',
			(input) => `<link rel="alternate" type="application/rss+xml" title="${input}`,
			(html) => feedsNamedByHtml(html, 'https://northbank.test/'),
		),
		reading(
			'robots.txt',
			(input) => input,
			(text) => sitemapsNamedByRobots(text, 'https://northbank.test/robots.txt'),
		),
	];
}
