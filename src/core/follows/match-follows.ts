import { nameMatcher } from '../actors/name-matcher.ts';
import type { Follow } from './follow.ts';

/** What is asked of a feed's entry. */
export interface MatchedEntry {
	title: string;
	/** Its lead or summary. */
	text: string;
	/** Ids of its topics and of those above them (topics-of-entry.ts). */
	topics: readonly string[];
}

/**
 * Makes a function that says which of the things followed an entry is about: topics by its own, actors by their names in headline
 * and lead.
 * @returns the keys of what matches
 */
export function followMatcher(follows: readonly Follow[]): (entry: MatchedEntry) => string[] {
	const tests = follows.map((follow) => ({ key: follow.key, isAbout: testFor(follow) }));
	return (entry) => tests.filter(({ isAbout }) => isAbout(entry)).map(({ key }) => key);
}

function testFor(follow: Follow): (entry: MatchedEntry) => boolean {
	if (follow.kind === 'topic') return ({ topics }) => topics.includes(follow.id);
	const isNamedIn = nameMatcher(follow.names);
	return ({ title, text }) => isNamedIn(`${title}\n${text}`);
}
