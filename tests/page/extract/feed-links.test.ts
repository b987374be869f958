import { expect, test } from 'vitest';
import { findFeedLinks } from '../../../src/page/extract/feed-links.ts';
import { parsePage } from '../parse-page.ts';

test('finds each feed a page names once, as absolute addresses', () => {
	const document = parsePage(`<head>
<link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml">
<link rel="ALTERNATE" type="application/atom+xml" href="https://other.test/atom">
<link rel="alternate" type="application/rss+xml" title="Again" href="https://ledger.test/feed.xml">
<link rel="alternate" type="application/rss+xml" href="feed:https://ledger.test/sport.xml">
<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="javascript:x">
</head>`);
	expect(findFeedLinks(document, 'https://ledger.test/world/')).toEqual([
		{ url: 'https://ledger.test/feed.xml', title: 'All news' },
		{ url: 'https://other.test/atom', title: 'other.test' },
		{ url: 'https://ledger.test/sport.xml', title: 'ledger.test' },
	]);
});
