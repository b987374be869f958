import type { Actor, Quote } from '../article.ts';

/** Whether the product names somebody for a quote. */
export function isAttributed({ shown, speaker }: Pick<Quote, 'shown' | 'speaker'>): boolean {
	return shown && speaker !== null;
}

/** Words in marks stand for themselves even when nobody can be named; reported speech is nothing without its speaker. */
export function isQuoteShown(quote: Quote): boolean {
	return quote.shown || quote.kind !== 'indirect';
}

/** What is told of a speaker who is an actor. */
export type SpeakingActor = Pick<Actor, 'name' | 'kind' | 'role' | 'affiliation' | 'roleWords'>;

/** A speaker's name: a person's in full wherever the list knows it ("the mayor" is Ana Ruiz), anything else as the text calls it here. */
export function shownSpeaker(speaker: string, actor: SpeakingActor | null): string {
	return actor?.kind === 'person' ? actor.name : speaker;
}
