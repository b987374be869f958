import { childrenOf } from '../../children-of.ts';
import { tidySpaces } from '../body/collect-blocks.ts';
import { type Removal, removeElement } from './removal.ts';
import { isAfter, kindOf, runningParagraphs, runningText } from './running-text.ts';

const LINKED_HEADING = 'h2 > a, h3 > a, h4 > a, h5 > a, h6 > a, a > h2, a > h3, a > h4, a > h5, a > h6';
const MOST_CARDS = 500;
const LONGEST_CARD = 700;
const FEWEST_CARDS = 2;
const FEWEST_SLIDES = 4;
const COUNTER = /^(?:\p{L}{3,12} )?\(?\d{1,3} ?(?:\/|of|von|de|sur|di|av|z|из) ?\d{1,3}\b/iu;
const SLIDES_NAME = /slide|galer|galler|carousel|swiper|diaporama|strecke|photo-?story/i;

/** Takes out runs of cards behind the text: parts of one kind, each a linked headline with an excerpt of another article. */
export function dropCards(body: Element, heading: Element, removed: Removal[] | null): void {
	const region = heading.closest('article, main') ?? body;
	const paragraphs = runningParagraphs(region);
	const runs = new Map<Element, Set<Element>>();
	for (const link of [...body.querySelectorAll(LINKED_HEADING)].slice(0, MOST_CARDS)) {
		const isWithin = link.getAttribute('href') === '#to' || link.closest('a')?.getAttribute('href') === '#to';
		if (isWithin || !isAfter(link, heading)) continue;
		const card = cardAround(link);
		if (!card?.parentElement || card.contains(heading)) continue;
		const run = runs.get(card.parentElement) ?? new Set();
		runs.set(card.parentElement, run.add(card));
	}
	for (const run of runs.values()) {
		const cards = [...run];
		const last = cards.at(-1);
		if (cards.length < FEWEST_CARDS || !last) continue;
		const isInRun = (node: Element): boolean => cards.some((card) => card.contains(node));
		const outside = paragraphs.filter((paragraph) => !isInRun(paragraph));
		if (outside.some((paragraph) => isAfter(paragraph, last))) continue;
		const weight = cards.reduce((sum, card) => sum + runningText(card), 0);
		const before = outside.reduce((sum, paragraph) => sum + (paragraph.textContent?.length ?? 0), 0);
		if (before > weight) for (const card of cards) removeElement(card, 'cards', removed);
	}
}

/** The nearest element around a linked heading that has a sibling of its kind; null where it holds much text. */
function cardAround(link: Element): Element | null {
	let card: Element | null = link.parentElement;
	for (let level = 0; level < 4 && card?.parentElement; level++, card = card.parentElement) {
		if (/^(?:H\d|A|HEADER)$/.test(card.nodeName)) continue;
		if ((card.textContent?.length ?? 0) > LONGEST_CARD) return null;
		const { previousElementSibling: previous, nextElementSibling: next } = card;
		const kind = kindOf(card);
		if ((previous && kindOf(previous) === kind) || (next && kindOf(next) === kind)) return card;
	}
	return null;
}

/** Takes out slide shows: parts of one kind that are counted ("2/14"), or that stand in something named after slides. */
export function dropSlides(body: Element, heading: Element | null, removed: Removal[] | null): void {
	const shows = [
		...body.querySelectorAll(
			'[class*="slide" i], [class*="galer" i], [class*="galler" i], [class*="carousel" i], [class*="swiper" i], [class*="diaporama" i], [class*="strecke" i], [class*="photo-story" i]',
		),
	];
	const whole = runningText(body);
	for (const show of shows) {
		if (!body.contains(show) || (heading && show.contains(heading))) continue;
		const slides = slidesIn(show);
		const isCounted =
			slides.filter((slide) => COUNTER.test(tidySpaces(slide.textContent?.slice(0, 80) ?? ''))).length >= FEWEST_SLIDES;
		const isSmall = runningText(show) < whole / 2;
		if (isCounted || (isSmall && slides.length >= FEWEST_SLIDES && SLIDES_NAME.test(kindOf(slides[0] as Element))))
			removeElement(show, 'slides', removed);
	}
}

/** The most children of one kind that an element or its only part has. */
function slidesIn(show: Element): Element[] {
	let best: Element[] = [];
	for (const parent of [show, ...childrenOf(show)]) {
		const kinds = new Map<string, Element[]>();
		for (const child of childrenOf(parent)) {
			const kind = kindOf(child);
			const alike = kinds.get(kind);
			if (alike) alike.push(child);
			else kinds.set(kind, [child]);
		}
		for (const kind of kinds.values()) if (kind.length > best.length) best = kind;
	}
	return best;
}
