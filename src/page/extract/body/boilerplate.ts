import type { Deadline } from '../../../core/analyse/deadline.ts';
import { isText } from '../region/drop-labelled-comments.ts';
import { type Removal, removeElement } from '../region/removal.ts';
import { isAfter, kindOf, runningParagraphs, runningText } from '../region/running-text.ts';
import { captionsOfEssay } from './photo-essay.ts';
import { isPromptText } from './prompts.ts';

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
		'cookie cookies consent gdpr onetrust privacy',
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

const COMMENTS_NAME =
	/^(?:comments|commentlist|disqus|kommentare|commentaires|comentarios|comentários|commenti|reacties|kommentarer)$/;

/** Names that may as well say what a section is about ("player-ratings", "social-care"): they count only with a second sign. */
const SUBJECTS = new Set(
	'donate donation membership subscription subscriptions popular trending share sharing shares social socials follow sponsor sponsored promotion promoted affiliate privacy cookie cookies consent banner player podcast poll quiz survey rating ratings respond replies credit credits copyright register related recommended topics keywords bio caption captions ad ads advertising comment newsletter newsletters signup footer skip dateline'.split(
		' ',
	),
);
/** Names that say what a part is and cannot be a subject; a name of these alone says nothing more. */
const NEUTRAL =
	/^(?:|[a-z]|js|css|box|block|blocks|container|wrapper|wrap|inner|outer|list|items?|module|widget|section|article|content|component|main|body|area|bar|buttons?|links?|icons?|text|story|post|page|site|news|top|bottom|left|right|inline|center|row|col|grid|title|header|heading|group|panel|slot|unit|view|full|small|large|mobile|desktop|wp|elementor|div|form|image|images|video|media)$/;
/** A part of the text that is called so holds this much running text. */
const SMALLEST_SECTION = 120;
const MOST_LINKED = 0.4;

/** What may be marked as beside the article: by its tag, or by what it is called. */
const MAY_BE_ASIDE = 'footer, aside, figcaption, [class], [id], [role]';

/** What the name of an element says of it. */
interface NameMeaning {
	isAside: boolean;
	isConsent: boolean;
	isComments: boolean;
	/** Whether the name may be about the subject of a section. */
	maySaySubject: boolean;
}

/** Takes what is plainly beside the article out of a copy, by tag, role, classes and size. */
export function dropBoilerplate(
	body: Element,
	{ heading, removed, deadline }: { heading: Element | null; removed: Removal[] | null; deadline: Deadline },
): void {
	const inParagraphs = paragraphLength(body);
	const whole = body.textContent?.length ?? 0;
	const hasMarkup = inParagraphs > MARKED_UP_SHARE * whole;
	// parts of one class are one thing in pieces: a body laid out in rows of "sidebar-grid"
	const shares = new Map<string, number>();
	const marked: { element: Element; name: string }[] = [];
	// a page names most of its elements alike
	const meanings = new Map<string, NameMeaning>();
	const captions = captionsOfEssay(heading);
	const candidates = body.querySelectorAll(MAY_BE_ASIDE);
	for (let index = 0; index < candidates.length; index++) {
		if (index % 64 === 63 && deadline.isOver()) break;
		const element = candidates[index] as Element;
		const tag = element.nodeName;
		if (UNTOUCHED.has(tag)) continue;
		const role = element.getAttribute('role') ?? '';
		const { isAside, isConsent, isComments, maySaySubject } = meaningOf(element, meanings);
		const isBeside = ASIDE_TAG.has(tag) || (role !== '' && ROLE.test(role));
		if (!isAside && !isBeside && !isConsent) continue;
		const isDialog = DIALOG_ROLE.test(role);
		if ((isDialog || isConsent) && isConsentNotice(element, isDialog)) {
			removeElement(element, 'consent', removed);
			continue;
		}
		if (!isAside && !isBeside) continue;
		if (isComments && isWhatReadersWrote(element, heading, body)) {
			removeElement(element, 'comments', removed);
			continue;
		}
		if (!isBeside && isWordOfText(element)) continue;
		if (captions.has(element)) continue;
		if (!isBeside && maySaySubject && isSectionOfText(element, body)) {
			// Readability would hold the name against it
			element.removeAttribute('class');
			element.removeAttribute('id');
			continue;
		}
		const name = `${tag}.${element.getAttribute('class') ?? ''}`;
		const ofParagraphs = inParagraphs && paragraphLength(element) / inParagraphs;
		const share = hasMarkup ? ofParagraphs : Math.max(ofParagraphs, (element.textContent?.length ?? 0) / whole);
		marked.push({ element, name });
		shares.set(name, (shares.get(name) ?? 0) + share);
	}
	for (const { element, name } of marked)
		if ((shares.get(name) ?? 0) < LARGEST_SHARE) removeElement(element, 'named-furniture', removed);
}

/** Named comments go however long they are, where the article's text stands before them. */
function isWhatReadersWrote(element: Element, heading: Element | null, body: Element): boolean {
	return (heading === null || isAfter(element, heading)) && isText(element, body, heading);
}

/** The first word of a paragraph is set apart for its initial, and given once more for screen readers. */
function isWordOfText(element: Element): boolean {
	const text = element.textContent ?? '';
	return (
		element.nodeName === 'SPAN' &&
		element.parentNode?.nodeName === 'P' &&
		/^\p{L}+$/u.test(text.trim()) &&
		!element.previousSibling?.textContent?.trim() &&
		/^\s*\p{Ll}/u.test(element.nextSibling?.textContent ?? '')
	);
}

/**
 * Whether what is named like furniture is a section of the text named after its subject: running text without links and fields, between or
 * beside other sections of the text.
 */
function isSectionOfText(element: Element, body: Element): boolean {
	if (runningText(element) < SMALLEST_SECTION) return false;
	const paragraphs = runningParagraphs(element);
	if (paragraphs.length < 2 && !element.querySelector('h2, h3, h4')) return false;
	if (element.querySelector('input, form, time, h2 a, h3 a, h4 a, a h2, a h3, a h4')) return false;
	let linked = 0;
	for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
	if (linked > MOST_LINKED * (element.textContent?.length ?? 0)) return false;
	if (paragraphs.some((paragraph) => isPromptText(paragraph.textContent?.trim() ?? ''))) return false;
	for (let around: Element | null = element; around && around !== body; around = around.parentElement) {
		const { previousElementSibling: previous } = around;
		if (previous && runningText(previous) >= SMALLEST_SECTION)
			return previous.nodeName === 'P' || kindOf(previous).split('.')[0] === kindOf(around).split('.')[0];
	}
	return false;
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
		isComments: words.some((word) => COMMENTS_NAME.test(word)),
		maySaySubject:
			!PAIRS.test(name) &&
			words.every((word) => !WORDS.has(word) || SUBJECTS.has(word)) &&
			// "player-ratings" are two subjects, "share-bar" is one thing
			(words.some((word) => !WORDS.has(word) && !NEUTRAL.test(word)) ||
				words.filter((word) => SUBJECTS.has(word)).length > 1),
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
