import { type Deadline, NO_DEADLINE } from '../../analyse/deadline.ts';
import type { Actor, Mention, Quote, Span } from '../../article.ts';
import type { SpeechForms } from '../../languages/speech-forms.ts';
import type { Passage } from '../passages.ts';

/** Letters beside the marks in which a speaker is looked for. */
const BEFORE = 90;
const BEHIND = 70;
/** Letters that words in marks must have to count as speech: with a cue, by themselves where they end like a sentence, and otherwise. */
const LEAST_LETTERS = { cued: 4, sentence: 16, phrase: 32 } as const;
const SURE = 0.9;
const SENTENCE_END = /[。！？!?।؟\n]|\.(?=\s)/g;
const ENDS_LIKE_SENTENCE = /[.。！？!?।؟…,،]$/u;

/** A text's passages and who is in it. */
export interface FormedText {
	text: string;
	passages: readonly Passage[];
	mentions: readonly Mention[];
	actors: readonly Actor[];
}

/**
 * Finds direct quotes by their marks, and their speakers by the forms in which a language names them beside the marks.
 * @param forms without them what is long enough to be speech is found, and is nobody's
 */
export function findFormedQuotes(
	article: FormedText,
	forms: SpeechForms | null,
	deadline: Deadline = NO_DEADLINE,
): Quote[] {
	const quotes: Quote[] = [];
	let last = 0;
	for (const { start, end, innerStart, innerEnd } of article.passages) {
		if (deadline.isOver()) break;
		const before = stretchBefore(article.text, Math.max(last, start - BEFORE), start);
		const behind = stretchBehind(article.text, end);
		const source = forms && sourceOf(article, forms, before, behind);
		last = end;
		const said = article.text.slice(innerStart, innerEnd).trim();
		const letters =
			said.replace(/[^\p{L}\p{N}]/gu, '').length * (/[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}]/u.test(said) ? 2 : 1);
		const least = source
			? LEAST_LETTERS.cued
			: ENDS_LIKE_SENTENCE.test(said)
				? LEAST_LETTERS.sentence
				: LEAST_LETTERS.phrase;
		if (letters < least) continue;
		const speaker = source?.speaker ?? null;
		quotes.push({
			kind: 'direct',
			spans: [trimmed(article.text, innerStart, innerEnd)],
			cue: source ? [source.cue] : [],
			speakerMention: speaker?.span ?? null,
			speaker: speaker?.name ?? null,
			actor: speaker?.actor ?? null,
			confidence: speaker ? SURE : 0,
			keyness: 0,
			shown: speaker !== null,
		});
	}
	return quotes;
}

interface Speaker {
	name: string;
	span: Span;
	actor: number | null;
}

function stretchBefore(text: string, from: number, end: number): Span {
	let start = from;
	for (const { 0: mark, index } of text.slice(from, end).matchAll(SENTENCE_END)) start = from + index + mark.length;
	return [start, end];
}

