import { attributeOf } from '../attribute-of.ts';
import { unshadowed } from '../highlights/popover/unshadowed.ts';
import { walkElements } from '../walk-elements.ts';

/** What a page is made of, counted in one walk. */
export interface PageSurvey {
	/** Paragraphs and captions outside navigation, footers and the like. */
	paragraphs: Element[];
	/** Elements that may hold running text where a page has no paragraphs, outside the same. */
	containers: Element[];
	/** Values of `itemtype`, without the vocabulary's address. */
	itemTypes: string[];
	links: Element[];
	/** Headings that are links. */
	teasers: number;
	times: number;
	prices: number;
	carts: number;
	code: number;
	inputs: number;
	/** Parts named as replies, threads or messages. */
	replies: number;
	bylines: number;
	shares: number;
	figures: number;
}

const CONTAINER = /^(?:div|td|section|article|main|span|pre)$/;
const HEADING = /^h[2-4]$/;
const BESIDE = /^(?:nav|footer|aside|dialog)$/;
const BESIDE_ROLE = /^(?:navigation|complementary|contentinfo|dialog)$/;
const BYLINE = /byline|author|autor|auteur/i;
const PRICE = /price/i;
const CART = /add-?_?to-?_?(?:cart|basket|bag)/i;
const REPLY = /reply|thread|topic|forum|message-|post-body/i;
const SHARE = /share/i;
/** What stands in each of the names above: most elements have none of it, and need no look at each. */
const NAMED = /author|autor|auteur|byline|price|add|reply|thread|topic|forum|message-|post-body|share/i;
const SHARE_ADDRESS = /sharer|\/intent\/(?:tweet|post)/i;
const MOST_ELEMENTS = 60_000;

/** Counts a page's parts. Reads no text. */
export function surveyPage(root: Element): PageSurvey {
	const survey: PageSurvey = {
		paragraphs: [],
		containers: [],
		itemTypes: [],
		links: [],
		teasers: 0,
		times: 0,
		prices: 0,
		carts: 0,
		code: 0,
		inputs: 0,
		replies: 0,
		bylines: 0,
		shares: 0,
		figures: 0,
	};
	const forms = new Set<Element>(root.getElementsByTagName('form'));
	// parents come before their children, so one look at the parent tells whether an element stands beside the content
	const beside = new Set<Node | null>();
	for (const element of walkElements(root, MOST_ELEMENTS)) {
		if (forms.has(element)) {
			const parent = unshadowed(element, 'parentNode');
			if (beside.has(parent)) beside.add(element);
			continue;
		}
		const tag = element.localName;
		const parent = element.parentNode;
		const role = attributeOf(element, 'role');
		const isBeside = beside.has(parent) || BESIDE.test(tag) || (role && BESIDE_ROLE.test(role));
		if (isBeside) beside.add(element);
		else if (tag === 'p' || tag === 'figcaption') survey.paragraphs.push(element);
		else if (CONTAINER.test(tag)) survey.containers.push(element);
		countTag(element, tag, survey);
		countName(element, survey);
	}
	return survey;
}

function countTag(element: Element, tag: string, survey: PageSurvey): void {
	if (tag === 'a') {
		survey.links.push(element);
		if (
			HEADING.test(element.parentElement?.localName ?? '') ||
			HEADING.test(element.firstElementChild?.localName ?? '')
		)
			survey.teasers++;
		if (SHARE_ADDRESS.test(attributeOf(element, 'href'))) survey.shares++;
		if (/\bauthor\b/.test(attributeOf(element, 'rel'))) survey.bylines++;
	} else if (tag === 'time') survey.times++;
	else if (tag === 'pre' || tag === 'code') survey.code++;
	else if (tag === 'figure') survey.figures++;
	else if (tag === 'textarea' || tag === 'select' || (tag === 'input' && attributeOf(element, 'type') !== 'hidden'))
		survey.inputs++;
}

function countName(element: Element, survey: PageSurvey): void {
	const itemType = attributeOf(element, 'itemtype');
	if (itemType) survey.itemTypes.push(itemType.replace(/^.*\//, ''));
	const itemProperty = attributeOf(element, 'itemprop');
	if (itemProperty === 'price') survey.prices++;
	if (itemProperty === 'author') survey.bylines++;
	const name = `${attributeOf(element, 'class')} ${element.id}`;
	if (name.length < 4 || name.length > 1_000) return;
	if (!NAMED.test(name)) return;
	if (BYLINE.test(name)) survey.bylines++;
	if (PRICE.test(name)) survey.prices++;
	if (CART.test(name)) survey.carts++;
	if (REPLY.test(name)) survey.replies++;
	if (SHARE.test(name)) survey.shares++;
}
