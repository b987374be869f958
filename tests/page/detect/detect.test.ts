import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/page/detect/detect.ts';
import { parsePage } from '../parse-page.ts';

const PARAGRAPH =
	'<p>The council met for six hours on Monday and decided, by one vote, to leave the old bridge where it stands until a new one is paid for.</p>';
const TEASERS = Array.from(
	{ length: 15 },
	(_, i) =>
		`<article><h2><a href="/story-${i}">One of the day's stories, number ${i}</a></h2><p>A short line under it.</p></article>`,
).join('');

test.each([
	['a home page', 'https://ledger.test/', `<h1>The Ledger</h1>${TEASERS}${PARAGRAPH.repeat(3)}`],
	[
		'a home page that calls itself an article',
		'https://ledger.test/',
		`<script type="application/ld+json">{"@type":"NewsArticle"}</script>${TEASERS}`,
	],
	['a section front', 'https://ledger.test/world', TEASERS],
	['a tag page', 'https://ledger.test/tag/bridges', TEASERS],
	[
		'a search page',
		'https://ledger.test/search?q=bridge',
		`<form><input name="q"><button>Search</button></form>${TEASERS}`,
	],
	[
		'a shop page',
		'https://shop.test/products/steel-kettle',
		`<script type="application/ld+json">{"@type":"Product"}</script><h1>Steel kettle</h1><span class="price">39</span><span class="price">29</span><button class="add-to-cart">Buy</button>${PARAGRAPH}`,
	],
	[
		'a forum thread',
		'https://boards.test/threads/which-kettle.123/',
		`<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>${`<div class="message-body">${PARAGRAPH}</div><a class="reply" href="#">Reply</a>`.repeat(8)}`,
	],
	[
		'a manual',
		'https://docs.tool.test/reference/install',
		`<h1>Install</h1>${`${PARAGRAPH}<pre><code>run it</code></pre>`.repeat(12)}`,
	],
	[
		'a service page',
		'https://firm.test/services/plumbing',
		`<h1>Plumbing</h1><form>${'<input>'.repeat(12)}</form><p>We come the same day, in town and out of town, and we charge what we said.</p>`,
	],
	['an empty page', 'https://ledger.test/world/story-of-the-bridge', ''],
])('%s is not an article, and the reader is told why', (_, url, html) => {
	const { isArticle, confidence, reasons } = detect(parsePage(html), url);
	expect(isArticle).toBe(false);
	expect(confidence).toBeGreaterThan(0.5);
	expect(reasons.length).toBeGreaterThan(0);
});

test.each([
	[
		'a news article',
		'https://ledger.test/world/council-leaves-old-bridge',
		`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jo Doe"}}</script><h1>Council leaves old bridge</h1>${PARAGRAPH.repeat(8)}`,
	],
	[
		'a blog post',
		'https://blog.test/2025/02/why-i-kept-my-old-kettle',
		`<h1>Why I kept my old kettle</h1><a rel="author" href="/me">Me</a>${PARAGRAPH.repeat(8)}`,
	],
	[
		'a live blog',
		'https://ledger.test/news/flood-live-updates-from-the-valley',
		`<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script><h1>Flood</h1>${PARAGRAPH.repeat(8)}`,
	],
	[
		'an opinion with microdata',
		'https://ledger.test/opinion/the-bridge-should-stay',
		`<div itemscope itemtype="https://schema.org/OpinionNewsArticle"><h1>The bridge should stay</h1>${PARAGRAPH.repeat(6)}</div>`,
	],
	[
		'an article with broken JSON-LD',
		'https://ledger.test/world/council-leaves-old-bridge',
		`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge",},</script><h1>Bridge</h1>${PARAGRAPH.repeat(6)}`,
	],
])('%s is one', (_, url, html) => {
	expect(detect(parsePage(html), url).isArticle).toBe(true);
});

describe('the reader is told in plain words', () => {
	test.each([
		['the front page of a site', 'https://ledger.test/', TEASERS, ['front', 'links', 'short', 'teasers']],
		[
			'a shop',
			'https://shop.test/kettles/steel-kettle',
			`<script type="application/ld+json">{"@type":"Product"}</script>${'<span class="price">39</span>'.repeat(5)}<button class="add-to-cart">Buy</button>`,
			['buy', 'product', 'short'],
		],
		[
			'an article',
			'https://ledger.test/2025/02/council-leaves-the-old-bridge-standing',
			`<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jo Doe"}}</script><p class="byline">Jo Doe</p>${PARAGRAPH.repeat(8)}`,
			['author', 'together', 'article-type', 'slug'],
		],
		['a page that shows nothing either way', 'https://firm.test/x', PARAGRAPH.repeat(5), ['too-little']],
	])('why it is or is not one: %s', (_, url, html, reasons) => {
		expect(detect(parsePage(html), url).reasons).toEqual(reasons);
	});
});

describe('floors of length are by script', () => {
	test.each([
		[
			'Japanese',
			'町の議会は月曜日、六時間にわたる会議の末に、新しい橋の費用がまかなわれるまで古い橋をそのまま残すことを、一票の差で決めた。',
		],
		[
			'Chinese',
			'镇议会星期一开了六个小时的会，最后以一票之差决定，在新桥的费用有着落以前，旧桥原样保留，不予拆除，也不限制行人通行。',
		],
		[
			'Korean',
			'군의회는 월요일 여섯 시간 동안 이어진 회의 끝에 새 다리의 비용이 마련될 때까지 옛 다리를 그대로 두기로 한 표 차이로 결정했다.',
		],
		['Thai', 'สภาเมืองประชุมกันหกชั่วโมงเมื่อวันจันทร์ และตัดสินด้วยคะแนนต่างกันเพียงเสียงเดียวว่าจะคงสะพานเก่าไว้จนกว่าจะมีเงินสร้างสะพานใหม่'],
	])('a short article in %s is one', (_, paragraph) => {
		const document = parsePage(
			`<meta property="og:type" content="article"><h1>見出し</h1>${`<p>${paragraph}</p>`.repeat(6)}`,
		);
		expect(detect(document, 'https://ledger.test/news/48213').isArticle).toBe(true);
	});
});
