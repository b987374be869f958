/** Roles of parts that stand beside an article (WAI-ARIA landmarks, widgets). */
const ROLE =
	/^(?:navigation|complementary|search|dialog|alertdialog|alert|menu|menubar|banner|contentinfo|toolbar|tooltip|tablist|status)$/i;

/** Words in classes and identifiers of parts that are not the article's running text, by what they are. */
const WORDS = new Set(
	[
		'newsletter newsletters subscribe subscription subscriptions signup signin login register abo paywallbox donate donation membership',
		'related relatedcontent recommended recommendation recommendations recommends recirc recirculation teaser teasers mostread mostpopular trending popular outbrain taboola readmore morefrom moreon furtherreading alsolike ymal upnext',
		'share sharing sharebar shares social socials sharethis addtoany addthis follow followus',
		'ad ads advert adverts advertisement advertisements advertising adslot adsense sponsor sponsored promo promos promotion promoted banner werbung anzeige publicidad publicite affiliate',
		'comment comments commentlist disqus respond replies coral',
		'cookie cookies consent gdpr cmp onetrust',
		'breadcrumb breadcrumbs pagination pager toolbar menu navbar nav navigation sidebar footer masthead colophon skiplink skip',
		'caption captions figcaption credit credits copyright photocredit gallerycaption',
		'tags taglist topics tagcloud keywords',
		'byline bylines authorbox authorbio bio dateline timestamp postmeta entrymeta',
		'popup modal overlay lightbox tooltip toast',
		'player audioplayer videoplayer podcast poll quiz survey rating ratings',
		'screenreader visuallyhidden sronly',
	]
		.join(' ')
		.split(' '),
);
/** The same, where only two words together say it. */
const PAIRS =
	/(?:read|most|more)[-_ ]?(?:more|next|also|read|popular|from|on|stories|news|articles)|also[-_ ]?(?:read|like)|you[-_ ]?may|up[-_ ]?next|author[-_ ]?(?:bio|box|info|card|profile|description)|about[-_ ]?(?:the[-_ ]?)?author|post[-_ ]?(?:meta|tags|nav|footer)|entry[-_ ]?(?:meta|footer|tags)|article[-_ ]?(?:meta|tags|footer|header|share|actions|info|topics)|(?:sign|log)[-_ ]?(?:up|in)(?:$|[-_ ])|call[-_ ]?to[-_ ]?action|(?:^|[-_ ])cta(?:$|[-_ ])|visually[-_ ]?hidden|sr[-_ ]only|screen[-_ ]reader|table[-_ ]?of[-_ ]?contents|(?:^|[-_ ])toc(?:$|[-_ ])|in[-_ ]?article[-_ ]?(?:ad|promo|related)|image[-_ ]?(?:caption|credit|meta)|reading[-_ ]?time|jump[-_ ]?(?:link|to)|skip[-_ ]?(?:link|to)/i;

/** Classes that say how something looks and when ("print:hidden", "has-sidebar", "[.ad_&]:mt-0"), not what it is. */
const UTILITY_CLASS = /[:[]|^(?:has|is|with|no|without|not)[-_]/;
/** What holds more than this share of a page's paragraphs is not dropped for a word in its class: "has-sidebar", "no-comments". */
const LARGEST_SHARE = 0.3;
const UNTOUCHED = /^(?:BODY|MAIN|HTML|ARTICLE|P|H1|TD|TR|TBODY)$/;

/** Takes what is plainly beside the article out of a copy, by tag, role, classes and size. */
export function dropBoilerplate(body: Element): void {
	const largest = LARGEST_SHARE * paragraphText(body);
	const marked = [...body.querySelectorAll('*')].filter(
		(element) => !UNTOUCHED.test(element.nodeName) && isMarked(element),
	);
	// parts of one class are one thing in pieces: a body laid out in rows of "sidebar-grid"
	const lengths = new Map<string, number>();
	for (const element of marked) {
		const name = element.getAttribute('class') ?? '';
		if (!marked.includes(element.parentElement as Element))
			lengths.set(name, (lengths.get(name) ?? 0) + paragraphText(element));
	}
	for (const element of marked) {
		if (paragraphText(element) < largest && (lengths.get(element.getAttribute('class') ?? '') ?? 0) < largest)
			element.remove();
	}
}

/** Characters in paragraphs; those of the whole element where it has none. */
function paragraphText(element: Element): number {
	let length = 0;
	for (const paragraph of element.getElementsByTagName('p')) length += paragraph.textContent?.trim().length ?? 0;
	return length;
}

function isMarked(element: Element): boolean {
	const tag = element.nodeName;
	if (tag === 'FOOTER' || tag === 'ASIDE' || tag === 'FIGCAPTION') return true;
	const role = element.getAttribute('role');
	if (role && ROLE.test(role)) return true;
	const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	if (name.length < 4 || name.length > 1_500) return false;
	return PAIRS.test(name) || wordsOf(name).some((word) => WORDS.has(word));
}

/** "article__ShareBar--top" → article, share, bar, top */
function wordsOf(name: string): string[] {
	return name
		.split(/\s+/)
		.filter((token) => !UTILITY_CLASS.test(token))
		.join(' ')
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}]+/u);
}
