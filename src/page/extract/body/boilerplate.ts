/** Roles of parts that stand beside an article (WAI-ARIA landmarks, widgets). */
const ROLE =
	/^(?:navigation|complementary|search|dialog|alertdialog|alert|menu|menubar|banner|contentinfo|toolbar|tooltip|tablist|status)$/i;

const DIALOG_ROLE = /^(?:alert)?dialog$/i;

/** Words in classes and identifiers of parts that are not the article's running text, by what they are. */
const WORDS = new Set(
	[
		'newsletter newsletters subscribe subscription subscriptions signup signin login register abo paywallbox donate donation membership',
		'related relatedcontent recommended recommendation recommendations recommends recirc recirculation teaser teasers mostread mostpopular trending popular outbrain taboola readmore morefrom moreon furtherreading alsolike ymal upnext',
		'share sharing sharebar shares social socials sharethis addtoany addthis follow followus',
		'ad ads advert adverts advertisement advertisements advertising adslot adsense sponsor sponsored promo promos promotion promoted banner werbung anzeige publicidad publicite affiliate',
		'comment comments commentlist disqus respond replies coral',
		'cookie cookies consent gdpr cmp onetrust privacy',
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
	/(?:read|most|more)[-_ ]?(?:more|next|also|read|popular|from|on|stories|news|articles)|also[-_ ]?(?:read|like)|you[-_ ]?may|up[-_ ]?next|author[-_ ]?(?:bio|box|info|card|profile|description)|about[-_ ]?(?:the[-_ ]?)?author|post[-_ ]?(?:meta|tags|nav|footer)|entry[-_ ]?(?:meta|footer|tags)|article[-_ ]?(?:meta|tags|footer|header|share|actions|info|topics)|(?:sign|log)[-_ ]?(?:up|in)(?:$|[-_ ])|call[-_ ]?to[-_ ]?action|(?:^|[-_ ])cta(?:$|[-_ ])|visually[-_ ]?hidden|sr[-_ ]only|screen[-_ ]reader|table[-_ ]?of[-_ ]?contents|(?:^|[-_ ])toc(?:$|[-_ ])|in[-_ ]?article[-_ ]?(?:ad|promo|related)|image[-_ ]?(?:caption|credit|meta)|reading[-_ ]?time|(?:twitter[-_]tweet|instagram[-_]media|(?:tiktok|bluesky|facebook)[-_]embed)(?:$|[-_ ])|jump[-_ ]?(?:link|to)|skip[-_ ]?(?:link|to)/i;

/** Classes that say how something looks and when ("print:hidden", "has-sidebar", "[.ad_&]:mt-0"), not what it is. */
const UTILITY_CLASS = /[:[]|^(?:has|is|with|no|without|not)[-_]/;
/** A number of a style sheet, hexadecimal: "2638ad0", but not "ad22". */
const GENERATED = /(?<![a-z\d])(?![a-f]+\d+(?![a-z\d]))[a-f]*\d[a-f]*\d[a-f\d]*(?![a-z\d])/gi;
/** In words. */
const LONGEST_IDENTIFIER = 3;
/** What holds more than this share of a page's paragraphs is not dropped for a word in its class: "has-sidebar", "no-comments". */
const LARGEST_SHARE = 0.3;
/** With a smaller share of its text in paragraphs a page does not mark them up. */
const MARKED_UP_SHARE = 0.2;
const HEADING = /^H[1-6]$/;
const ASIDE_TAG = new Set(['FOOTER', 'ASIDE', 'FIGCAPTION']);
const UNTOUCHED = new Set(['BODY', 'MAIN', 'HTML', 'ARTICLE', 'P', 'H1', 'TD', 'TR', 'TBODY']);

const CONSENT_NAME = /^(?:cookies?|consent|gdpr|cmp|onetrust|privacy)$/;
const CONSENT_WORD =
	/cookie|consent|partner|privacy|datenschutz|einwillig|zustimm|confidentialité|consentement|privacidad|consentimiento/gi;
/** A notice has so many of these words. */
const FEWEST_CONSENT_WORDS = 4;

/** What may be marked as beside the article: by its tag, or by what it is called. */
const MAY_BE_ASIDE = 'footer, aside, figcaption, [class], [id], [role]';

/** What the name of an element says of it. */
interface NameMeaning {
	isAside: boolean;
	isConsent: boolean;
}

/** Takes what is plainly beside the article out of a copy, by tag, role, classes and size. */
export function dropBoilerplate(body: Element): void {
	const inParagraphs = paragraphLength(body);
	const whole = body.textContent?.length ?? 0;
	const hasMarkup = inParagraphs > MARKED_UP_SHARE * whole;
	// parts of one class are one thing in pieces: a body laid out in rows of "sidebar-grid"
	const shares = new Map<string, number>();
	const marked: { element: Element; name: string }[] = [];
	// a page names most of its elements alike
	const meanings = new Map<string, NameMeaning>();
	body.querySelectorAll(MAY_BE_ASIDE).forEach((element) => {
		const tag = element.nodeName;
		if (UNTOUCHED.has(tag)) return;
		const role = element.getAttribute('role') ?? '';
		const { isAside, isConsent } = meaningOf(element, meanings);
		if (!(isAside || ASIDE_TAG.has(tag) || (role && ROLE.test(role)))) return;
		const isDialog = DIALOG_ROLE.test(role);
		if ((isDialog || isConsent) && isConsentNotice(element, isDialog)) {
			element.remove();
			return;
		}
		const name = `${tag}.${element.getAttribute('class') ?? ''}`;
		const ofParagraphs = inParagraphs && paragraphLength(element) / inParagraphs;
		const share = hasMarkup ? ofParagraphs : Math.max(ofParagraphs, (element.textContent?.length ?? 0) / whole);
		marked.push({ element, name });
		shares.set(name, (shares.get(name) ?? 0) + share);
	});
	for (const { element, name } of marked) if ((shares.get(name) ?? 0) < LARGEST_SHARE) element.remove();
}

/** What asks for consent goes however long it is, unless a headline is in it: then the whole page is in one dialog. */
function isConsentNotice(element: Element, isDialog: boolean): boolean {
	if (element.querySelector('h1')) return false;
	return isDialog || (element.textContent?.match(CONSENT_WORD)?.length ?? 0) >= FEWEST_CONSENT_WORDS;
}

function paragraphLength(element: Element): number {
	let length = 0;
	for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent?.trim().length ?? 0;
	return length;
}

function meaningOf(element: Element, meanings: Map<string, NameMeaning>): NameMeaning {
	const isHeading = HEADING.test(element.nodeName);
	// a heading's identifier is made of its text
	const id = isHeading ? '' : (element.getAttribute('id') ?? '');
	const className = element.getAttribute('class') ?? '';
	// most have a class alone, whose string is found in the map without being put together first
	const given = isHeading || id ? `${isHeading} ${id} ${className}` : className;
	let meaning = meanings.get(given);
	if (!meaning) {
		meaning = readName(nameOf(id, className), isHeading);
		meanings.set(given, meaning);
	}
	return meaning;
}

function readName(name: string, isHeading: boolean): NameMeaning {
	const words = wordsOf(name);
	return {
		// a heading may be named after the list of headings it is shown in
		isAside: name.length > 2 && ((!isHeading && PAIRS.test(name)) || words.some((word) => WORDS.has(word))),
		isConsent: words.some((word) => CONSENT_NAME.test(word)),
	};
}

/** Class and identifier as far as they say what an element is. An identifier of many words is made of a text. */
function nameOf(id: string, className: string): string {
	const tokens = className.slice(0, 1_500).split(/\s+/);
	if (id.split(/[-_]/).length <= LONGEST_IDENTIFIER) tokens.push(id);
	return tokens.filter((token) => !UTILITY_CLASS.test(token)).join(' ');
}

/** "article__ShareBar--top" → article, share, bar, top. Numbers made for the style sheet ("element-2638ad0") are no words. */
function wordsOf(name: string): string[] {
	return (/\d/.test(name) ? name.replace(GENERATED, ' ') : name)
		.replace(/([a-z\d])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/);
}