function stretchBehind(text: string, start: number): Span {
	const window = text.slice(start, start + BEHIND);
	const stop = window.search(/[。！？!?।؟\n“"「『«״]|\.(?=\s|$)/u);
	return [start, start + (stop < 0 ? window.length : stop)];
}

/** The cue beside a passage and, where it can be told, who speaks. Null where there is no cue. */
function sourceOf(
	article: FormedText,
	forms: SpeechForms,
	before: Span,
	behind: Span,
): { cue: Span; speaker: Speaker | null } | null {
	const [textBefore, textBehind] = [article.text.slice(...before), article.text.slice(...behind)];
	const leading = firstOf(forms.before, textBefore);
	// behind words that a colon leads into, the next sentence has its own speaker
	const found = leading && /[:：]\s*$/u.test(textBefore) ? null : firstOf(forms.behind, textBehind);
	if (found) return { cue: behind, speaker: speakerIn(article, forms, found, behind[0]) };
	if (leading) return { cue: before, speaker: speakerIn(article, forms, leading, before[0]) };
	if (!forms.subject || !forms.verbBehind?.test(textBehind)) return null;
	for (const [stretch, from] of [
		[textBehind, behind[0]],
		[textBefore, before[0]],
	] as const) {
		const subjects = [...stretch.matchAll(forms.subject)].map((match) => speakerIn(article, forms, match, from));
		const speaker = subjects.findLast((one) => one !== null);
		if (speaker) return { cue: behind, speaker };
	}
	return { cue: behind, speaker: null };
}

function firstOf(forms: readonly RegExp[] = [], stretch: string): RegExpExecArray | null {
	for (const form of forms) {
		const match = form.exec(stretch);
		if (match) return match;
	}
	return null;
}

/** Whom the words of a cue name: an actor, a person as the language writes one, an office or a body. */
function speakerIn(
	{ mentions, actors }: FormedText,
	{ person, office, aside, belongs, family, bare, firstNames }: SpeechForms,
	match: RegExpExecArray | RegExpMatchArray,
	from: number,
): Speaker | null {
	const who = match.groups?.who ?? '';
	const start = from + (match.index ?? 0) + match[0].indexOf(who);
	const end = start + who.length;
	const speaks = (from: number, to: number) =>
		!aside?.test(who.slice(0, from - start)) && !belongs?.test(who.slice(to - start));
	const named = mentions.findLast(
		(mention) =>
			mention.start >= start &&
			mention.end <= end &&
			mention.type !== 'LOC' &&
			mention.actor !== null &&
			speaks(mention.start, mention.end),
	);
	const actor = named?.actor === undefined || named.actor === null ? undefined : actors[named.actor];
	if (named && actor && (named.type === 'PER' || named.end === end))
		return { name: actor.name, span: [named.start, named.end], actor: named.actor };
	const called = family?.exec(who)?.groups?.family;
	if (called) return bearerOf(called, actors, [end - (who.length - who.lastIndexOf(called)), end]);
	const titled = firstNames ? nameBehindOffice(who, firstNames) : null;
	if (titled) {
		const at = start + who.length - titled.length;
		if (speaks(at, end)) return { name: titled, span: [at, end], actor: actorAt(mentions, [at, end]) };
	}
	for (const form of [person, office]) {
		const name = form.exec(who)?.groups?.name?.trim();
		if (!name || (form === office && bare?.test(name))) continue;
		const at = start + who.indexOf(name);
		const isPlace = mentions.some(
			({ type, ...span }) => type === 'LOC' && span.start < at + name.length && span.end > at,
		);
		if (form === person && (isPlace || !speaks(at, at + name.length))) continue;
		return { name, span: [at, at + name.length], actor: actorAt(mentions, [at, at + name.length]) };
	}
	return null;
}

/** Words of a name behind an office, at most. */
const LONGEST_NAME = 3;

/**
 * Who holds an office, where a first name tells it behind what the office is of: "رئيس النقابة سامي الحداد". That one has its article; what is called after
 * somebody has none.
 */
function nameBehindOffice(who: string, firstNames: ReadonlySet<string>): string | null {
	const words = who.split(/\s+/);
	const at = words.findIndex((word, index) => index > 0 && firstNames.has(word) && /^ال/.test(words[index - 1] ?? ''));
	return at < 0 || at === words.length - 1 || words.length - at > LONGEST_NAME ? null : words.slice(at).join(' ');
}

/** The only person of a text with a family name of one letter. */
function bearerOf(family: string, actors: readonly Actor[], span: Span): Speaker | null {
	const bearers = actors.flatMap(({ kind, name }, actor) =>
		kind === 'person' && name.length > 2 && name.startsWith(family) ? [{ name, span, actor }] : [],
	);
	return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

function actorAt(mentions: readonly Mention[], [start, end]: Span): number | null {
	return (
		mentions.find((mention) => mention.type === 'PER' && mention.start < end && mention.end > start)?.actor ?? null
	);
}

function trimmed(text: string, from: number, to: number): Span {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /[\s,،，]/.test(text.charAt(end - 1))) end--;
	return [start, end];
}
