import { tidySpaces } from '../body/collect-blocks.ts';
import { type Removal, removeElement } from './removal.ts';
import { isAfter, kindOf, runningParagraphs, runningText, unlinkedWeight } from './running-text.ts';

/** Headings over what readers wrote. */
const COMMENTS_LABEL =
	/^(?:(?:all |reader |your )?\(?\d*\)? ?(?:comments?|opinions?|responses?|replies|reactions?|reader comments?|kommentare?|leserkommentare|commentaires?|réactions?|comentarios?|comentários?|commenti|reacties|kommentarer|komentarze|komentáře|комментари[ийяев]+)(?: ?[(:]? ?\d*\)?)?|(?:\d+|one) (?:thoughts?|comments?|responses?|repl(?:y|ies)) (?:on|to)\b.*|(?:留言(?:列表|板)?|评论|評論|网友评论|コメント(?:一覧)?|댓글)(?: ?[(（]?\d*[)）]?)?)$/iu;
/** The same may head a section of the text, but where what follows is in parts of one kind. */
const MAYBE_LABEL =
	/^(?:join the (?:conversation|discussion|debate)|have your say|what (?:do )?(?:our |you |the )?(?:readers )?(?:say|think)\??|readers[’'] (?:letters|views|voices)|conversation|discussion|guest ?book|leserbriefe|leser(?:diskussion|meinungen|stimmen)|diskussion|gästebuch|vos (?:réactions|avis)|la discussion|opiniones de (?:los )?lectores|tu opinión|discussione|dibattito|discussie|дискуссия|обсуждение|読者の声)(?: ?\(?\d*\)?)?$/iu;
/** It repeats the headline. */
const THOUGHTS = /^(?:\d+|one) (?:thoughts?|comments?|responses?|repl(?:y|ies)) (?:on|to) ["“”„«‘]/iu;
const LONGEST_LABEL = 60;
/** Less is a counter beside the headline. */
const SMALLEST_COMMENTS = 60;
/** Less text before it: the page is about its comments. */
const SMALLEST_ARTICLE = 150;

/** Takes out what a heading calls comments: the part it begins, or all that follows it beside the text. */
export function dropLabelledComments(body: Element, heading: Element | null, removed: Removal[] | null): void {
	for (const label of body.querySelectorAll('h2, h3, h4, h5, h6, div, p, span, strong, b')) {
		const raw = label.textContent ?? '';
		if (raw.length > 6 * LONGEST_LABEL || !body.contains(label)) continue;
		const text = tidySpaces(raw);
		if (
			(text.length > LONGEST_LABEL && !THOUGHTS.test(text)) ||
			!(COMMENTS_LABEL.test(text) || MAYBE_LABEL.test(text)) ||
			label.querySelector('a')
		)
			continue;
		if (heading && !isAfter(label, heading)) continue;
		dropFrom(label, body, heading, removed);
	}
}

function dropFrom(label: Element, body: Element, heading: Element | null, removed: Removal[] | null): void {
	let part = label;
	while (
		part.parentElement &&
		part.parentElement !== body &&
		(!heading || !part.parentElement.contains(heading)) &&
		isFirstText(part)
	)
		part = part.parentElement;
	const isPart = part !== label && runningText(part) >= SMALLEST_COMMENTS;
	const taken = isPart ? [part] : /^H\d$/.test(label.nodeName) ? [part, ...following(part)] : [];
	const weight = taken.reduce((sum, element) => sum + runningText(element), 0);
	if (weight < SMALLEST_COMMENTS || !isText(taken[0], body, heading)) return;
	const isSure = /^H\d$/.test(label.nodeName) && !MAYBE_LABEL.test(tidySpaces(label.textContent ?? ''));
	if (!isSure && !taken.some(isRepeating)) return;
	for (const element of taken) removeElement(element, 'comments', removed);
}

/** Whether the article's text stands before an element, below the headline. */
export function isText(before: Element | undefined, body: Element, heading: Element | null): boolean {
	let weight = 0;
	for (
		let around = before;
		around && around !== body && weight < SMALLEST_ARTICLE;
		around = around.parentElement ?? undefined
	) {
		if (heading && around.contains(heading)) break;
		for (
			let previous = around.previousElementSibling;
			previous && weight < SMALLEST_ARTICLE;
			previous = previous.previousElementSibling
		) {
			const isHeader = heading !== null && previous.contains(heading);
			if (previous.nodeName === 'P' || !isHeader) weight += unlinkedWeight(previous);
			else if (!previous.querySelector('p')) weight += unlinkedWeight(previous) - unlinkedWeight(heading);
			else
				for (const paragraph of runningParagraphs(previous))
					if (isAfter(paragraph, heading)) weight += unlinkedWeight(paragraph);
		}
	}
	return weight >= SMALLEST_ARTICLE;
}

/** Whether an element is made of parts of one kind, as what many readers wrote is. */
function isRepeating(element: Element): boolean {
	for (const parent of [element, ...element.querySelectorAll('*')].slice(0, 40)) {
		const first = parent.firstElementChild?.nextElementSibling;
		const next = first?.nextElementSibling;
		if (first && next && first.nodeName !== 'P' && kindOf(first) === kindOf(next) && runningText(first) > 20)
			return true;
	}
	return false;
}

/** Whether an element's parent has no text before it. */
function isFirstText(element: Element): boolean {
	for (let before = element.previousSibling; before; before = before.previousSibling)
		if (before.textContent?.trim()) return false;
	return true;
}

function following(element: Element): Element[] {
	const after: Element[] = [];
	for (let next = element.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
	return after;
}
