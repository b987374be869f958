import type { Actor, Span } from '../article.ts';
import type { MarkedText } from '../quotes/marked-text.ts';
import type { Antecedents } from './resolve-pronouns.ts';

/** A "he" or "she" that stands for an actor. */
export interface PronounMention {
	span: Span;
	/** Index into the analysis' actors. */
	actor: number;
}

/** From which belief on a pronoun is marked: of a wrong mark and none, none is better. */
const MARKED_SHARE = 0.75;

/**
 * The pronouns that stand for an actor, in order of the text.
 * @param spoken those that a quote is shown by: what they say is evidence that they speak
 */
export function pronounMentions(
	{ tokens }: MarkedText,
	antecedents: Antecedents,
	spoken: ReadonlySet<number>,
): PronounMention[] {
	const found: PronounMention[] = [];
	for (const [token, { participant, share }] of antecedents) {
		const { start = 0, end = 0 } = tokens[token] ?? {};
		if (participant.actor === null || (share < MARKED_SHARE && !spoken.has(start))) continue;
		found.push({ span: [start, end], actor: participant.actor });
	}
	return found;
}

/** Gives the actors the pronouns that stand for them. */
export function addPronouns(actors: readonly Actor[], pronouns: readonly PronounMention[]): Actor[] {
	const own = new Map<number, Span[]>();
	for (const { span, actor } of pronouns) own.set(actor, [...(own.get(actor) ?? []), span]);
	return actors.map((actor, index) => {
		const spans = own.get(index);
		return spans ? { ...actor, mentions: [...actor.mentions, ...spans].sort((a, b) => a[0] - b[0]) } : actor;
	});
}
