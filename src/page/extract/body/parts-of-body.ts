import { isAfter } from '../region/running-text.ts';
import type { PageBlock } from './page-block.ts';

/**
 * Running text outside the container that is part of the body: in wrappers beside it, below the headline. The body of a page is cut into
 * wrappers for its advertisements. Behind it the first wrapper that is something else ends the body.
 */
export function partsOfBody(
	long: readonly PageBlock[],
	{
		container,
		chosen,
		heading,
		standfirst,
	}: { container: Element; chosen: ReadonlySet<PageBlock>; heading: Element; standfirst: string | null },
): Set<PageBlock> {
	const parts = new Set<PageBlock>();
	const region = container.contains(heading) ? null : regionAround(container, heading);
	if (!region) return parts;
	const own = childOf(region, container);
	let ended: Element | null = null;
	for (const block of long) {
		if (container.contains(block.element) || !region.contains(block.element) || !isAfter(block.element, heading))
			continue;
		const wrapper = childOf(region, block.element);
		const isBehind = isAfter(block.element, container);
		if (isBehind && ended && ended !== wrapper) continue;
		const isSame = wrapper.nodeName === own.nodeName || wrapper.nodeName === 'P';
		const isText =
			isSame &&
			!NOT_BODY_NAME.test(namesWithin(block.element, region)) &&
			!wrapper.querySelector('form, h2, h3, h4, li a') &&
			!NOT_BODY_TEXT.test((wrapper.textContent ?? '').slice(0, 2_000)) &&
			block.linked < block.text.length / 4 &&
			(isBehind || !isStandfirst(block.text, standfirst));
		if (isText) parts.add(block);
		else if (isBehind && !chosen.has(block)) ended = wrapper;
	}
	return parts;
}

/** Whether a text begins as the standfirst does. */
function isStandfirst(text: string, standfirst: string | null): boolean {
	return standfirst !== null && text.slice(0, 40).toLowerCase() === standfirst.slice(0, 40).toLowerCase();
}

/** Summaries made by machines, appeals and offers stand beside a body. */
const NOT_BODY_TEXT =
	/newsletter|subscri|sign ?up|abonnier|\babo\b|testen sie|unterstütz|spende|donat|zusammenfassung|summary|summari[sz]ed|résumé|künstliche|artificial intelligence|generated|\bAI\b|\bKI\b|요약|copyright|all rights reserved|disclaimer/i;

/** The nearest element around both, where it is no page. */
function regionAround(container: Element, heading: Element): Element | null {
	let region: Element | null = container;
	while (region && !region.contains(heading)) region = region.parentElement;
	return region && region.nodeName !== 'BODY' ? region : null;
}

function childOf(region: Element, element: Element): Element {
	let child = element;
	while (child.parentElement && child.parentElement !== region) child = child.parentElement;
	return child;
}

const NOT_BODY_NAME =
	/standfirst|sub-?_?title|sub-?_?head|(?:^|[^a-z])(?:dek|deck|intro|summary|excerpt|abstract|chapo|entradilla|ingress|perex|vorspann|strapline|desc(?:ription)?|bio|author|caption|disclaimer|note)(?:$|[^a-z])/i;

function namesWithin(element: Element, region: Element): string {
	let names = '';
	for (let around: Element | null = element; around && around !== region; around = around.parentElement)
		names += ` ${around.getAttribute('class') ?? ''}`;
	return names;
}
