import type { FeedProblems } from '../../core/feeds/feed-problem.ts';
import type { Wordings } from '../wordings.ts';

export const FEED_PROBLEMS: Wordings<FeedProblems> = {
	'empty-answer': 'This address gives an empty answer.',
	'web-page': 'This address gives a web page, not a feed.',
	'feed-list': 'This address gives a list of feeds (OPML), not a feed.',
	'no-feed': 'This address gives something that is not a feed.',
	'data-no-feed': 'This address gives data that is not a feed.',
	'broken-feed': 'This address gives a feed too broken to be read.',
	'own-entities': 'This feed declares entities of its own, which are not read because they can do harm.',
	'nested-sitemaps': 'This address gives a list of site maps within another.',
	'sitemap-without-news': 'This address gives a site map that lists no news.',
	'no-sitemaps': 'This address gives a list of site maps that is empty.',
	'broken-sitemap': 'This address gives a site map too broken to be read.',
	'sitemaps-unfetched': 'This address gives a list of site maps, none of which could be fetched.',
	'no-feed-list': 'This file is not a list of feeds (OPML).',
	'feed-list-too-large': 'This file is larger than a list of feeds ever is.',
	'feed-list-empty': 'This list names no feeds.',
	'feed-not-granted': 'Sidelight may not ask this site: allow it to go on.',
	'feed-moved': ({ to }) => `The feed leads to another site, which Sidelight may not ask. Add its new address: ${to}`,
	'feed-moved-unknown':
		'The feed leads to another site, or back to itself; the browser does not say which. Open it in a tab and add the address there.',
	'feed-took-too-long':
		'Reading this feed took too long, so Sidelight stopped. It is not fetched again unless you ask.',
	'feed-gone': 'The site says this feed is gone.',
	'feed-not-found': 'The site has no feed at this address (404).',
	'feed-refused': ({ status }) => `The site does not give this feed to Sidelight (${status}).`,
	'feed-busy': 'The site asks to be left alone for a while (429).',
	'feed-in-trouble': ({ status }) => `The site is in trouble (${status}).`,
	'feed-answered': ({ status }) => `The site answered with ${status}.`,
	'feed-too-large': 'The feed is larger than 5 MB.',
	'feed-in-private-network': 'The feed leads into a private network, where Sidelight does not follow.',
	'feed-too-slow': 'The site did not finish its answer within 20 seconds.',
	'feed-unreachable': 'The site could not be reached.',
};
