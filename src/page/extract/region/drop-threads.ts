import { ANSWERED, saysReply } from '../body/says-reply.ts';
import { isText } from './drop-labelled-comments.ts';
import { type Removal, removeElement } from './removal.ts';
import { isAfter } from './running-text.ts';

const MOST_CONTROLS = 2_000;
const MOST_REPLIES = 500;
const MOST_LEVELS = 60;
/** Fewer answers may be part of anything. */
const FEWEST = 3;

/** Takes out what readers wrote, whatever it is called: parts behind the text that can each be answered. */
export function dropThreads(body: Element, heading: Element, removed: Removal[] | null): void {
	const replies = [...body.querySelectorAll(`a, [role="button"], [${ANSWERED}]`)]
		.slice(0, MOST_CONTROLS)
		.filter((control) => isAfter(control, heading) && (control.hasAttribute(ANSWERED) || saysReply(control)));
	if (replies.length < FEWEST) return;
	const counts = new Map<Element, number>();
	const asked = replies.slice(0, MOST_REPLIES);
	for (const reply of asked)
		for (const around of partsAround(reply, body)) counts.set(around, (counts.get(around) ?? 0) + 1);
	/** Whether the text stands before the first of the parts that stand in an element themselves. */
	const areBehind = new Map<Element | null, boolean>();
	for (const reply of asked) {
		if (!body.contains(reply)) continue;
		const around = partsAround(reply, body);
		const end = around.findIndex((part) => part.contains(heading) || (counts.get(part) ?? 0) >= FEWEST);
		const isThread = end >= 0 && !around[end]?.contains(heading);
		const part = around[isThread ? end : (end < 0 ? around.length : end) - 1];
		if (!part) continue;
		const key = isThread ? part : part.parentElement;
		const isBehind = areBehind.get(key) ?? isText(part, body, heading);
		areBehind.set(key, isBehind);
		if (isBehind) removeElement(part, 'comments', removed);
	}
}

/** From the part that can be answered outwards. */
function partsAround(reply: Element, body: Element): Element[] {
	const parts: Element[] = [];
	for (
		let around = reply.hasAttribute(ANSWERED) ? reply : reply.parentElement;
		around && around !== body && parts.length < MOST_LEVELS;
		around = around.parentElement
	)
		parts.push(around);
	return parts;
}
